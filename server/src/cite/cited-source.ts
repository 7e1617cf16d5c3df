import type { Citation } from '../draft/citations.js';
import type { EntryIndex } from '../sources/bibliography/link-entries.js';
import { decodePart, urlKey } from '../sources/bibliography/url-key.js';
import type { Source } from '../sources/source.js';
import { foldWord } from '../text/fold.js';
import { surnamesOf } from './author-date.js';
import { stemOf, targetKey } from './cited.js';

/** The source that a citation leads to, by its key, link or name and year; null when that is none, or cannot be told. */
export type CitedSource = (citation: Citation) => Source | null;

/** "(Labour 2019)" has the form of a citation; it is one only where a source is so called. */
export function isCitation(citation: Citation, citedSource: CitedSource): boolean {
  return citation.form !== 'author-date' || citedSource(citation) !== null;
}

/** Finds the sources that the citations of one draft lead to. Sources are looked through when the first citation asks. */
export function citedSourceFinder(
  draftUri: string,
  sources: readonly Source[],
  { entryOf }: EntryIndex,
): CitedSource {
  let known: SourceNames | null = null;
  return (citation) => {
    known ??= nameSources(sources, entryOf);
    if (citation.key !== null) return known.byKey.get(citation.key) ?? null;
    if (citation.target !== null) return ofTarget(citation.target, draftUri, known);
    const { author } = citation;
    return author ? (known.byAuthor.get(`${foldWord(author.name)} ${author.year}`) ?? null) : null;
  };
}

interface SourceNames {
  readonly byKey: ReadonlyMap<string, Source>;
  /** By decoded URI, and by URL in one spelling. */
  readonly byUri: ReadonlyMap<string, Source>;
  /** By the file's bare name; null for one that several have. */
  readonly byStem: ReadonlyMap<string, Source | null>;
  /** "al-alawi 2026"; null where several are so called. */
  readonly byAuthor: ReadonlyMap<string, Source | null>;
}

function nameSources(sources: readonly Source[], entryOf: EntryIndex['entryOf']): SourceNames {
  const byKey = new Map<string, Source>();
  const byUri = new Map<string, Source>();
  const byStem = new Map<string, Source | null>();
  const byAuthor = new Map<string, Source | null>();
  const addOnly = (map: Map<string, Source | null>, key: string, source: Source): void => {
    map.set(key, map.has(key) ? null : source);
  };
  for (const source of sources) {
    const entry = entryOf(source);
    if (entry && !byKey.has(entry.id)) byKey.set(entry.id, source);
    if (!byKey.has(source.key)) byKey.set(source.key, source);
    byUri.set(decodePart(source.uri), source);
    for (const url of [source.url?.value, entry?.item.URL]) {
      const key = urlKey(url ?? '');
      if (key && !byUri.has(key)) byUri.set(key, source);
    }
    addOnly(byStem, stemOf(source.uri), source);
    const year = source.issued?.value.slice(0, 4);
    if (year) for (const name of surnamesOf(source)) addOnly(byAuthor, `${name} ${year}`, source);
  }
  return { byKey, byUri, byStem, byAuthor };
}

function ofTarget(target: string, draftUri: string, { byUri, byStem }: SourceNames): Source | null {
  const url = urlKey(target);
  if (url) return byUri.get(url) ?? null;
  const path = targetKey(target);
  if (path === '') return null;
  return byUri.get(targetUri(draftUri, path)) ?? (path.includes('/') ? null : (byStem.get(path) ?? null));
}

/** The URI of a path from the draft, decoded. */
function targetUri(draftUri: string, path: string): string {
  const parts = decodePart(draftUri).split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
