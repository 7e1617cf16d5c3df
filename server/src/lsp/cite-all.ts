import type * as lsp from 'vscode-languageserver/node';
import { claimsToCite } from '../check/claims-to-cite.js';
import type { FixEdit } from '../check/finding.js';
import { type CitedAll, citeAll } from '../cite/cite-all.js';
import { checkSettingsOf } from '../workspace/settings.js';
import type { CheckedDraft } from './drafts.js';
import type { Session } from './session.js';
import { toWorkspaceEdit } from './workspace-edit.js';

/** Of the source action "Cite all matched claims". */
export const CITE_ALL_KIND = 'source.citeAll.stet';

/** Source actions are computed for whoever asks for them, not at every move of the cursor. */
export function asksForCiteAll({ only }: lsp.CodeActionContext): boolean {
  return only?.some((kind) => kind !== '' && `${CITE_ALL_KIND}.`.startsWith(`${kind}.`)) ?? false;
}

/** Cites every quotation whose words match and that has no citation, for the writer to look at first. */
export async function citeAllActions(draft: CheckedDraft, session: Session): Promise<lsp.CodeAction[]> {
  const { judgement, evidence, living } = draft;
  const { citationStyle: style, citationFormat: format } = checkSettingsOf(living.project.settings);
  const { bibliography, citedSource } = evidence;
  const cited = citeAll(judgement.draft, claimsToCite(judgement, evidence), {
    style,
    format,
    bibliography,
    citedSource,
  });
  if (cited.count === 0) return [];
  const edit = await toWorkspaceEdit(fixEditsOf(cited), draft, session);
  if (!edit) return [];
  const claims = `${cited.count} matched ${cited.count === 1 ? 'claim' : 'claims'}`;
  return [
    {
      title: `Cite all matched claims (${cited.count})`,
      kind: CITE_ALL_KIND,
      edit: session.client().confirmsChanges ? withConfirmation(edit, `Cite ${claims}`) : edit,
    },
  ];
}

function fixEditsOf({ edits, created }: CitedAll): readonly FixEdit[] {
  const replaced = edits.map((edit) => ({ kind: 'replace' as const, ...edit }));
  return created ? [{ kind: 'create', ...created }, ...replaced] : replaced;
}

/** The edit, with each change to be looked at before it is made. */
function withConfirmation(edit: lsp.WorkspaceEdit, label: string): lsp.WorkspaceEdit {
  const annotationId = 'stet.citeAll';
  return {
    changeAnnotations: { [annotationId]: { label, needsConfirmation: true } },
    documentChanges: (edit.documentChanges ?? []).map((change) =>
      'edits' in change
        ? { ...change, edits: change.edits.map((one) => ({ ...one, annotationId })) }
        : { ...change, annotationId },
    ),
  };
}
