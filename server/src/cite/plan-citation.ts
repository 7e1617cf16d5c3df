import type { Citation, CitationUsage } from '../draft/citations.js';
import type { Locator } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import { surnameOf } from './author-date.js';
import type { Bibliography } from './bibliography.js';
import { type CitingDraft, citationsNear, isCitationOf, isWikiLink, noteAround, stemOf } from './cited.js';
import { type CitedSource, isCitation } from './cited-source.js';
import type { EntryWriter } from './entry-writer.js';
import { type CitationFormat, referenceNote } from './formats/note.js';
import { citationKeyText } from './key-text.js';
import { clusterBehind, placeInSentence, placeOfNote } from './place.js';
import { NO_TARGET, type PlannedCitation, planned } from './planned.js';
import { escapeMarkdown, linkDestination, locatorText, shortReference } from './wording.js';

export type CitationStyle = 'auto' | 'pandoc' | 'footnote' | 'link' | 'author-date';

export interface CiteRequest {
  readonly draft: CitingDraft;
  /** The claim in the draft's file; of a quotation with its marks. */
  readonly claim: Span;
  readonly source: Source;
  /** The source's path from the draft, with "/". */
  readonly path: string;
  readonly locator: Locator | null;
  readonly style: CitationStyle;
  /** How footnotes and author-date text are written. */
  readonly format: CitationFormat;
  readonly bibliography: Bibliography;
  readonly citedSource: CitedSource;
}

/**
 * Refused: `confidential` sources are never written into a draft; `no-place` is the front matter; no `bibliography` can be
 * written to; `author-date` needs an author or a publisher, and a year.
 */
export type CitationPlan =
  | { readonly kind: 'planned'; readonly style: WrittenStyle; readonly plan: PlannedCitation }
  | { readonly kind: 'already-cited'; readonly citation: Citation }
  | {
      readonly kind: 'refused';
      readonly reason: 'confidential' | 'no-place' | 'bibliography' | 'author-date';
    };

export type WrittenStyle = Exclude<CitationStyle, 'auto'>;

/** Plans a citation of the source behind the claim, unless the claim has one already; its entry goes to `entries`. */
export function planCitation(request: CiteRequest, entries: EntryWriter): CitationPlan {
  const { draft, claim, source, path } = request;
  if (source.confidential) return { kind: 'refused', reason: 'confidential' };
  if (claim.start < (draft.markdown.frontMatter?.span.end ?? 0))
    return { kind: 'refused', reason: 'no-place' };
  const names = { source, path, keys: [...new Set([source.key, entries.idOf(source) ?? source.key])] };
  const citation = citationsNear(draft, claim).find((candidate) => isCitationOf(candidate, names));
  if (citation) return { kind: 'already-cited', citation };
  const style = chooseStyle(request, draft.citations.usage);
  if (style === 'link') return { kind: 'planned', style, plan: linkPlan(request) };
  if (style === 'author-date') {
    const plan = authorDatePlan(request);
    return plan ? { kind: 'planned', style, plan } : { kind: 'refused', reason: 'author-date' };
  }
  const usesKeys =
    style === 'pandoc' || draft.citations.all.some(({ form, key }) => form === 'footnote' && key);
  const id = usesKeys ? entries.cite(source) : null;
  if (usesKeys && id === null) return { kind: 'refused', reason: 'bibliography' };
  const plan = style === 'pandoc' ? pandocPlan(request, id ?? source.key) : notePlan(request, id);
  return { kind: 'planned', style, plan };
}

/**
 * `auto` does as the draft does: keys, else footnotes; else keys if the front matter names a bibliography; else names and
 * years, else links if the draft has some; else footnotes. A vault's drafts get links. In a footnote there is no footnote.
 */
function chooseStyle(
  { style, draft, claim, citedSource }: CiteRequest,
  { counts, hasBibliography }: CitationUsage,
): WrittenStyle {
  if (style === 'pandoc' || style === 'link' || style === 'author-date') return style;
  // A vault's "[[@doe2024]]" is the name of a note.
  const isVault = !hasBibliography && counts.footnote === 0 && usesWikiLinks(draft);
  if (style === 'auto' && isVault) return 'link';
  if (style === 'auto' && (counts.pandoc > 0 || (hasBibliography && counts.footnote === 0))) return 'pandoc';
  const usesNames = counts.footnote === 0 && counts['author-date'] > counts.link;
  if (style === 'auto' && usesNames && citesByName(draft, citedSource)) return 'author-date';
  const usesLinks = style === 'auto' && counts.footnote === 0 && counts.link > 0;
  return usesLinks || noteAround(draft, claim) ? 'link' : 'footnote';
}

function citesByName({ citations }: CitingDraft, citedSource: CitedSource): boolean {
  return citations.all.some(
    (citation) => citation.form === 'author-date' && isCitation(citation, citedSource),
  );
}

/** “so” [@doe2024, para. 9]; one more key in a cluster that stands there. */
function pandocPlan(request: CiteRequest, key: string): PlannedCitation {
  const { draft, claim } = request;
  const at = placeInSentence(draft, claim);
  const cluster = clusterBehind(draft, at);
  const leadsTo = { form: 'pandoc', key } as const;
  const text = pandocItem(request, key);
  if (!cluster) return planned(draft, { place: 'cluster', at, text }, leadsTo);
  const { start, end } = cluster.span;
  // One that is planned has no length yet.
  return start === end
    ? planned(draft, { place: 'cluster', at: start, text }, leadsTo)
    : planned(draft, { place: 'joins', at: end - 1, text }, leadsTo);
}

/** "@doe2024, para. 9". */
function pandocItem({ locator }: CiteRequest, id: string): string {
  const key = citationKeyText(id);
  return locator ? `${key}, ${locatorText(locator)}` : key;
}

/** A footnote that names the source by key where the draft's footnotes do, else in the words of the format. */
function notePlan(request: CiteRequest, key: string | null): PlannedCitation {
  const { draft, claim, source, path, format, bibliography } = request;
  const at = placeOfNote(draft, claim);
  if (key !== null) {
    const text = `[${pandocItem(request, key)}].`;
    return planned(draft, { place: 'note', at, text }, { form: 'footnote', key });
  }
  const text = referenceNote(format, { ...request, entry: bibliography.index.entryOf(source) });
  const target = source.url?.value ?? path;
  return planned(draft, { place: 'note', at, text }, { form: 'footnote', target });
}

/** “so” (Al-Alawi 2026, para. 9); in APA “so” (Al-Alawi, 2026, para. 9). */
function authorDatePlan({ draft, claim, source, locator, format }: CiteRequest): PlannedCitation | null {
  const year = source.issued?.value.slice(0, 4);
  const [first, second, ...more] = (source.authors?.value ?? []).map(surnameOf);
  const name = first ?? source.publisher?.value;
  if (!year || !name) return null;
  const and = format === 'apa' ? '&' : 'and';
  const names = more.length > 0 ? `${name} et al.` : second ? `${name} ${and} ${second}` : name;
  const words = [
    `${names}${format === 'apa' ? ',' : ''} ${year}`,
    ...(locator ? [locatorText(locator)] : []),
  ];
  const text = ` (${escapeMarkdown(words.join(', '))})`;
  const at = placeInSentence(draft, claim);
  return planned(draft, { place: 'text', at, text }, { form: 'author-date', author: { name: names, year } });
}

/** “so” ([Example News, 30 January 2026](corpus/talks.txt)), or in a vault ([[talks|Example News, 30 January 2026]]). */
function linkPlan(request: CiteRequest): PlannedCitation {
  const { draft, claim, source, path, locator } = request;
  const words = [shortReference(source), locator && locatorText(locator)].filter(Boolean).join(', ');
  const note = usesWikiLinks(draft) ? wikiTarget(request) : null;
  const link = note === null ? `[${escapeMarkdown(words)}](${linkDestination(path)})` : wikiLink(note, words);
  const at = placeInSentence(draft, claim);
  return planned(draft, { place: 'text', at, text: ` (${link})` }, { form: 'link', target: note ?? path });
}

/** Whether the draft leads to files as Obsidian does: "[[talks]]", "[[@doe2024]]". Planned ones have no length. */
function usesWikiLinks({ text, citations }: CitingDraft): boolean {
  const links = citations.all.filter(
    ({ form, span }) => (form === 'link' || form === 'pandoc') && span.end > span.start,
  );
  const wiki = links.filter((citation) => isWikiLink(text, citation));
  return wiki.length * 2 > links.length;
}

/** The bare name of a note, where no other source has it; else the path. */
function wikiTarget({ source, path, citedSource }: CiteRequest): string {
  const stem = stemOf(path);
  const named = { ...NO_TARGET, form: 'link', target: stem } as const;
  return /\.md$/i.test(path) && citedSource(named) === source ? stem : path;
}

/** Obsidian knows no escapes in the words that are shown. */
function wikiLink(target: string, words: string): string {
  return `[[${target}|${words.replaceAll(/[[\]|]+/g, ' ').trim()}]]`;
}
