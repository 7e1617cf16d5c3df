import type { DatedTelling } from '../../sources/office-tellings.js';
import { compareOffices, type Office, readOffice } from '../../sources/offices.js';
import type { Source } from '../../sources/source.js';
import type { Mention } from '../../speech/reading.js';
import { compareNames } from '../../text/names.js';
import { edtfInterval, parseEdtf } from '../../time/edtf.js';
import type { PeopleTable } from '../evidence.js';

/**
 * An office on one side of a comparison, a name on the other, and what sources dated near the words tell: the named one
 * holds it (`holder`); two do, so that nothing can be told (`several`); or somebody else does, and the named one has another
 * office (`other`). `isSure` where the very source of the words tells both.
 */
export type Holding =
  | { readonly kind: 'holder'; readonly told: DatedTelling }
  | { readonly kind: 'several'; readonly told: readonly [DatedTelling, DatedTelling] }
  | {
      readonly kind: 'other';
      readonly holder: DatedTelling;
      readonly own: DatedTelling;
      readonly isSure: boolean;
    };

/** Null where the two are not an office and a name, or the sources of the time of `source` tell nothing of it. */
export function holdingOf(people: PeopleTable, a: Mention, b: Mention, source: Source): Holding | null {
  const day = dayOf(source);
  if (day === null) return null;
  const [role, named] = a.kind === 'nominal' ? [a, b] : [b, a];
  const office = role.kind === 'nominal' ? readOffice(role.text) : null;
  if (!office || named.kind === 'nominal' || named.name === null) return null;
  return holdingOn(people, office, named.name, { day, source });
}

/** What holds on which day, and the source whose words are looked at. */
interface Moment {
  readonly day: number;
  readonly source: Source;
}

/** The same for an office that is read already. */
export function holdingOn(
  people: PeopleTable,
  office: Office,
  name: string,
  { day, source }: Moment,
): Holding | null {
  // A former mayor may be any of those before.
  if (office.status === 'former') return null;
  const holders = inOffice(byPerson(people.holdersOf(office, day)), day);
  const isNamed = (told: readonly DatedTelling[]): boolean => isSameName(told, name);
  const own = holders.find(isNamed);
  const [first, second] = holders;
  if (!first?.[0]) return null;
  if (own?.[0] && holders.length === 1) return { kind: 'holder', told: own[0] };
  if (second?.[0]) return { kind: 'several', told: [first[0], second[0]] };
  return otherHolder(people, office, name, { holder: first, moment: { day, source } });
}

/**
 * The named one has another office at that time, and nobody calls them by this one. Two that may be held together are told
 * apart by one source only.
 */
function otherHolder(
  people: PeopleTable,
  office: Office,
  name: string,
  { holder, moment: { day, source } }: { holder: readonly DatedTelling[]; moment: Moment },
): Holding | null {
  const offices = people.officesOf(name, day);
  const isThis = (told: DatedTelling): boolean =>
    told.tense !== 'held' && compareOffices(told.office, office) !== 'different';
  if (offices.some(isThis)) return null;
  const own = fromSource(offices, source);
  const told = fromSource(holder, source);
  if (!own || !told || compareNames(own.name, told.name) !== 'different') return null;
  if (!isOfOnePlace(office, told.office, own.office)) return null;
  return { kind: 'other', holder: told, own, isSure: own.source === source && told.source === source };
}

/** "the foreign minister" is not Iraq's, where the other is minister of who knows what country. */
function isOfOnePlace(office: Office, holder: Office, own: Office): boolean {
  if (compareOffices(office, holder) === 'same') return true;
  const isSameField = compareOffices({ ...office, place: holder.place }, holder) === 'same';
  const places = office.place.size > 0 ? office.place : own.place;
  const isShared = places.size > 0 && compareOffices({ ...holder, place: places }, holder) !== 'different';
  return isSameField && (isShared || holder.place.size === 0);
}

function fromSource(tellings: readonly DatedTelling[], source: Source): DatedTelling | undefined {
  return tellings.find((told) => told.source === source) ?? tellings[0];
}

/** The tellings of each person, in the order of the nearest. */
function byPerson(tellings: readonly DatedTelling[]): readonly (readonly DatedTelling[])[] {
  const people: DatedTelling[][] = [];
  for (const told of tellings) {
    const known = people.find((others) => isSameName(others, told.name));
    if (known) known.push(told);
    else people.push([told]);
  }
  return people;
}

function isSameName(tellings: readonly DatedTelling[], name: string): boolean {
  return tellings.some((told) => compareNames(told.name, name) !== 'different');
}

/**
 * Those who are in office on the day. Of several, the one of whom it is told on both sides of the day or on the day itself,
 * where of all others it is told only before or only after.
 */
function inOffice(
  people: readonly (readonly DatedTelling[])[],
  day: number,
): readonly (readonly DatedTelling[])[] {
  const holding = people
    .filter((told) => !isOutOn(told, day))
    .map((told) => told.filter(({ tense }) => tense !== 'held'))
    .filter((told) => told.length > 0);
  if (holding.length < 2) return holding;
  const around = holding.filter((told) => isAround(told, day));
  const others = holding.filter((told) => !around.includes(told));
  return around.length === 1 && others.every((told) => isOneSided(told, day)) ? around : holding;
}

/** Out of office before the day, or not yet in office on it. */
function isOutOn(tellings: readonly DatedTelling[], day: number): boolean {
  if (tellings.some(({ tense, to }) => (tense === 'held' || tense === 'leaves') && to < day)) return true;
  if (tellings.some(({ since }) => since !== null && since > day)) return true;
  const current = tellings.filter(({ tense }) => tense !== 'held');
  const first = current.toSorted((a, b) => a.from - b.from)[0];
  return first?.tense === 'takes' && first.from - LATE_NEWS_DAYS > day;
}

/** News of an appointment comes out at once; a month is plenty. */
const LATE_NEWS_DAYS = 31;

function isAround(tellings: readonly DatedTelling[], day: number): boolean {
  return tellings.some(({ from }) => from <= day) && tellings.some(({ to }) => to >= day);
}

function isOneSided(tellings: readonly DatedTelling[], day: number): boolean {
  return tellings.every(({ to }) => to < day) || tellings.every(({ from }) => from > day);
}

/** Null where the day of the words is not known. */
export function dayOf({ issued }: Pick<Source, 'issued'>): number | null {
  const days = issued && parseEdtf(issued.value) ? edtfInterval(issued.value) : null;
  return days && days.from === days.to ? days.from : null;
}
