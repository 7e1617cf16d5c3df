import * as lsp from 'vscode-languageserver/node';
import type { BibliographyFile } from '../cite/bibliography.js';
import { uriKey } from '../workspace/uris.js';
import { indexText } from './convert.js';
import type { CheckedDraft } from './drafts.js';
import { inBackground } from './guard.js';
import type { Session } from './session.js';

/** What is wrong with the bibliographies of open drafts, told on their own lines. */
export interface BibliographyDiagnostics {
  /** The draft was judged: its bibliographies are as they were read for it. */
  show(draft: CheckedDraft): void;
  /** The draft was closed: bibliographies that no other open draft has are told no more. */
  close(uri: string): void;
}

/**
 * They are pushed whatever the client asks for otherwise: bibliographies are no documents of ours, and a client does not ask
 * about them.
 */
export function createBibliographyDiagnostics({
  connection,
  client,
  log,
}: Pick<Session, 'connection' | 'client' | 'log'>): BibliographyDiagnostics {
  const usedBy = new Map<string, ReadonlySet<string>>();
  const shown = new Map<string, string>();
  const publish = (uri: string, diagnostics: lsp.Diagnostic[]): void => {
    const told = JSON.stringify(diagnostics);
    if ((shown.get(uri) ?? '[]') === told) return;
    shown.set(uri, told);
    inBackground(log, connection.sendDiagnostics({ uri, diagnostics }));
  };
  const forget = (uris: ReadonlySet<string>): void => {
    const used = new Set([...usedBy.values()].flatMap((each) => [...each]));
    for (const uri of uris) if (!used.has(uri)) publish(uri, []);
  };
  return {
    show: ({ document, place, evidence }) => {
      const files = evidence.bibliography.files.filter(({ uri }) => uri !== uriKey(place.at));
      const before = usedBy.get(document.uri) ?? new Set();
      usedBy.set(document.uri, new Set(files.map(({ uri }) => uri)));
      forget(before);
      for (const file of files) publish(file.uri, toDiagnostics(file, client().encoding));
    },
    close: (uri) => {
      const before = usedBy.get(uri) ?? new Set();
      usedBy.delete(uri);
      forget(before);
    },
  };
}

/** A file with more problems than this is no bibliography, or cut in the middle. */
const MOST_PROBLEMS = 100;

function toDiagnostics(
  { text, read }: BibliographyFile,
  encoding: Parameters<typeof indexText>[1],
): lsp.Diagnostic[] {
  if (read.problems.length === 0) return [];
  const lines = indexText(text, encoding);
  return read.problems.slice(0, MOST_PROBLEMS).map(({ message, span }) => ({
    range: lines.toLspRange(span),
    severity: lsp.DiagnosticSeverity.Error,
    source: 'stet',
    code: 'bibliography.invalid',
    message,
  }));
}
