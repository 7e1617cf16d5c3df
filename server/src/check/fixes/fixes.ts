import type { Draft } from '../../draft/draft.js';
import type { Source } from '../../sources/source.js';
import type { Mention } from '../../speech/reading.js';
import type { Span } from '../../text/span.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import type { Fix, FixEdit } from '../finding.js';
import { fixTitles } from '../wording/fix-titles.js';

/** Puts the source's speaker in the place of the draft's; a title goes along. Null for a pronoun or an unnamed speaker. */
export function attributeFix(
  draft: Draft,
  analysis: QuotationAnalysis,
  speaker: Mention,
  source: Source,
): Fix | null {
  const mine = analysis.claim.quotation.attribution?.speaker;
  if (mine?.kind !== 'named' || speaker.name === null) return null;
  const name = speaker.title ? `${speaker.title} ${speaker.name}` : speaker.name;
  const span = draft.markdown.map.toSourceSpan(withTitle(draft, mine));
  return {
    title: fixTitles.attributeTo(speaker.name, source),
    safe: false,
    preferred: true,
    edits: [replace(draft, span, name)],
  };
}

/** The mention with the title that stands right before it: "Foreign Minister Fuad Hussein". */
function withTitle(draft: Draft, mention: Mention): Span {
  if (mention.title === null || mention.text.includes(mention.title)) return mention;
  const start = mention.start - mention.title.length - 1;
  const before = draft.markdown.prose.text.slice(Math.max(0, start), mention.start).trim();
  return before === mention.title ? { start, end: mention.end } : mention;
}

/** Puts the source's title before the name; null where the draft's stands elsewhere. */
export function titleFix(draft: Draft, mine: Mention, title: string, source: Source): Fix | null {
  const titled = withTitle(draft, mine);
  if (titled.start === mine.start) return null;
  const span = draft.markdown.map.toSourceSpan({ start: titled.start, end: mine.start - 1 });
  return {
    title: fixTitles.changeTitle(title, source),
    safe: false,
    preferred: true,
    edits: [replace(draft, span, title)],
  };
}

/** Spells the name as the source does: the surname alone where the draft has no more. Null where titles are mixed in. */
export function spellingFix(draft: Draft, mine: Mention, theirs: string, source: Source): Fix | null {
  const words = mine.text.split(' ').length;
  const name = words === 1 ? (theirs.split(' ').at(-1) ?? theirs) : theirs;
  if (words > 1 && words !== theirs.split(' ').length) return null;
  const span = draft.markdown.map.toSourceSpan(mine);
  return {
    title: fixTitles.spell(name, source),
    safe: false,
    preferred: true,
    edits: [replace(draft, span, name)],
  };
}

/** Takes the marks off; the words stay, so it is never safe. */
export function removeMarksFix(draft: Draft, analysis: QuotationAnalysis): Fix | null {
  const { quotation } = analysis.claim;
  if (quotation.kind === 'block' || quotation.kind === 'label') return null;
  const outer = draft.markdown.map.toSourceSpan(quotation.outer);
  return {
    title: fixTitles.removeMarks(),
    safe: false,
    preferred: false,
    edits: [
      replace(draft, { start: outer.start, end: analysis.claim.start }, ''),
      replace(draft, { start: analysis.claim.end, end: outer.end }, ''),
    ],
  };
}

/** Another date in the words' own style. */
export function changeDateFix(
  draft: Draft,
  span: Span,
  newText: string,
  options: { readonly source: Source | null; readonly preferred: boolean; readonly safe: boolean },
): Fix {
  return {
    title: fixTitles.changeDate(newText, options.source),
    safe: options.safe,
    preferred: options.preferred,
    edits: [replace(draft, span, newText)],
  };
}

/** The edit that puts a text in the place of a span of the draft's file. */
export function replace(draft: Draft, span: Span, newText: string): FixEdit {
  return { kind: 'replace', uri: draft.uri, start: span.start, end: span.end, newText };
}
