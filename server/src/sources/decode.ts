import { type Refusal, refusalOf } from './refusals.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | (string & {});

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * The text of a file's bytes, without its byte order mark. In order: a byte order mark, what an HTML page declares,
 * UTF-16 by its zero bytes, UTF-8, Windows-1252. Containers, pictures and other binary files are refused with a remedy.
 */
export function decodeText(
  bytes: Uint8Array,
  options: { readonly html: boolean } = { html: false },
): Decoded {
  const refusal = refusalOf(bytes);
  if (refusal) return { kind: 'refused', refusal };
  const encoding = encodingOf(bytes, options.html);
  if (!encoding) return { kind: 'refused', refusal: BINARY };
  const text = withoutMark(decodeAs(bytes, encoding));
  return looksBinary(text) ? { kind: 'refused', refusal: BINARY } : { kind: 'text', text, encoding };
}

const BINARY: Refusal = {
  what: 'The file holds binary data, not text',
  remedy: 'save its text as .txt, .md or .html beside it',
};

/** Enough of a file to tell its encoding by. */
const SAMPLE_BYTES = 4096;
/** HTML 5 asks authors to declare the encoding within the first 1024 bytes; real pages put it a little later. */
const DECLARATION_BYTES = 4096;

function encodingOf(bytes: Uint8Array, html: boolean): Encoding | null {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  const zeros = zeroBytes(bytes.subarray(0, SAMPLE_BYTES));
  if (zeros.any) return zeros.encoding;
  const utf8 = utf8Evidence(bytes);
  // Browsers save pages as UTF-8 and leave the old declaration in them.
  if (utf8.broken === 0 && utf8.beyondAscii > 0) return 'utf-8';
  const declared = html ? declaredEncoding(bytes) : null;
  if (declared && declared !== 'utf-8') return declared;
  return isMostlyUtf8(utf8, declared === 'utf-8') ? 'utf-8' : 'windows-1252';
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/**
 * Text in a Western script stored as UTF-16 has a zero in nearly every second byte, always on the same side. Any other
 * zero byte means that the file is no text.
 */
function zeroBytes(sample: Uint8Array): { readonly any: boolean; readonly encoding: Encoding | null } {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const pairs = Math.max(1, Math.floor(sample.length / 2));
  const most = pairs * 0.6;
  const few = pairs * 0.02;
  if (odd >= most && even <= few) return { any: true, encoding: 'utf-16le' };
  if (even >= most && odd <= few) return { any: true, encoding: 'utf-16be' };
  return { any: even + odd > 0, encoding: null };
}

/** `<meta charset="utf-8">`, `<meta http-equiv=… content="text/html; charset=iso-8859-1">`, `<?xml … encoding="…"?>`. */
function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = decodeWindows1252(bytes.subarray(0, DECLARATION_BYTES));
  const match = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head);
  const label = match?.[1]?.toLowerCase();
  if (!label) return null;
  if (label === 'utf-8' || label === 'utf8') return 'utf-8';
  // A page that could be read this far is no UTF-16, whatever it says.
  if (label.startsWith('utf-16')) return 'utf-8';
  if (WINDOWS_1252_LABELS.has(label)) return 'windows-1252';
  return isKnownLabel(label) ? label : null;
}

/** Browsers read all of these as Windows-1252 (WHATWG Encoding, "names and labels"). */
const WINDOWS_1252_LABELS: ReadonlySet<string> = new Set([
  'ascii',
  'us-ascii',
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'l1',
  'windows-1252',
  'cp1252',
  'x-cp1252',
]);

function isKnownLabel(label: string): boolean {
  try {
    return new TextDecoder(label).encoding.length > 0;
  } catch {
    // A RangeError: this runtime does not know the label.
    return false;
  }
}

/** A byte that breaks UTF-8 needs this many good characters beyond ASCII to be an accident. */
const GOOD_PER_BROKEN = 4;

interface Utf8Evidence {
  readonly broken: number;
  readonly beyondAscii: number;
}

function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let beyondAscii = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === REPLACEMENT) broken++;
    else if (code > LAST_ASCII) beyondAscii++;
  }
  return { broken, beyondAscii };
}

const REPLACEMENT = 0xfffd;
const LAST_ASCII = 0x7f;

/**
 * Valid UTF-8, or UTF-8 with a few broken places (a page cut in the middle of a character, a stray byte pasted in).
 * Windows-1252 text read as UTF-8 breaks at nearly every accent and curly mark instead.
 */
function isMostlyUtf8({ broken, beyondAscii }: Utf8Evidence, declared: boolean): boolean {
  if (broken === 0) return true;
  return beyondAscii >= broken * (declared ? 1 : GOOD_PER_BROKEN);
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (encoding === 'utf-16be') return new TextDecoder('utf-16le').decode(withSwappedPairs(bytes));
  return new TextDecoder(encoding).decode(bytes);
}

/** Not every runtime is built with a decoder for big-endian UTF-16. */
function withSwappedPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    swapped[i] = bytes[i + 1] ?? 0;
    swapped[i + 1] = bytes[i] ?? 0;
  }
  return swapped;
}

/**
 * Bytes 0x80 to 0x9F of Windows-1252 (WHATWG index-windows-1252). Own table, because some releases of Node decode the
 * label "windows-1252" as Latin-1 and lose the curly quotation marks that everything here turns on.
 */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const CHUNK = 8192;

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const codes = Array.from(bytes.subarray(from, from + CHUNK), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_HIGH.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Control characters beyond tab, line ends and form feed hardly ever stand in a text; in binary data they are common. */
function looksBinary(text: string): boolean {
  const length = Math.min(text.length, SAMPLE_BYTES);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) controls++;
  }
  return controls > length * 0.02;
}
