import type * as lsp from 'vscode-languageserver/node';
import type { Citation } from '../draft/citations.js';
import type { CheckedDraft } from './drafts.js';
import { entryHover } from './entry-text.js';
import { guarded } from './guard.js';
import { citationHover, claimHover } from './hover-text.js';
import type { Session } from './session.js';
import { type Target, targetAt } from './targets.js';

/** `textDocument/hover` on quotations, speakers, dates and citations. */
export function registerHover(session: Session): void {
  const { connection, drafts, log } = session;
  connection.onHover(
    guarded<lsp.HoverParams, lsp.Hover | null>(log, null, async ({ textDocument, position }, token) => {
      const draft = await drafts.check(textDocument.uri, token);
      if (!draft || token.isCancellationRequested) return null;
      const { document } = draft;
      const target = targetAt(draft, document.lines.fromLspPosition(position));
      const value = target && (await textOf(target, draft, session));
      if (!target || !value) return null;
      const contents: lsp.MarkupContent = session.client().markdownHover
        ? { kind: 'markdown', value }
        : { kind: 'plaintext', value: withoutMarkup(value) };
      return { contents, range: document.lines.toLspRange(target.span) };
    }),
  );
}

async function textOf(target: Target, draft: CheckedDraft, { passages }: Session): Promise<string | null> {
  if (target.kind === 'citation') {
    const { source, citation } = target;
    return source ? citationHover(source, passages.documentOf(source)) : keyHover(citation, draft);
  }
  const [passage] = target.judged.evidence;
  const location = passage ? await passages.locate(passage.source, passage) : null;
  const ignored = draft.judgement.findings.filter(
    (finding) => finding.claim === target.judged.claim.id && finding.suppressed,
  );
  return claimHover(target.judged, ignored, draft.document.text, location && linkOf(location));
}

/** A key that stands for no source of the corpus: what the bibliography says of it. */
function keyHover({ key }: Citation, { evidence }: CheckedDraft): string | null {
  const { index, files } = evidence.bibliography;
  const entry = key === null ? undefined : index.byId.get(key);
  const file = files.find(({ read }) => entry && read.entries.includes(entry));
  if (!entry || !file) return null;
  const line = file.text.slice(0, entry.span.start).split('\n').length;
  return entryHover(entry.item, `${file.uri}#L${line}`);
}

/** "file:///w/corpus/a.txt#9,5": editors go to line 9, column 5. */
function linkOf({ uri, range: { start } }: lsp.Location): string {
  return `${uri}#L${start.line + 1},${start.character + 1}`;
}

function withoutMarkup(markdown: string): string {
  return markdown
    .replaceAll(/ — \[Open the passage\]\(<[^>]*>\)/gu, '')
    .replaceAll(/\[Open the (?:source|entry)\]\(<([^>]*)>\)/gu, '$1')
    .replaceAll(/(?<!\\)(?:\*\*|~~)/gu, '')
    .replaceAll(/\\([^\w\s])/gu, '$1');
}
