import type { DatedTelling, OfficeTelling } from '../sources/office-tellings.js';
import { compareOffices, type Office, officeWords } from '../sources/offices.js';
import type { Source } from '../sources/source.js';
import { compareNames } from '../text/names.js';
import { tokenize } from '../text/tokens.js';
import { edtfInterval, parseEdtf } from '../time/edtf.js';

/** Who held what office, as sources of a time tell it. */
export interface PeopleTable {
  /** Tellings of this office, or one that may be it, in sources dated near the day; nearest first. */
  holdersOf(office: Office, day: number): readonly DatedTelling[];
  /** Tellings of the offices of whoever may bear the name, in sources dated near the day; nearest first. */
  officesOf(name: string, day: number): readonly DatedTelling[];
}

/** Offices change hands: of what was told longer before or after the words nobody can be sure. */
const NEAR_DAYS = 200;

/** How many sources are read for one question: those nearest in time that have its words. */
const MOST_SOURCES = 32;

/** Kept answers; questions come again at every version of a draft. */
const MOST_ANSWERS = 512;

/**
 * The table of these sources. Nothing is read before somebody asks: then the sources near the day that have the words of
 * the office, or the surname, and each of them once. A confidential source tells nothing here, since what is learnt is
 * named in messages.
 */
export function buildPeopleTable(
  sources: readonly Source[],
  hasWord: (source: number, word: string) => boolean,
  tellingsOf: (source: Source) => readonly OfficeTelling[],
): PeopleTable {
  let dated: readonly DatedSource[] | null = null;
  const answers = new Map<string, readonly DatedTelling[]>();
  const near = (day: number, words: readonly (readonly string[])[]): readonly DatedTelling[] => {
    dated ??= sources.flatMap(datedSource);
    const found: DatedTelling[] = [];
    let read = 0;
    for (const { at, source, from, to } of nearest(dated, day)) {
      if (read >= MOST_SOURCES) break;
      if (!words.every((forms) => forms.some((word) => hasWord(at, word)))) continue;
      read++;
      found.push(...tellingsOf(source).map((one) => ({ ...one, source, from, to })));
    }
    return found;
  };
  const answer = (key: string, make: () => readonly DatedTelling[]): readonly DatedTelling[] => {
    const known = answers.get(key);
    if (known) return known;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const made = make();
    answers.set(key, made);
    return made;
  };
  return {
    holdersOf: (office, day) =>
      answer(`${day} ${officeKey(office)}`, () =>
        near(day, officeWords(office)).filter((one) => compareOffices(one.office, office) !== 'different'),
      ),
    officesOf: (name, day) =>
      answer(`${day} ${name}`, () =>
        near(
          day,
          tokenize(name)
            .slice(-1)
            .map(({ word }) => [word]),
        ).filter((one) => compareNames(one.name, name) !== 'different'),
      ),
  };
}

interface DatedSource {
  /** Its place among the sources. */
  readonly at: number;
  readonly source: Source;
  readonly from: number;
  readonly to: number;
}

function datedSource(source: Source, at: number): readonly DatedSource[] {
  const issued = source.issued?.value ?? null;
  const days = issued !== null && parseEdtf(issued) ? edtfInterval(issued) : null;
  return days && !source.confidential ? [{ at, source, from: days.from, to: days.to }] : [];
}

/** Those of at most `NEAR_DAYS` off, the nearest first. */
function nearest(dated: readonly DatedSource[], day: number): readonly DatedSource[] {
  const distance = ({ from, to }: DatedSource): number => Math.max(0, from - day, day - to);
  return dated
    .filter((one) => distance(one) <= NEAR_DAYS && one.to - one.from <= 2 * NEAR_DAYS)
    .sort((a, b) => distance(a) - distance(b));
}

function officeKey({ head, rank, field, place }: Office): string {
  return JSON.stringify([head, rank, [...field].sort(), [...place].sort()]);
}
