import type * as lsp from 'vscode-languageserver/node';
import type { CheckedDraft } from './drafts.js';
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

async function textOf(
  target: Target,
  { document: { text: draftText }, judgement: { findings } }: CheckedDraft,
  { passages }: Session,
): Promise<string | null> {
  if (target.kind === 'citation') {
    return target.source && citationHover(target.source, passages.documentOf(target.source));
  }
  const [passage] = target.judged.evidence;
  const location = passage ? await passages.locate(passage.source, passage) : null;
  const ignored = findings.filter(
    (finding) => finding.claim === target.judged.claim.id && finding.suppressed,
  );
  return claimHover(target.judged, ignored, draftText, location && linkOf(location));
}

/** "file:///w/corpus/a.txt#9,5": editors go to line 9, column 5. */
function linkOf({ uri, range: { start } }: lsp.Location): string {
  return `${uri}#L${start.line + 1},${start.character + 1}`;
}

function withoutMarkup(markdown: string): string {
  return markdown
    .replaceAll(/ — \[Open the passage\]\(<[^>]*>\)/gu, '')
    .replaceAll(/\[Open the source\]\(<([^>]*)>\)/gu, '$1')
    .replaceAll(/(?<!\\)(?:\*\*|~~)/gu, '')
    .replaceAll(/\\([^\w\s])/gu, '$1');
}
