import type { FootnoteDefinition, InlineNote, Link, MarkdownDocument } from '../markup/parse-markdown.js';
import { overlaps, type Span, sliceSpan } from '../text/span.js';
import { findAuthorDateItems } from './author-date-citations.js';
import { type CitedLocator, findLocator, fragmentLocator } from './cited-locators.js';
import { findPandocItems, type PandocItem } from './pandoc-citations.js';

export type { CitedLocator } from './cited-locators.js';

export type CitationForm = 'pandoc' | 'footnote' | 'link' | 'author-date';

/**
 * One source that the draft refers to. A cluster `[@a; @b]` makes two, and so does a footnote that names two; a
 * footnote called twice counts at each call. Spans are in the file.
 */
export interface Citation {
  readonly form: CitationForm;
  /** What stands in the running text: `[see @a; @b]`, `@a [p. 3]`, `[^1]`, `[text](url)`, `Doe (2026)`. */
  readonly span: Span;
  /** The part that names the source, in the footnote's definition for a footnote: `@a`, `[text](url)`. */
  readonly item: Span;
  /** Prose offset where `span` stands: its first character, or right behind the text before it for a footnote. */
  readonly proseOffset: number;
  /** Citation key without "@". */
  readonly key: string | null;
  /** URL or path, as written, fragment included. */
  readonly target: string | null;
  /** Of the text form "(Doe 2026)", "Doe (2026)". */
  readonly author: { readonly name: string; readonly year: string } | null;
  /** Of a footnote; null for an inline note. */
  readonly label: string | null;
  /** What the footnote says, without markup; null when it has no definition, and for the other forms. */
  readonly note: string | null;
  readonly locator: CitedLocator | null;
}

/** Of what a citation may lead to, nothing. */
export const NO_CITATION = {
  key: null,
  target: null,
  author: null,
  label: null,
  note: null,
  locator: null,
} as const;

/** The citations of a draft in the order they stand in its prose, and how it cites. */
export interface Citations {
  readonly all: readonly Citation[];
  readonly usage: CitationUsage;
}

/** How many citations of each form the draft has, and whether its front matter names a bibliography. */
export interface CitationUsage {
  readonly counts: Readonly<Record<CitationForm, number>>;
  readonly hasBibliography: boolean;
}

/**
 * Finds Pandoc citations, footnotes, links and author-date text. A bare `@name` counts only in a draft that cites so, by a
 * bibliography or by brackets: elsewhere it is somebody's handle.
 */
export function findCitations(markdown: MarkdownDocument, text: string): Citations {
  const hasBibliography = namesBibliography(markdown);
  const keyed = findKeyed(markdown, text, hasBibliography);
  // The URL of `@{https://…}` is a bare link, too.
  const isKeyed = overlapTest(keyed.map((citation) => citation.item));
  const linked = findLinked(markdown).filter((link) => !isKeyed(link.item));
  const isMarked = overlapTest([...keyed, ...linked].map((citation) => citation.span));
  const named = [...keyed, ...linked, ...findAuthorDates(markdown).filter(({ span }) => !isMarked(span))];
  const { definitions, inlineNotes } = markdown.footnotes;
  const isInNote = overlapTest([...definitions, ...inlineNotes].map((note) => note.prose));
  const isNoted = ({ proseOffset }: Citation): boolean =>
    isInNote({ start: proseOffset, end: proseOffset + 1 });
  const inText = named.filter((citation) => !isNoted(citation));
  const inNotes = named.filter(isNoted).sort((a, b) => a.proseOffset - b.proseOffset);
  const all = inOrder([...inText, ...findFootnotes(markdown, inNotes)]);
  const count = (form: CitationForm): number => all.filter((citation) => citation.form === form).length;
  const counts = {
    pandoc: count('pandoc'),
    footnote: count('footnote'),
    link: count('link'),
    'author-date': count('author-date'),
  };
  return { all, usage: { counts, hasBibliography } };
}

/** By where they stand in the prose, those of one place by where they stand in the file. */
export function inOrder(citations: readonly Citation[]): readonly Citation[] {
  return citations.toSorted(
    (a, b) => a.proseOffset - b.proseOffset || a.span.start - b.span.start || a.item.start - b.item.start,
  );
}

function namesBibliography({ frontMatter }: MarkdownDocument): boolean {
  return frontMatter?.data.bibliography != null || frontMatter?.data.references != null;
}

function findKeyed(markdown: MarkdownDocument, text: string, hasBibliography: boolean): Citation[] {
  const { prose, map, links } = markdown;
  const isLinkText = overlapTest(links.filter((link) => link.form !== 'wiki').map((link) => link.prose));
  const isWikiText = overlapTest(links.filter((link) => link.form === 'wiki').map((link) => link.prose));
  const isEscaped = (offset: number): boolean => text[map.toSource(offset)] === '\\';
  const items = prose.blocks
    .flatMap((block) => findPandocItems(prose.text, block))
    // An escape anywhere in it (`[@{b\}]`) makes it text.
    .filter(
      (item) =>
        !isEscaped(item.span.start) && !sliceSpan(text, map.toSourceSpan(item.keySpan)).includes('\\'),
    )
    .filter((item) => !isLinkText({ start: item.keySpan.start, end: item.keySpan.start + 1 }));
  const isKeyed = (item: PandocItem): boolean => item.isBracketed || isWikiText(item.keySpan);
  const cites = hasBibliography || items.some(isKeyed);
  return items
    .filter((item) => cites || isKeyed(item))
    .map((item) => ({
      ...NO_CITATION,
      form: 'pandoc',
      span: map.toSourceSpan(item.span),
      item: map.toSourceSpan(item.keySpan),
      proseOffset: item.span.start,
      key: item.key,
      locator: item.locator,
    }));
}

function findAuthorDates({ prose, map }: MarkdownDocument): Citation[] {
  const items = prose.blocks
    .filter(({ kind }) => kind !== 'metadata')
    .flatMap((block) => findAuthorDateItems(prose.text, block));
  return items.map(({ name, year, span, item, locator }) => ({
    ...NO_CITATION,
    form: 'author-date',
    span: map.toSourceSpan(span),
    item: map.toSourceSpan(item),
    proseOffset: span.start,
    author: { name, year },
    locator,
  }));
}

function findLinked(markdown: MarkdownDocument): Citation[] {
  return markdown.links.filter(isReference).map((link) => ({
    ...NO_CITATION,
    form: 'link',
    span: link.span,
    item: link.span,
    proseOffset: link.prose.start,
    target: link.destination,
    locator: fragmentLocator(link.destination),
  }));
}

/** A link that leads out of the draft; `[[@key]]` is a Pandoc citation in Obsidian's brackets. */
function isReference(link: Link): boolean {
  const isAddress = link.form === 'autolink' && /^[^/:]*@/.test(link.destination);
  return (
    !link.isImage && !isAddress && link.destination !== '' && !/^(?:#|@|mailto:)/i.test(link.destination)
  );
}

/** Every call of a footnote, once for each source that the footnote names, or once if it names none. */
function findFootnotes(markdown: MarkdownDocument, named: readonly Citation[]): Citation[] {
  const { references, definitions, inlineNotes } = markdown.footnotes;
  const byLabel = new Map<string, FootnoteDefinition>();
  for (const definition of definitions) {
    if (!byLabel.has(definition.label)) byLabel.set(definition.label, definition);
  }
  const calledLabels = new Set(references.map((reference) => reference.label));
  const called = references.map(({ label, span, proseOffset }) => {
    const note = byLabel.get(label) ?? null;
    return { label, span, proseOffset, note };
  });
  const inline = inlineNotes.map((note) => ({
    label: null,
    span: note.span,
    proseOffset: note.proseOffset,
    note,
  }));
  const uncalled = definitions
    .filter(({ label }) => !calledLabels.has(label))
    .map((note) => ({ label: note.label, span: note.span, proseOffset: note.prose.start, note }));
  return [...called, ...inline, ...uncalled].flatMap((call) => footnoteCitations(call, markdown, named));
}

interface FootnoteCall extends Pick<Citation, 'label' | 'span' | 'proseOffset'> {
  readonly note: FootnoteDefinition | InlineNote | null;
}

function footnoteCitations(
  call: FootnoteCall,
  { prose }: MarkdownDocument,
  named: readonly Citation[],
): Citation[] {
  const { label, span, proseOffset } = call;
  const place = call.note?.prose ?? null;
  const note = place && prose.text.slice(place.start, place.end);
  const base = { ...NO_CITATION, form: 'footnote', span, proseOffset, label, note } as const;
  const items = within(named, place);
  const said = note === null ? null : findLocator(note);
  if (items.length === 0) return [{ ...base, item: call.note?.span ?? span, locator: said }];
  return items.map(({ item, key, target, author, locator }) => ({
    ...base,
    item,
    key,
    target,
    author,
    locator: locator ?? (items.length === 1 ? said : null),
  }));
}

/** The part of the citations, sorted by offset, that lies in the span of the prose. */
function within(sorted: readonly Citation[], span: Span | null): readonly Citation[] {
  if (!span) return [];
  const start = firstFrom(sorted.length, (at) => (sorted[at]?.proseOffset ?? 0) >= span.start);
  const end = firstFrom(sorted.length, (at) => (sorted[at]?.proseOffset ?? 0) >= span.end);
  return sorted.slice(start, end);
}

/** Whether a span overlaps one of those given, which do not overlap each other unless they are equal. */
function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
  return (span) => {
    const next = sorted[firstFrom(sorted.length, (at) => (sorted[at]?.end ?? 0) > span.start)];
    return next !== undefined && overlaps(next, span);
  };
}

/** The first index from 0 to `length` for which `holds`, which then holds for all that follow. */
function firstFrom(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
