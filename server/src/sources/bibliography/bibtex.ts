import type { Recall } from '../../text/recall.js';
import { type Span, sliceSpan } from '../../text/span.js';
import { type Block, cutBlocks } from './bibtex-blocks.js';
import { readFields, skipBlanks, textOfValue } from './bibtex-fields.js';
import { type BibtexEntry, inherits, withInherited } from './bibtex-inherit.js';
import { type BibtexItem, FIELDS_READ, toCslItem } from './bibtex-item.js';
import {
  type BibliographyEntry,
  type BibliographyProblem,
  movedProblem,
  movedSpan,
  problemAt,
  type ReadBibliography,
} from './entry.js';

/**
 * Reads a bibliography in BibTeX or BibLaTeX. What stands between entries is a comment, as for BibTeX itself. An entry that
 * is never closed ends where the next one begins in a line of its own. O(length).
 */
export function readBibtex(text: string, recall: Recall): ReadBibliography {
  const { blocks, problems } = cutBlocks(text);
  const macros = new Map<string, string>();
  const written: WrittenEntry[] = [];
  const found: BibliographyProblem[] = [...problems];
  for (const block of blocks) {
    if (block.type === 'comment' || block.type === 'preamble') continue;
    const own = sliceSpan(text, block);
    const bodyStart = block.bodyStart - block.start;
    if (block.type === 'string') {
      for (const problem of defineMacros(own, bodyStart, macros))
        found.push(movedProblem(problem, block.start));
      continue;
    }
    const reading = recall(own, () => readEntry(own, block.type, bodyStart));
    for (const problem of reading.problems) found.push(movedProblem(problem, block.start));
    if (reading.id !== '') written.push({ reading, own, block });
  }
  return { format: 'bibtex', entries: finished(written, macros, recall), isWhole: true, problems: found };
}

/** What is kept of an entry: its fields are read again from its own text where others give or take some. */
interface EntryReading {
  readonly id: string;
  /** In the entry's own text. */
  readonly idSpan: Span;
  /** What the entry says by itself; null where it takes fields from others. */
  readonly alone: BibtexItem | null;
  /** The names in it that macros may stand for, in small letters. */
  readonly names: readonly string[];
  readonly problems: readonly BibliographyProblem[];
}

interface WrittenEntry {
  readonly reading: EntryReading;
  readonly own: string;
  readonly block: Block;
}

/** The entries with what macros and other entries give them. `@xdata` is for others alone and cannot be cited. */
function finished(
  written: readonly WrittenEntry[],
  macros: ReadonlyMap<string, string>,
  recall: Recall,
): readonly BibliographyEntry[] {
  const entryOf = parentFinder(written);
  const itemOf = (one: WrittenEntry): BibtexItem => {
    const { alone, names } = one.reading;
    if (!alone) return toCslItem(withInherited(fieldsOf(one), entryOf), macros);
    if (macros.size === 0 || names.length === 0) return alone;
    const texts = names.flatMap((name) => macros.get(name) ?? []);
    if (texts.length === 0) return alone;
    return recall(`${texts.join('\u0000')}\u0000${one.own}`, () => toCslItem(fieldsOf(one), macros));
  };
  const entries: BibliographyEntry[] = [];
  for (const one of written) {
    const { block, reading } = one;
    const { id, idSpan } = reading;
    if (block.type === 'xdata') continue;
    const { item, files } = itemOf(one);
    const span = { start: block.start, end: block.end };
    entries.push({ id, span, idSpan: movedSpan(idSpan, block.start), item, files });
  }
  return entries;
}

/** Finds the entry of a key; entries are gone through when the first is asked for. */
function parentFinder(written: readonly WrittenEntry[]): (id: string) => BibtexEntry | null {
  let byId: Map<string, WrittenEntry> | null = null;
  return (id) => {
    // Of two with one key the first counts.
    byId ??= new Map(written.toReversed().map((one) => [one.reading.id, one]));
    const found = byId.get(id);
    return found ? fieldsOf(found) : null;
  };
}

const NO_MACROS: ReadonlyMap<string, string> = new Map();

function fieldsOf({ own, block, reading: { id, idSpan } }: WrittenEntry): BibtexEntry {
  return { id, type: block.type, fields: readFields(own, behindKey(own, idSpan.end), isWanted).fields };
}

function readEntry(own: string, type: string, bodyStart: number): EntryReading {
  const keyStart = skipBlanks(own, bodyStart);
  const id = KEY.exec(own.slice(keyStart, keyStart + LONGEST_KEY))?.[0] ?? '';
  const idSpan = { start: keyStart, end: keyStart + id.length };
  const behind = skipBlanks(own, idSpan.end);
  if (id === '' || own[behind] === '=') {
    const problem = problemAt('The entry has no key: nothing can cite it', 0, bodyStart);
    return { id: '', idSpan, alone: null, names: [], problems: [problem] };
  }
  const isParted = /[,})]/.test(own[behind] ?? '}');
  const { fields, problems } = readFields(own, behindKey(own, idSpan.end), isWanted);
  const comma = problemAt('A comma is missing behind the key', idSpan.start, idSpan.end);
  const entry = { id, type, fields };
  return {
    id,
    idSpan,
    alone: inherits(entry) ? null : toCslItem(entry, NO_MACROS),
    names: macroNames(entry),
    problems: isParted ? problems : [comma, ...problems],
  };
}

function isWanted(name: string): boolean {
  return FIELDS_READ.has(name);
}

function behindKey(own: string, keyEnd: number): number {
  const behind = skipBlanks(own, keyEnd);
  return own[behind] === ',' ? behind + 1 : behind;
}

/** What cannot be part of a key ends it. */
const KEY = /^[^\s,{}()"#%=\\]+/;
const LONGEST_KEY = 300;

function macroNames({ fields }: BibtexEntry): readonly string[] {
  const names: string[] = [];
  for (const value of fields.values()) {
    if (typeof value === 'string') continue;
    for (const { text, isMacro } of value) if (isMacro) names.push(text.toLowerCase());
  }
  return names;
}

/** `@string{hn = "Harbour News"}`; a text may be made of macros before it. */
function defineMacros(
  own: string,
  bodyStart: number,
  macros: Map<string, string>,
): readonly BibliographyProblem[] {
  const { fields, problems } = readFields(own, bodyStart, () => true);
  const tooLong: BibliographyProblem[] = [];
  for (const [name, value] of fields) {
    const text = textOfValue(value, macros);
    if (text.length > LONGEST_MACRO) {
      tooLong.push(
        problemAt(`The text of “${name}” is longer than ${LONGEST_MACRO} characters`, 0, bodyStart),
      );
    }
    macros.set(name, text.slice(0, LONGEST_MACRO));
  }
  return [...problems, ...tooLong];
}

/** Longer than any journal's name: `@string{a = a # a}`, line by line, would double without end. */
const LONGEST_MACRO = 1000;
