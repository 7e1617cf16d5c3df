import { isMap, parseDocument } from 'yaml';
import { type Span, sliceSpan } from '../text/span.js';

/** Something wrong in the front matter; the rest of the document is read all the same. */
export interface FrontMatterProblem {
  readonly message: string;
  readonly span: Span;
}

/** A field that readers see, as it stands in the file: each piece is prose made from a stretch of the text. */
export interface FrontMatterField {
  readonly name: string;
  readonly pieces: readonly { readonly text: string; readonly span: Span }[];
}

/** What can be read of front matter that is no YAML as a whole. */
export interface SalvagedFields {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly FrontMatterProblem[];
  readonly fields: readonly FrontMatterField[];
}

/**
 * Reads broken front matter field by field, each with the lines that are indented below it, so that one bad line does not take the
 * draft's date with it. "title: Kesh: a chronology" has its value, as every writer means it. Empty `problems` mean that each field
 * is sound by itself and the fault lies between them.
 */
export function readFieldsByLine(text: string, content: Span): SalvagedFields {
  const data: Record<string, unknown> = {};
  const problems: FrontMatterProblem[] = [];
  const fields: FrontMatterField[] = [];
  for (const group of groupsOf(text, content)) {
    const raw = sliceSpan(text, group);
    const yaml = parseDocument(raw, { prettyErrors: false });
    const [error] = yaml.errors;
    const plain = error ? colonValue(raw) : null;
    if (plain) {
      const start = group.start + plain.start;
      const span = { start, end: start + plain.value.length };
      data[plain.name] ??= plain.value;
      problems.push({ message: colonMessage(plain), span: { start: group.start, end: span.end } });
      if (plain.name === 'title') fields.push({ name: 'title', pieces: [{ text: plain.value, span }] });
    } else if (error) {
      const span = {
        start: group.start + error.pos[0],
        end: Math.min(group.start + error.pos[1], content.end),
      };
      problems.push({ message: `${error.message} The other fields are read without this one.`, span });
    } else if (isMap(yaml.contents)) {
      for (const [name, value] of Object.entries(valuesOf(() => yaml.toJS()))) data[name] ??= value;
    }
  }
  return { data, problems, fields };
}

/** The lines of each field: those that begin with its name, and what is indented or listed below. */
function groupsOf(text: string, content: Span): readonly Span[] {
  const groups: Span[] = [];
  let start = content.start;
  for (let at = content.start; at < content.end; at = nextLine(text, at)) {
    if (at === start || !FIELD_START.test(text.slice(at, at + LONGEST_NAME))) continue;
    groups.push({ start, end: at });
    start = at;
  }
  return [...groups, { start, end: content.end }];
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

const FIELD_START = /^[\w-]+[ \t]*:/;
const LONGEST_NAME = 80;

interface PlainValue {
  readonly name: string;
  readonly value: string;
  /** Where the value stands in the field's text. */
  readonly start: number;
}

/** A value on one line, without quotes, with ": " in it: what YAML takes for a field within a field. */
function colonValue(raw: string): PlainValue | null {
  const match = /^([\w-]+)[ \t]*:[ \t]+([^\s"'[\]{}&*!|>%@`#-][^\n]*)\n*$/.exec(raw);
  const [, name, whole] = match ?? [];
  const value = whole?.trimEnd();
  return name && value && /:(?:\s|$)/.test(value)
    ? { name, value, start: raw.indexOf(value, name.length) }
    : null;
}

function colonMessage({ name, value }: PlainValue): string {
  return `The value of “${name}” has a colon in it, which YAML reads as another field. Put it in quotes: ${name}: ${JSON.stringify(value)}`;
}

/** Aliases of another field cannot be resolved here, and `toJS` throws. */
function valuesOf(toJS: () => unknown): Record<string, unknown> {
  try {
    const value = toJS();
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
