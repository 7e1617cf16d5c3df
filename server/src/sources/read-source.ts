import { assembleSource, type SourceSetting } from './assemble-source.js';
import { decodeText } from './decode.js';
import { fileExtension } from './file-name.js';
import { formatOf, readableExtensions } from './readers/formats.js';
import { refusalMessage, refusalOfExtension } from './refusals.js';
import type { Source, SourceProblem } from './source.js';

export type { SourceSetting } from './assemble-source.js';

export interface SourceInput {
  readonly uri: string;
  readonly bytes: Uint8Array;
  /** The text of NAME.yaml beside the file NAME.txt. */
  readonly sidecar?: string | null;
  readonly setting?: SourceSetting;
}

export type ReadResult =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'unreadable'; readonly uri: string; readonly problem: SourceProblem };

/**
 * Reads one file of the corpus. Never throws: what cannot be read is `unreadable` and says what to do about it. The
 * key is the source's own; `assignKeys` makes the keys of a whole corpus unique.
 */
export async function readSource(input: SourceInput): Promise<ReadResult> {
  const extension = fileExtension(input.uri);
  const refusal = refusalOfExtension(extension);
  if (refusal) return unreadable(input.uri, refusalMessage(refusal));
  const format = formatOf(extension);
  if (!format)
    return unreadable(
      input.uri,
      `Files of the type ${extension} are not read: save the text as .txt, .md or .html.`,
    );
  const decoded = decodeText(input.bytes, { html: format.html });
  if (decoded.kind === 'refused') return unreadable(input.uri, refusalMessage(decoded.refusal));
  const read = await format.load();
  const document = read(decoded.text);
  if (document.prose.blocks.length === 0)
    return unreadable(input.uri, 'The file holds no text: save the text of the source in it.');
  return { kind: 'source', source: assembleSource(document, input) };
}

/** Whether a file is a source by its name, so that folders can be looked through without opening every file. */
export function isReadable(uri: string): boolean {
  return readableExtensions().includes(fileExtension(uri));
}

function unreadable(uri: string, message: string): ReadResult {
  return { kind: 'unreadable', uri, problem: { kind: 'unreadable', message } };
}
