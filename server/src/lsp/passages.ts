import type * as lsp from 'vscode-languageserver/node';
import { decodeText } from '../sources/decode.js';
import { fileStem } from '../sources/file-name.js';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import type { FileStore } from '../workspace/file-store.js';
import { uriKey } from '../workspace/uris.js';
import type { Client } from './client.js';
import { indexText, type TextLines } from './convert.js';

/** Where stretches of sources are shown: in the file where that is plain text, else in a `stet-source:` document. */
export interface Passages {
  locate(source: Source, span: Span): Promise<lsp.Location>;
  /** What opens best to read the source. */
  documentOf(source: Source): string;
}

const SOURCE_SCHEME = 'stet-source:';

export function createPassages(files: FileStore, client: () => Client): Passages {
  const lines = new WeakMap<Source, Promise<TextLines | null>>();
  const linesOf = (source: Source): Promise<TextLines | null> => {
    const known = lines.get(source) ?? readLines(source, files, client());
    lines.set(source, known);
    return known;
  };
  const documentOf = (source: Source): string =>
    source.fileMap || !client().sourceDocuments ? source.uri : sourceDocumentUri(source);
  return {
    documentOf,
    locate: async (source, span) => {
      const inFile = source.fileMap ? source.fileMap.toSourceSpan(span) : span;
      const found = await linesOf(source);
      return { uri: documentOf(source), range: found?.toLspRange(inFile) ?? TOP };
    },
  };
}

const TOP: lsp.Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The lines of what is shown; null when that is a file whose text is not the source's. */
async function readLines(source: Source, files: FileStore, client: Client): Promise<TextLines | null> {
  if (!source.fileMap) return client.sourceDocuments ? indexText(source.prose.text, client.encoding) : null;
  try {
    const decoded = decodeText(await files.read(source.uri));
    return decoded.kind === 'text' ? indexText(decoded.text, client.encoding) : null;
  } catch {
    // Gone since it was read: the link leads to the top of a file that is not there.
    return null;
  }
}

/** `stet-source:/ships.txt?file%3A%2F%2F%2Fw%2Fcorpus%2Fships.html`: a name for the tab, and the source itself. */
function sourceDocumentUri({ uri }: Source): string {
  return `${SOURCE_SCHEME}/${encodeURIComponent(fileStem(uri))}.txt?${encodeURIComponent(uri)}`;
}

/** The key of the source's URI; null when it is no `stet-source:` URI. */
export function keyOfSourceDocument(uri: string): string | null {
  const query = uri.startsWith(SOURCE_SCHEME) ? uri.slice(uri.indexOf('?') + 1) : '';
  try {
    const decoded = decodeURIComponent(query);
    return decoded.startsWith('file:') ? uriKey(decoded) : null;
  } catch {
    // A URIError: a stray "%".
    return null;
  }
}
