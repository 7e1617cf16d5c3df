import type { Format } from './reader.js';

/** The format of a file by its extension (lower case, with the dot); null for one that no reader takes. */
export function formatOf(extension: string): Format | null {
  return FORMATS.get(extension) ?? null;
}

/** The extensions that are read, for messages and for looking through folders. */
export function readableExtensions(): readonly string[] {
  return [...FORMATS.keys()].filter((extension) => extension !== '');
}

const TEXT: Format = { html: false, load: async () => (await import('./text.js')).readText };
const MARKDOWN: Format = { html: false, load: async () => (await import('./markdown.js')).readMarkdown };
/** Behind an import of its own: a corpus of plain texts never loads a document object model. */
const HTML: Format = { html: true, load: async () => (await import('./html.js')).readHtml };

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', TEXT],
  ['.text', TEXT],
  ['', TEXT],
  ['.md', MARKDOWN],
  ['.markdown', MARKDOWN],
  ['.qmd', MARKDOWN],
  ['.rmd', MARKDOWN],
  ['.html', HTML],
  ['.htm', HTML],
  ['.xhtml', HTML],
]);
