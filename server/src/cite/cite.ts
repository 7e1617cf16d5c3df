import type { Citation, CitationUsage } from '../draft/citations.js';
import type { Locator } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import { surnameOf } from './author-date.js';
import { type Bibliography, bibliographyEntry, type NewEntry } from './bibliography.js';
import { type CitingDraft, citationsNear, isCitationOf, noteAround } from './cited.js';
import { type CitedSource, isCitation } from './cited-source.js';
import { footnoteEdits } from './footnote.js';
import { type CitationFormat, referenceNote } from './formats/note.js';
import { citationKeyText } from './key-text.js';
import { clusterBehind, placeInSentence } from './place.js';
import { insertAt, type TextEdit } from './text-edit.js';
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
 * Edits in no particular order, all against the texts as they were read, and the file that is to be made. Refused:
 * `confidential` sources are never written into a draft; `no-place` is the front matter; no `bibliography` can be written to;
 * `author-date` needs an author or a publisher, and a year.
 */
export type CiteResult =
  | {
      readonly kind: 'edits';
      readonly style: Exclude<CitationStyle, 'auto'>;
      readonly edits: readonly TextEdit[];
      readonly created: NewEntry['created'];
    }
  | { readonly kind: 'already-cited'; readonly citation: Citation }
  | {
      readonly kind: 'refused';
      readonly reason: 'confidential' | 'no-place' | 'bibliography' | 'author-date';
    };

/** Puts a citation of the source behind the claim, unless the claim has one already. */
export function citeSource(request: CiteRequest): CiteResult {
  const { draft, claim, source, path, bibliography } = request;
  if (source.confidential) return { kind: 'refused', reason: 'confidential' };
  if (claim.start < (draft.markdown.frontMatter?.span.end ?? 0))
    return { kind: 'refused', reason: 'no-place' };
  const known = bibliography.index.entryOf(source);
  const names = { source, path, keys: [...new Set([source.key, known?.id ?? source.key])] };
  const citation = citationsNear(draft, claim).find((candidate) => isCitationOf(candidate, names));
  if (citation) return { kind: 'already-cited', citation };
  const style = chooseStyle(request, draft.citations.usage);
  if (style === 'link') return made(style, [linkEdit(request)]);
  if (style === 'author-date') {
    const edit = authorDateEdit(request);
    return edit ? made(style, [edit]) : { kind: 'refused', reason: 'author-date' };
  }
  const usesKeys =
    style === 'pandoc' || draft.citations.all.some(({ form, key }) => form === 'footnote' && key);
  const entry = usesKeys ? bibliographyEntry(source, bibliography, draft) : null;
  if (usesKeys && !entry) return { kind: 'refused', reason: 'bibliography' };
  return style === 'pandoc'
    ? made(style, pandocEdits(request, entry), entry)
    : made(style, noteEdits(request, entry), entry);
}

function made(
  style: Exclude<CitationStyle, 'auto'>,
  edits: readonly TextEdit[],
  entry: NewEntry | null = null,
): CiteResult {
  return {
    kind: 'edits',
    style,
    edits: [...edits, ...(entry?.edits ?? [])],
    created: entry?.created ?? null,
  };
}

/**
 * `auto` does as the draft does: keys, else footnotes; else keys if the front matter names a bibliography; else names and
 * years, else links if the draft has some; else footnotes. In a footnote there is no footnote.
 */
function chooseStyle(
  { style, draft, claim, citedSource }: CiteRequest,
  { counts, hasBibliography }: CitationUsage,
): Exclude<CitationStyle, 'auto'> {
  if (style === 'pandoc' || style === 'link' || style === 'author-date') return style;
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

function pandocEdits(request: CiteRequest, entry: NewEntry | null): readonly TextEdit[] {
  const { draft, claim } = request;
  const at = placeInSentence(draft, claim);
  const item = pandocItem(request, entry?.id ?? request.source.key);
  const cluster = clusterBehind(draft, at);
  return [
    cluster ? insertAt(draft.uri, cluster.span.end - 1, `; ${item}`) : insertAt(draft.uri, at, ` [${item}]`),
  ];
}

/** "@doe2024, para. 9". */
function pandocItem({ locator }: CiteRequest, id: string): string {
  const key = citationKeyText(id);
  return locator ? `${key}, ${locatorText(locator)}` : key;
}

/** A footnote that names the source by key where the draft's footnotes do, else in the words of the format. */
function noteEdits(request: CiteRequest, entry: NewEntry | null): readonly TextEdit[] {
  const { draft, claim, source, format, bibliography } = request;
  const note = entry
    ? `[${pandocItem(request, entry.id)}].`
    : referenceNote(format, { ...request, entry: bibliography.index.entryOf(source) });
  return footnoteEdits(draft, claim, note);
}

/** “so” (Al-Alawi 2026, para. 9); in APA “so” (Al-Alawi, 2026, para. 9). */
function authorDateEdit({ draft, claim, source, locator, format }: CiteRequest): TextEdit | null {
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
  return insertAt(draft.uri, placeInSentence(draft, claim), ` (${escapeMarkdown(words.join(', '))})`);
}

/** “so” ([Example News, 30 January 2026](corpus/talks.txt)) */
function linkEdit({ draft, claim, source, path, locator }: CiteRequest): TextEdit {
  const words = [shortReference(source), locator && locatorText(locator)].filter(Boolean).join(', ');
  const link = `[${escapeMarkdown(words)}](${linkDestination(path)})`;
  return insertAt(draft.uri, placeInSentence(draft, claim), ` (${link})`);
}
