import type * as lsp from 'vscode-languageserver/node';
import type { FixEdit } from '../check/finding.js';
import { decodeText } from '../sources/decode.js';
import type { ReplaceEdit } from '../workspace/fixes.js';
import { indexText } from './convert.js';
import type { OpenDocument } from './documents.js';
import type { CheckedDraft } from './drafts.js';
import type { Session } from './session.js';

/** The text that edits of one file are made against. `version` is null for a file that is not open. */
interface EditedFile {
  readonly uri: string;
  readonly version: number | null;
  readonly text: string;
  readonly lines: OpenDocument['lines'];
}

/** A fix as an edit of the workspace, open documents with their version; null when the client cannot make it. */
export async function toWorkspaceEdit(
  edits: readonly FixEdit[],
  draft: Pick<CheckedDraft, 'document' | 'place'>,
  session: Session,
): Promise<lsp.WorkspaceEdit | null> {
  const changes: (lsp.TextDocumentEdit | lsp.CreateFile)[] = [];
  for (const edit of edits) {
    if (edit.kind === 'create') changes.push(...creation(edit.uri, edit.text));
  }
  const replacements = edits.filter((edit) => edit.kind === 'replace');
  for (const uri of new Set(replacements.map((edit) => edit.uri))) {
    const ofFile = replacements.filter((edit) => edit.uri === uri);
    const file = await editedFile(uri, draft, session);
    if (!file) return null;
    const { version } = file;
    changes.push({
      textDocument: { uri: file.uri, version },
      edits: ofFile.map((edit) => toTextEdit(edit, file)),
    });
  }
  if (session.client().documentChanges) return { documentChanges: changes };
  const plain = changes.flatMap((change) =>
    'kind' in change ? [] : [[change.textDocument.uri, change.edits]],
  );
  return plain.length === changes.length ? { changes: Object.fromEntries(plain) } : null;
}

function creation(uri: string, text: string): (lsp.TextDocumentEdit | lsp.CreateFile)[] {
  const start = { line: 0, character: 0 };
  return [
    { kind: 'create', uri, options: { ignoreIfExists: true } },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}

async function editedFile(
  uri: string,
  { document, place }: Pick<CheckedDraft, 'document' | 'place'>,
  { files, documents, client }: Session,
): Promise<EditedFile | null> {
  // The draft goes by the spelling of the client, and an untitled one by its own URI.
  const open = uri === place.at ? document : documents.get(uri);
  if (open) return open;
  try {
    const decoded = decodeText(await files.read(uri));
    if (decoded.kind === 'refused') return null;
    return { uri, version: null, text: decoded.text, lines: indexText(decoded.text, client().encoding) };
  } catch {
    // Gone since the draft was judged.
    return null;
  }
}

/** "\n" in new text becomes the file's own line end. */
function toTextEdit(edit: ReplaceEdit, { text, lines }: EditedFile): lsp.TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { range: lines.toLspRange(edit), newText: edit.newText.replaceAll(/\r?\n/gu, lineEnd) };
}
