import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Span, sliceSpan } from '../text/span.js';
import { type FrontMatterField, type FrontMatterProblem, readFieldsByLine } from './front-matter-lines.js';

export type { FrontMatterField, FrontMatterProblem };

/** The block between the fences at the start of a document; offsets into the text it was read from. */
export interface RawFrontMatter {
  /** As it stands in the text, fences and the last line end included. */
  readonly text: string;
  readonly span: Span;
  /** Of malformed YAML the fields that can be read; empty when it is no mapping, or TOML (`+++`), which is passed over. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly FrontMatterProblem[];
  readonly fields: readonly FrontMatterField[];
}

const PROSE_FIELDS: ReadonlySet<string> = new Set(['title', 'subtitle', 'description']);

/**
 * Reads front matter at the start of `text` (line ends are "\n"): `---` to `---` or `...`, no blank line after the
 * first fence (Pandoc's manual, "yaml_metadata_block": else it is a thematic break). Null without a closing fence. That of
 * the `previous` version of the text is taken over where it is the same.
 */
export function readFrontMatter(text: string, previous?: RawFrontMatter | null): RawFrontMatter | null {
  const fences = findFences(text);
  if (!fences) return null;
  const whole = text.slice(0, fences.end);
  if (whole === previous?.text) return previous;
  return { text: whole, span: { start: 0, end: fences.end }, ...readFields(whole, fences.content) };
}

function readFields(text: string, content: Span): Omit<RawFrontMatter, 'text' | 'span'> {
  if (text.startsWith('+++')) return { data: {}, problems: [], fields: [] };
  const yaml = parseDocument(sliceSpan(text, content), { prettyErrors: false });
  const problems = yaml.errors.map((error) => ({
    message: error.message,
    span: shiftSpan({ start: error.pos[0], end: error.pos[1] }, content.start),
  }));
  if (problems.length > 0) {
    const read = readFieldsByLine(text, content);
    return read.problems.length > 0 ? read : { ...read, problems };
  }
  if (!isMap(yaml.contents)) {
    const isEmpty = yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null);
    const problem = { message: 'Front matter is not a mapping of fields.', span: content };
    return { data: {}, problems: isEmpty ? [] : [problem], fields: [] };
  }
  const { data, problem } = toData(() => yaml.toJS(), content);
  return {
    data,
    problems: problem ? [problem] : [],
    fields: proseFields(yaml.contents, text, content.start),
  };
}

/** `content` lies between the fences; `end` is past the closing fence's line. */
function findFences(text: string): { readonly content: Span; readonly end: number } | null {
  const opening = /^(---|\+\+\+)[ \t]*\n/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const isToml = opening[1] === '+++';
  for (let line = start, next = 0; line < text.length; line = next) {
    const lineEnd = text.indexOf('\n', line);
    next = lineEnd < 0 ? text.length : lineEnd + 1;
    const content = text.slice(line, lineEnd < 0 ? text.length : lineEnd).trimEnd();
    if (content === '' && line === start) return null;
    if (isToml ? content === '+++' : content === '---' || content === '...') {
      return { content: { start, end: line }, end: next };
    }
  }
  return null;
}

/** `toJS` refuses aliases that would blow up ("billion laughs") and unresolved ones by throwing. */
function toData(
  toJS: () => unknown,
  content: Span,
): { readonly data: Readonly<Record<string, unknown>>; readonly problem: FrontMatterProblem | null } {
  try {
    const data = toJS();
    return { data: isRecord(data) ? data : {}, problem: null };
  } catch (error) {
    const message =
      error instanceof Error ? error.message : 'The aliases of the front matter cannot be resolved.';
    return { data: {}, problem: { message, span: content } };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Fields whose words readers see. Only scalars on one line are taken: block scalars (`|`, `>`) and those folded over
 * several lines have no exact place for each character and are left out.
 */
function proseFields(map: YAMLMap, text: string, shift: number): FrontMatterField[] {
  const fields: FrontMatterField[] = [];
  for (const pair of map.items) {
    const field = proseField(pair, text, shift);
    if (field) fields.push(field);
  }
  return fields;
}

function proseField(pair: Pair, text: string, shift: number): FrontMatterField | null {
  const { key, value } = pair;
  if (!isScalar(key) || typeof key.value !== 'string' || !PROSE_FIELDS.has(key.value)) return null;
  if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return null;
  const span = { start: value.range[0] + shift, end: value.range[1] + shift };
  const raw = text.slice(span.start, span.end);
  if (raw.includes('\n') || value.value === '') return null;
  if (raw === value.value) return { name: key.value, pieces: [{ text: raw, span }] };
  const quote = raw[0];
  if ((quote !== '"' && quote !== "'") || raw.at(-1) !== quote) return null;
  const inner = { start: span.start + 1, end: span.end - 1 };
  const pieces = quotedPieces(text, inner, quote);
  // A safeguard: what the pieces spell must be what the YAML library read.
  return pieces.map((piece) => piece.text).join('') === value.value ? { name: key.value, pieces } : null;
}

/** The content of a quoted scalar, cut at its escapes: `''`, or `\"`, `\u201c` and the like. */
function quotedPieces(text: string, inner: Span, quote: string): { text: string; span: Span }[] {
  const escapes = quote === "'" ? /''/g : /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/gi;
  const pieces: { text: string; span: Span }[] = [];
  let at = inner.start;
  for (const match of text.slice(inner.start, inner.end).matchAll(escapes)) {
    const start = inner.start + match.index;
    if (start > at) pieces.push({ text: text.slice(at, start), span: { start: at, end: start } });
    at = start + match[0].length;
    pieces.push({ text: unescapeYaml(match[0]), span: { start, end: at } });
  }
  if (at < inner.end) pieces.push({ text: text.slice(at, inner.end), span: { start: at, end: inner.end } });
  return pieces;
}

function unescapeYaml(sequence: string): string {
  if (sequence === "''") return "'";
  const letter = sequence[1] ?? '';
  if (sequence.length > 2) {
    const code = Number.parseInt(sequence.slice(2), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return YAML_ESCAPES.get(letter) ?? letter;
}

/** Escapes that do not stand for the letter itself (YAML 1.2.2, 5.7), as far as prose can hold them. */
const YAML_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['_', '\u00a0'],
  ['N', '\u0085'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

function shiftSpan(span: Span, shift: number): Span {
  return { start: span.start + shift, end: span.end + shift };
}
