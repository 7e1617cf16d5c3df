import type { Citation } from '../draft/citations.js';
import type { Span } from '../text/span.js';
import type { CitingDraft } from './cited.js';

/**
 * Where a citation in brackets goes: right behind the closing mark, so before a stop that follows it (“so” [@key].).
 * That is how Pandoc's manual places citations ("Blah blah [@doe99]."). Never inside a link that ends with the claim.
 */
export function placeInSentence(draft: CitingDraft, claim: Span): number {
  return afterMarkup(draft, claim.end);
}

/**
 * Where the call of a footnote goes: behind the punctuation that follows the closing mark (“so”,[^1] he said), and
 * behind calls that stand there already.
 */
export function placeOfNote(draft: CitingDraft, claim: Span): number {
  let at = afterMarkup(draft, claim.end);
  while (PUNCTUATION.has(draft.text[at] ?? '')) at++;
  const calls = draft.markdown.footnotes.references;
  for (let call = callAt(at); call; call = callAt(at)) at = call.span.end;
  return at;

  function callAt(offset: number): (typeof calls)[number] | undefined {
    return calls.find((reference) => reference.span.start === offset);
  }
}

/** The Pandoc cluster right behind `at`, to which a further key is added: “so” [@a] -> “so” [@a; @b]. */
export function clusterBehind(draft: CitingDraft, at: number): Citation | null {
  const isBehind = ({ form, span }: Citation): boolean =>
    form === 'pandoc' &&
    draft.text[span.start] === '[' &&
    span.start >= at &&
    draft.text.slice(at, span.start).trim() === '';
  return draft.citations.all.find(isBehind) ?? null;
}

const PUNCTUATION: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?', '…']);

/** Past closing emphasis (`*“so”*`) and past the end of a link whose text ends here. */
function afterMarkup(draft: CitingDraft, offset: number): number {
  const { text, markdown } = draft;
  let at = offset;
  while (/[*_~]/.test(text[at] ?? '')) at++;
  const link = markdown.links.find(
    ({ form, span }) => form !== 'autolink' && span.start < at && at < span.end && text[at] === ']',
  );
  return link ? afterMarkup(draft, link.span.end) : at;
}
