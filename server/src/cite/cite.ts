import type { Citation, CitationUsage } from '../draft/citations.js';
import type { Locator } from '../sources/locate.js';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import { type BibliographyEntry, type BibliographyFile, bibliographyEntry } from './bibliography.js';
import { type CitingDraft, citationsNear, isCitationOf, noteAround } from './cited.js';
import { footnoteEdits, footnoteText } from './footnote.js';
import { clusterBehind, placeInSentence } from './place.js';
import { insertAt, type TextEdit } from './text-edit.js';
import { escapeMarkdown, linkDestination, locatorText, shortReference } from './wording.js';

export { type BibliographyFile, readBibliographyFile } from './bibliography.js';
export type { CitingDraft } from './cited.js';
export { isCitationOf } from './cited.js';
export type { TextEdit } from './text-edit.js';

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
  /** The draft's CSL-JSON file; null when it has none. */
  readonly bibliography: BibliographyFile | null;
}

/**
 * Edits in no particular order, all against the texts as they were read. Refused: `confidential` sources are never
 * written into a draft; `no-place` is the front matter; `bibliography` is no CSL-JSON; `author-date` is not written yet.
 */
export type CiteResult =
  | {
      readonly kind: 'edits';
      readonly style: 'pandoc' | 'footnote' | 'link';
      readonly edits: readonly TextEdit[];
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
  if (request.style === 'author-date') return { kind: 'refused', reason: 'author-date' };
  if (claim.start < (draft.markdown.frontMatter?.span.end ?? 0))
    return { kind: 'refused', reason: 'no-place' };
  const entry = bibliographyEntry(source, bibliography);
  const names = { source, path, keys: [...new Set([source.key, entry?.id ?? source.key])] };
  const citation = citationsNear(draft, claim).find((candidate) => isCitationOf(candidate, names));
  if (citation) return { kind: 'already-cited', citation };
  const style = chooseStyle(request, draft.citations.usage);
  if (style === 'link') return { kind: 'edits', style, edits: [linkEdit(request)] };
  const usesKeys =
    style === 'pandoc' || draft.citations.all.some(({ form, key }) => form === 'footnote' && key);
  if (usesKeys && !entry) return { kind: 'refused', reason: 'bibliography' };
  const edits =
    style === 'pandoc' ? pandocEdits(request, entry) : noteEdits(request, usesKeys ? entry : null);
  return { kind: 'edits', style, edits };
}

/**
 * `auto` does as the draft does: keys, else footnotes; else keys if the front matter names a bibliography; else links
 * if the draft has some; else footnotes. In a footnote there is no footnote.
 */
function chooseStyle(
  { style, draft, claim }: CiteRequest,
  { counts, hasBibliography }: CitationUsage,
): 'pandoc' | 'footnote' | 'link' {
  if (style === 'pandoc' || style === 'link') return style;
  if (style === 'auto' && (counts.pandoc > 0 || (hasBibliography && counts.footnote === 0))) return 'pandoc';
  const usesLinks = style === 'auto' && counts.footnote === 0 && counts.link > 0;
  return usesLinks || noteAround(draft, claim) ? 'link' : 'footnote';
}

function pandocEdits(request: CiteRequest, entry: BibliographyEntry | null): readonly TextEdit[] {
  const { draft, claim } = request;
  const at = placeInSentence(draft, claim);
  const item = pandocItem(request, entry?.id ?? request.source.key);
  const cluster = clusterBehind(draft, at);
  const citation = cluster
    ? insertAt(draft.uri, cluster.span.end - 1, `; ${item}`)
    : insertAt(draft.uri, at, ` [${item}]`);
  return entry?.edit ? [citation, entry.edit] : [citation];
}

/** "@doe2024, para. 9"; keys that a plain "@" cannot carry stand in braces. */
function pandocItem({ locator }: CiteRequest, id: string): string {
  const isPlain = /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u.test(id);
  const key = isPlain ? `@${id}` : `@{${id}}`;
  return locator ? `${key}, ${locatorText(locator)}` : key;
}

/** A footnote that names the source by key where the draft's footnotes do, else by a link. */
function noteEdits(request: CiteRequest, entry: BibliographyEntry | null): readonly TextEdit[] {
  const { draft, claim, source, path, locator } = request;
  if (!entry) return footnoteEdits(draft, claim, footnoteText(source, path, locator));
  const edits = footnoteEdits(draft, claim, `[${pandocItem(request, entry.id)}].`);
  return entry.edit ? [...edits, entry.edit] : edits;
}

/** “so” ([Example News, 30 January 2026](corpus/talks.txt)) */
function linkEdit({ draft, claim, source, path, locator }: CiteRequest): TextEdit {
  const words = [shortReference(source), locator && locatorText(locator)].filter(Boolean).join(', ');
  const link = `[${escapeMarkdown(words)}](${linkDestination(path)})`;
  return insertAt(draft.uri, placeInSentence(draft, claim), ` (${link})`);
}
