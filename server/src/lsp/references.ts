import type * as lsp from 'vscode-languageserver/node';
import { guarded } from './guard.js';
import { keyAt } from './key-at.js';
import { findKeyPlaces, toLocation } from './key-search.js';
import type { Session } from './session.js';

/**
 * `textDocument/references`: every citation of the key under the cursor, the entries that take fields from its entry, and that
 * entry itself where it is asked for.
 */
export function registerReferences(session: Session): void {
  const { connection, documents, log } = session;
  connection.onReferences(
    guarded(log, [], async (params: lsp.ReferenceParams): Promise<lsp.Location[]> => {
      const { textDocument, position, context } = params;
      const document = documents.get(textDocument.uri);
      const found = document && keyAt(document, document.lines.fromLspPosition(position));
      const places = found && (await findKeyPlaces(session, textDocument.uri, found.key));
      if (!places) return [];
      const all = [
        ...places.citations,
        ...places.heirs,
        ...(context.includeDeclaration ? places.entries : []),
      ];
      return all.map((place) => toLocation(place, session));
    }),
  );
}
