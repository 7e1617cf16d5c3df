import * as lsp from 'vscode-languageserver/node';
import type { FixEdit } from '../check/finding.js';
import { citationKeyText } from '../cite/key-text.js';
import type { KeyPlace } from '../workspace/key-places.js';
import { relativePath } from '../workspace/uris.js';
import { guarded } from './guard.js';
import { keyAt } from './key-at.js';
import { findKeyPlaces, type KeyPlaces } from './key-search.js';
import type { Session } from './session.js';
import { toWorkspaceEdit } from './workspace-edit.js';

/** `textDocument/rename` of a citation key: in all drafts of the folder, and in the bibliography. */
export function registerRename(session: Session): void {
  const { connection, documents, log } = session;
  connection.onPrepareRename(
    guarded(log, null, async ({ textDocument, position }: lsp.PrepareRenameParams) => {
      const document = documents.get(textDocument.uri);
      const found = document && keyAt(document, document.lines.fromLspPosition(position));
      return found ? { range: document.lines.toLspRange(found.span), placeholder: found.key } : null;
    }),
  );
  connection.onRenameRequest(
    guarded(log, null, async ({ textDocument, position, newName }: lsp.RenameParams) => {
      const document = documents.get(textDocument.uri);
      const found = document && keyAt(document, document.lines.fromLspPosition(position));
      const places = found && (await findKeyPlaces(session, textDocument.uri, found.key));
      const place = await session.roots.placeOf(textDocument.uri);
      if (!places || !place) return null;
      const newKey = newName.replace(/^@/, '');
      const refusal = refusalOf(places, newKey, place.root.root);
      if (refusal !== null) throw new lsp.ResponseError(lsp.LSPErrorCodes.RequestFailed, refusal);
      return toWorkspaceEdit(editsOf(places, newKey), { document, place }, session);
    }),
  );
}

/** Why the key cannot be renamed, in words for the writer. */
function refusalOf({ entries, bibliographies }: KeyPlaces, newKey: string, root: string): string | null {
  if (!/^[^\s{}()[\],;"'%#=\\@]+$/u.test(newKey)) return `“${newKey}” cannot be a citation key.`;
  const ids = bibliographies.flatMap(({ read }) => read.entries);
  if (ids.some(({ id }) => id === newKey)) return `Another entry has the key “${newKey}” already.`;
  if (entries.length === 0) {
    return 'No bibliography has this key: it is the source’s own. Write a “key” into its sidecar to change it.';
  }
  const exported = bibliographies.find(
    ({ uri, isExported }) => isExported && entries.some((one) => one.uri === uri),
  );
  if (!exported) return null;
  return `${relativePath(root, exported.uri)} is written by another program: rename the key there.`;
}

function editsOf({ citations, entries, heirs }: KeyPlaces, newKey: string): readonly FixEdit[] {
  const replace = ({ uri, start, end }: KeyPlace, newText: string): FixEdit => {
    return { kind: 'replace', uri, start, end, newText };
  };
  return [
    ...citations.map((place) => replace(place, citationKeyText(newKey))),
    ...entries.map((place) => replace(place, entryKeyText(place, newKey))),
    ...heirs.map((place) => replace(place, newKey)),
  ];
}

/** A number stands without quotation marks as a key in JSON and YAML; no other key can in JSON. */
function entryKeyText({ uri, text, start }: KeyPlace, newKey: string): string {
  const isBareInJson = /\.json$/i.test(uri) && text[start - 1] !== '"';
  return isBareInJson ? JSON.stringify(newKey) : newKey;
}
