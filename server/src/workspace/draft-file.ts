import { decodeText } from '../sources/decode.js';
import { refusalMessage } from '../sources/refusals.js';
import type { FileStore } from './file-store.js';

/** A draft as it lies on disk. `text` is without the byte order mark. */
export type DraftFile =
  | { readonly kind: 'text'; readonly text: string; readonly hasMark: boolean; readonly encoding: string }
  | { readonly kind: 'unreadable'; readonly message: string };

/** The longest novels have some 10 MB of text; what is longer is no draft, and checking it would take minutes. */
export const LARGEST_DRAFT_BYTES = 10 * 1024 * 1024;

/** Reads a draft. Never rejects: what cannot be read says why, and what to do. */
export async function readDraftFile(files: FileStore, uri: string): Promise<DraftFile> {
  const found = await files.stat(uri);
  if (found?.kind !== 'file') return unreadable('There is no such file: check the path.');
  if (found.size > LARGEST_DRAFT_BYTES) return unreadable(tooLarge(found.size));
  try {
    const bytes = await files.read(uri);
    const decoded = decodeText(bytes);
    if (decoded.kind === 'refused') return unreadable(refusalMessage(decoded.refusal));
    return { kind: 'text', text: decoded.text, hasMark: hasByteOrderMark(bytes), encoding: decoded.encoding };
  } catch (error) {
    // The disk refused (EACCES, EIO), or the file is gone since it was listed.
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable(`The file cannot be read (${reason}): check that it may be opened.`);
  }
}

/** The bytes of a draft whose text was changed; null for encodings that are only read. */
export function encodeDraft(file: Extract<DraftFile, { kind: 'text' }>, text: string): Uint8Array | null {
  if (file.encoding !== 'utf-8') return null;
  return new TextEncoder().encode(file.hasMark ? `\ufeff${text}` : text);
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function tooLarge(size: number): string {
  const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  const limit = inMegabytes(LARGEST_DRAFT_BYTES);
  return `The file has ${inMegabytes(size)}, and drafts are read up to ${limit}: split it into parts.`;
}

function unreadable(message: string): DraftFile {
  return { kind: 'unreadable', message };
}
