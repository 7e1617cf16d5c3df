import * as lsp from 'vscode-languageserver/node';
import { chooseSafeFixes } from '../workspace/fixes.js';
import type { CheckedDraft } from './drafts.js';
import type { Session } from './session.js';
import { toWorkspaceEdit } from './workspace-edit.js';

/** The kind of "Apply all safe fixes". It is part of `source.fixAll` and of `source`. */
export const FIX_ALL_KIND = `${lsp.CodeActionKind.SourceFixAll}.stet`;

/**
 * Whether the client asks for all safe fixes. It has to name them: they are no quick fix. What happens by itself, such as at
 * saving, has to name them in full, so that a `source.fixAll` that somebody set for other tools writes no citations.
 */
export function asksForFixAll({ only, triggerKind }: lsp.CodeActionContext): boolean {
  if (only?.includes(FIX_ALL_KIND)) return true;
  if (triggerKind === lsp.CodeActionTriggerKind.Automatic) return false;
  return only?.some((kind) => kind !== '' && FIX_ALL_KIND.startsWith(`${kind}.`)) ?? false;
}

/** One edit with the safe fixes of a draft, the same ones that `stet check --fix` applies; null when there are none. */
export async function fixAllAction(draft: CheckedDraft, session: Session): Promise<lsp.CodeAction | null> {
  const { edits, applied } = chooseSafeFixes(draft.place.at, draft.judgement.findings);
  if (applied === 0) return null;
  const edit = await toWorkspaceEdit(edits, draft, session);
  const findings = applied === 1 ? '1 finding' : `${applied} findings`;
  return edit && { title: `Apply all safe fixes (${findings})`, kind: FIX_ALL_KIND, edit };
}
