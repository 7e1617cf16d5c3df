import type { BibtexValue } from './bibtex-fields.js';

/** An entry as it is written, before fields of others and macros are put in. */
export interface BibtexEntry {
  readonly id: string;
  /** In small letters: "inproceedings". */
  readonly type: string;
  readonly fields: ReadonlyMap<string, BibtexValue>;
}

/** Whether the entry takes fields from others. */
export function inherits({ fields }: BibtexEntry): boolean {
  return fields.has('crossref') || fields.has('xdata');
}

/**
 * The entry's fields, and those it takes from others and has not itself: all of its `xdata`, and those of its `crossref` by
 * the names that BibLaTeX gives them (manual, appendix B, "Default Inheritance Setup"): the title of a `@proceedings` is the
 * `booktitle` of an `@inproceedings`. A circle ends where it began; no more than `MOST_PARENTS` are looked at.
 */
export function withInherited(entry: BibtexEntry, entryOf: (id: string) => BibtexEntry | null): BibtexEntry {
  const seen = new Set([entry.id]);
  return { ...entry, fields: gathered(entry) };

  function gathered(child: BibtexEntry): ReadonlyMap<string, BibtexValue> {
    const fields = new Map(child.fields);
    const add = (name: string, value: BibtexValue): void => {
      if (!fields.has(name)) fields.set(name, value);
    };
    for (const parent of parentsOf(child, 'xdata'))
      for (const [name, value] of gathered(parent)) add(name, value);
    for (const parent of parentsOf(child, 'crossref'))
      for (const [name, value] of namesInChild(gathered(parent), parent, child)) add(name, value);
    return fields;
  }

  function parentsOf({ fields }: BibtexEntry, field: 'xdata' | 'crossref'): readonly BibtexEntry[] {
    const named = fields.get(field);
    if (typeof named !== 'string') return [];
    return named.split(',', MOST_PARENTS).flatMap((id) => {
      const key = id.trim();
      if (seen.has(key) || seen.size > MOST_PARENTS) return [];
      seen.add(key);
      return entryOf(key) ?? [];
    });
  }
}

/** A paper has one volume, and that a series; data that several entries share are in a few. */
const MOST_PARENTS = 16;

/** What a parent gives, by the names that it has in the child. */
function namesInChild(
  given: ReadonlyMap<string, BibtexValue>,
  parent: BibtexEntry,
  child: BibtexEntry,
): readonly (readonly [string, BibtexValue])[] {
  const title = titleInChild(parent.type, child.type);
  // A `booktitle` of the parent's own, which BibTeX asks for, goes before its `title`.
  const same = [...given].filter(([name]) => !TITLES.has(name) && !OWN.has(name));
  const titles = [...given].filter(
    ([name]) => name === 'title' || (name === 'subtitle' && title === 'title'),
  );
  return [...same, ...titles.map(([name, value]) => [name === 'title' ? title : name, value] as const)];
}

const TITLES: ReadonlySet<string> = new Set(['title', 'subtitle']);

/** What leads to the whole work does not lead to its part. */
const OWN: ReadonlySet<string> = new Set(['crossref', 'xdata', 'entrysubtype', 'url', 'doi', 'file']);

function titleInChild(parent: string, child: string): string {
  if (parent.startsWith('mv')) return child.startsWith('mv') ? 'title' : 'maintitle';
  if (PARTS.has(child)) return 'booktitle';
  return parent === 'periodical' ? 'journaltitle' : 'title';
}

const PARTS: ReadonlySet<string> = new Set([
  'inbook',
  'bookinbook',
  'suppbook',
  'incollection',
  'suppcollection',
  'inreference',
  'inproceedings',
  'conference',
]);
