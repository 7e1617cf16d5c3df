import * as lsp from 'vscode-languageserver/node';
import { indexText, type PositionEncoding, type TextLines } from './convert.js';

/** A document as it stands in the editor at one version. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  readonly lines: TextLines;
}

/** The open documents. The encoding is known by the time the first one opens. */
export function createDocuments(encoding: () => PositionEncoding): lsp.TextDocuments<OpenDocument> {
  const create = (uri: string, languageId: string, version: number, text: string): OpenDocument => {
    return { uri, languageId, version, text, lines: indexText(text, encoding()) };
  };
  return new lsp.TextDocuments({
    create,
    update: (document, changes, version) => {
      let changed = document;
      for (const change of changes) changed = applyChange(changed, change, encoding());
      return { ...changed, version };
    },
  });
}

function applyChange(
  document: OpenDocument,
  change: lsp.TextDocumentContentChangeEvent,
  encoding: PositionEncoding,
): OpenDocument {
  const text = 'range' in change ? splice(document, change.range, change.text) : change.text;
  return { ...document, text, lines: indexText(text, encoding) };
}

function splice({ text, lines }: OpenDocument, range: lsp.Range, newText: string): string {
  const start = lines.fromLspPosition(range.start);
  const end = Math.max(start, lines.fromLspPosition(range.end));
  return text.slice(0, start) + newText + text.slice(end);
}

/** Markdown, Quarto and R Markdown, by what the editor says or by the name. */
export function isMarkdown({ uri, languageId }: OpenDocument): boolean {
  return LANGUAGES.has(languageId.toLowerCase()) || /\.(?:md|markdown|qmd|rmd)$/iu.test(uri);
}

const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'quarto', 'rmd']);
