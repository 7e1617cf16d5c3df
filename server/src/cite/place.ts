import type { Citation } from '../draft/citations.js';
import { findSentences } from '../text/sentences.js';
import { containsSpan, type Span } from '../text/span.js';
import type { CitingDraft } from './cited.js';

/**
 * Where a citation in brackets goes: before the stop that ends the claim's sentence (“so,” she said [@key].), as Pandoc's
 * manual places them ("Blah blah [@doe99]."); right behind the closing mark where another quotation follows in the
 * sentence, or a cluster stands there already. Never inside a link that ends with the claim.
 */
export function placeInSentence(draft: CitingDraft, claim: Span): number {
  const behind = afterMarkup(draft, claim.end);
  if (clusterBehind(draft, behind)) return behind;
  const rest = restOfSentence(draft, behind);
  if (!rest) return behind;
  const cluster = draft.citations.all.find(
    (citation) => isCluster(draft, citation) && containsSpan(rest, citation.span),
  );
  return cluster ? cluster.span.start : afterMarkup(draft, rest.end);
}

/** What stands between the claim and the stop that ends its sentence, in the file; null when that quotes again. */
function restOfSentence({ markdown }: CitingDraft, behind: number): Span | null {
  const { text, blocks } = markdown.prose;
  const at = markdown.map.fromSource(behind);
  const block = blocks.find((candidate) => candidate.start < at && at <= candidate.end);
  const sentence = block && findSentences(text, block).find(({ start, end }) => start < at && at < end);
  if (!sentence) return null;
  const rest = text.slice(at, sentence.end);
  const kept = rest.replace(/[.!?…\s]+$/, '');
  if (kept === '' || /["“”„«»‘]/.test(rest)) return null;
  return { start: behind, end: markdown.map.toSourceSpan({ start: at, end: at + kept.length }).end };
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
  return (
    draft.citations.all.find((citation) => {
      const { start } = citation.span;
      return isCluster(draft, citation) && start >= at && draft.text.slice(at, start).trim() === '';
    }) ?? null
  );
}

/** `[@a; @b]`, not `@a [p. 3]`; one that is planned has no text yet. */
function isCluster({ text }: CitingDraft, { form, span }: Citation): boolean {
  return form === 'pandoc' && (text[span.start] === '[' || span.start === span.end);
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
