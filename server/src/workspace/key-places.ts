import type { BibliographyFile } from '../cite/bibliography.js';
import { findCitations } from '../draft/citations.js';
import { parseMarkdown } from '../markup/parse-markdown.js';
import type { Span } from '../text/span.js';
import type { FileStore } from './file-store.js';

/** Where a key stands in a file: with its "@" and braces in a draft, by itself in a bibliography. */
export interface KeyPlace extends Span {
  readonly uri: string;
  readonly text: string;
}

/** Every citation of the key in these drafts, each place once. */
export async function findKeyCitations(
  files: FileStore,
  drafts: readonly string[],
  key: string,
): Promise<readonly KeyPlace[]> {
  const found = await Promise.all(
    drafts.map(async (uri) => {
      const text = await readText(files, uri);
      return text?.includes(key) ? citationsIn(uri, text, key) : [];
    }),
  );
  return found.flat();
}

/** The entries that have the key. */
export function findKeyEntries(
  bibliographies: readonly BibliographyFile[],
  key: string,
): readonly KeyPlace[] {
  return bibliographies.flatMap(({ uri, text, read }) =>
    read.entries.filter(({ id }) => id === key).map(({ idSpan }) => ({ uri, text, ...idSpan })),
  );
}

/** Where other entries of BibTeX take fields from the entry that has the key: `crossref = {key}`, `xdata = {other, key}`. */
export function findKeyHeirs(bibliographies: readonly BibliographyFile[], key: string): readonly KeyPlace[] {
  const texts = bibliographies.filter(({ read }) => read.format === 'bibtex');
  return texts.flatMap(({ uri, text }) =>
    [...text.matchAll(TAKES_FROM)].flatMap(({ 1: before = '', 2: keys = '', index }) => {
      let at = index + before.length;
      return keys.split(',').flatMap((one) => {
        const start = at + one.length - one.trimStart().length;
        at += one.length + 1;
        return one.trim() === key ? [{ uri, text, start, end: start + key.length }] : [];
      });
    }),
  );
}

const TAKES_FROM = /(\b(?:crossref|xdata)[ \t]{0,40}=[ \t]{0,40}[{"])([^{}"]*)(?=[}"])/gi;

function citationsIn(uri: string, text: string, key: string): readonly KeyPlace[] {
  const { all } = findCitations(parseMarkdown(text), text);
  // A footnote that is called twice has its key once.
  const places = new Map<number, KeyPlace>();
  for (const { key: cited, item } of all) {
    if (cited === key) places.set(item.start, { uri, text, start: item.start, end: item.end });
  }
  return [...places.values()];
}

async function readText(files: FileStore, uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(uri));
  } catch {
    // Gone since it was listed, or not to be read.
    return null;
  }
}
