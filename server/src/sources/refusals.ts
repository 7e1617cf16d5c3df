/** Why a file is not read, and what the writer can do about it. Both are parts of one sentence. */
export interface Refusal {
  readonly what: string;
  readonly remedy: string;
}

/** The sentence of a refusal: "PDF is not read yet: save the text as .txt …". */
export function refusalMessage(refusal: Refusal): string {
  return `${refusal.what}: ${refusal.remedy}.`;
}

const SAVE_AS_TEXT =
  'save the text as .txt (or .md, .html) beside it and give its date in a sidecar NAME.yaml';
const TRANSCRIBE = 'put a transcript beside it as .txt or .md';
const UNPACK = 'unpack it and keep the documents themselves';

const PDF: Refusal = { what: 'PDF is not read yet', remedy: SAVE_AS_TEXT };
const WORD: Refusal = { what: 'Word documents are not read yet', remedy: SAVE_AS_TEXT };
const RTF: Refusal = { what: 'RTF is not read', remedy: SAVE_AS_TEXT };
const E_BOOK: Refusal = { what: 'E-books are not read yet', remedy: SAVE_AS_TEXT };
const OFFICE: Refusal = { what: 'Office documents are not read yet', remedy: SAVE_AS_TEXT };
const MAIL: Refusal = { what: 'Mail and web archives are not read yet', remedy: SAVE_AS_TEXT };
const PICTURE: Refusal = { what: 'Pictures are not read', remedy: TRANSCRIBE };
const RECORDING: Refusal = { what: 'Sound and film are not read', remedy: TRANSCRIBE };
const ARCHIVE: Refusal = { what: 'Packed archives are not read', remedy: UNPACK };

/** The refusal of a format known by its file extension (lower case, with the dot); null when it may hold text. */
export function refusalOfExtension(extension: string): Refusal | null {
  return BY_EXTENSION.get(extension) ?? null;
}

const BY_EXTENSION: ReadonlyMap<string, Refusal> = new Map([
  ...entries(PDF, '.pdf'),
  ...entries(WORD, '.doc', '.docx', '.docm', '.pages'),
  ...entries(RTF, '.rtf'),
  ...entries(E_BOOK, '.epub', '.mobi', '.azw', '.azw3'),
  ...entries(OFFICE, '.odt', '.ods', '.odp', '.xls', '.xlsx', '.ppt', '.pptx'),
  ...entries(MAIL, '.eml', '.msg', '.mht', '.mhtml', '.warc', '.webarchive'),
  ...entries(PICTURE, '.png', '.jpg', '.jpeg', '.gif', '.webp', '.tif', '.tiff', '.heic', '.bmp', '.svg'),
  ...entries(RECORDING, '.mp3', '.m4a', '.wav', '.ogg', '.flac', '.aac', '.mp4', '.mov', '.mkv', '.webm'),
  ...entries(ARCHIVE, '.zip', '.gz', '.tgz', '.tar', '.7z', '.rar'),
]);

function entries(refusal: Refusal, ...extensions: readonly string[]): [string, Refusal][] {
  return extensions.map((extension) => [extension, refusal]);
}

/** The refusal of a format known by its first bytes, whatever the file is called. */
export function refusalOf(bytes: Uint8Array): Refusal | null {
  for (const { magic, at, refusal } of SIGNATURES) {
    if (startsWith(bytes, magic, at)) return refusal;
  }
  return null;
}

interface Signature {
  readonly magic: string;
  readonly at: number;
  readonly refusal: Refusal;
}

const ZIP: Refusal = { what: 'Packed documents (Word, EPUB, ZIP) are not read yet', remedy: SAVE_AS_TEXT };

const SIGNATURES: readonly Signature[] = [
  { magic: '%PDF-', at: 0, refusal: PDF },
  { magic: 'PK\u0003\u0004', at: 0, refusal: ZIP },
  { magic: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', at: 0, refusal: WORD },
  { magic: '{\\rtf', at: 0, refusal: RTF },
  { magic: '\u0089PNG', at: 0, refusal: PICTURE },
  { magic: '\u00ff\u00d8\u00ff', at: 0, refusal: PICTURE },
  { magic: 'GIF8', at: 0, refusal: PICTURE },
  { magic: 'WEBP', at: 8, refusal: PICTURE },
  { magic: 'WAVE', at: 8, refusal: RECORDING },
  { magic: 'ftyp', at: 4, refusal: RECORDING },
  { magic: 'ID3\u0003', at: 0, refusal: RECORDING },
  { magic: 'ID3\u0004', at: 0, refusal: RECORDING },
  { magic: 'OggS', at: 0, refusal: RECORDING },
  { magic: 'fLaC', at: 0, refusal: RECORDING },
  { magic: '\u001aE\u00df\u00a3', at: 0, refusal: RECORDING },
  { magic: '\u001f\u008b', at: 0, refusal: ARCHIVE },
  { magic: '7z\u00bc\u00af', at: 0, refusal: ARCHIVE },
  { magic: 'Rar!', at: 0, refusal: ARCHIVE },
];

function startsWith(bytes: Uint8Array, magic: string, at: number): boolean {
  if (bytes.length < at + magic.length) return false;
  for (let i = 0; i < magic.length; i++) {
    if (bytes[at + i] !== magic.charCodeAt(i)) return false;
  }
  return true;
}
