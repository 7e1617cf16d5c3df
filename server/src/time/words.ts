/** A unit of time. A night is counted like a day. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 names of the seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 names of the parts of a day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/**
 * Which one of a kind is meant. `last`, `this`, `next` count from the document's date; `previous`, `that`,
 * `following` from a date named before, as does `told` ("on the Saturday"); `latest` is the last one that is over.
 */
export type Which = 'last' | 'past' | 'this' | 'next' | 'previous' | 'that' | 'following' | 'told' | 'latest';

/** Which part of a month, year … is meant: "early August", "mid-2016", "the end of May". */
export type Edge = 'start' | 'middle' | 'end';

/**
 * Words that tell whether a date behind them lies ahead: `future` by itself, `plan` only before "to" ("expected to"),
 * `infinitive` only after it ("to resume"), `deadline` only right before the date ("by Friday"). `report` takes that
 * back; `past` right before a date says that it is over ("ended March 31").
 */
export type Cue = 'future' | 'plan' | 'infinitive' | 'deadline' | 'report' | 'past';

/** Feasts and days with a name; their rules are in `resolve/holidays.ts`. */
export type Holiday =
  | 'new-year'
  | 'epiphany'
  | 'martin-luther-king'
  | 'inauguration'
  | 'australia-day'
  | 'groundhog'
  | 'valentine'
  | 'presidents'
  | 'womens'
  | 'patrick'
  | 'ash-wednesday'
  | 'palm-sunday'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'ascension'
  | 'whit-sunday'
  | 'whit-monday'
  | 'earth-day'
  | 'anzac'
  | 'workers-day'
  | 'mothers-day'
  | 'memorial-day'
  | 'fathers-day'
  | 'juneteenth'
  | 'canada-day'
  | 'independence'
  | 'bastille'
  | 'labor-day'
  | 'columbus'
  | 'halloween'
  | 'all-saints'
  | 'all-souls'
  | 'guy-fawkes'
  | 'election'
  | 'armistice'
  | 'remembrance'
  | 'thanksgiving'
  | 'christmas-eve'
  | 'christmas'
  | 'boxing'
  | 'new-years-eve'
  | 'nowruz'
  | 'ashura'
  | 'eid-al-fitr'
  | 'eid-al-adha';

/** What the tables of a language know about a word. A word can be several things: "second", "March", "quarter". */
export interface Word {
  readonly text: string;
  /** 1 to 12; 0: no month. */
  readonly month: number;
  /** 0 = Sunday … 6; -1: no weekday. */
  readonly weekday: number;
  readonly unit: Unit | null;
  /** "weeks", "Tuesdays", "nineties". */
  readonly plural: boolean;
  /** -1: no number. */
  readonly number: number;
  /** 0: no ordinal. */
  readonly ordinal: number;
  /** "nineties": 90; -1: none. */
  readonly decade: number;
  readonly season: Season | null;
  readonly part: DayPart | null;
  readonly which: Which | null;
  readonly edge: Edge | null;
  /** "about", "nearly". */
  readonly hedge: boolean;
  /** An abbreviation, which may keep its full stop: "Aug.". */
  readonly short: boolean;
  /** Also an everyday word or name ("may", "march", "sun"), so that by itself it says little. */
  readonly common: boolean;
  readonly cue: Cue | null;
  /** TIMEX3 value of a word that points without a calendar: "now" PRESENT_REF; of a set: "daily" P1D. */
  readonly reference: string | null;
  readonly set: string | null;
  /** Whether a time expression can begin with it: "last", "the", not "of" or "will". */
  readonly starts: boolean;
}

const PLAIN: Omit<Word, 'text'> = {
  month: 0,
  weekday: -1,
  unit: null,
  plural: false,
  number: -1,
  ordinal: 0,
  decade: -1,
  season: null,
  part: null,
  which: null,
  edge: null,
  hedge: false,
  short: false,
  common: false,
  cue: null,
  reference: null,
  set: null,
  starts: false,
};

/** A lexicon: what is known of each lower-case word form. */
export type Lexicon = ReadonlyMap<string, Word>;

/** Facts about some word forms, parted by blanks: `['jan', {month: 1, short: true}]`. */
export type LexiconEntry = readonly [forms: string, facts: Partial<Omit<Word, 'text'>>];

/** Joins the facts that several entries know of one word form. */
export function buildLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const words = new Map<string, Word>();
  for (const [forms, facts] of entries) {
    for (const text of forms.split(' ')) {
      const known = words.get(text) ?? PLAIN;
      words.set(text, { text, ...known, ...facts, starts: known.starts || saysWhen(facts) });
    }
  }
  return words;
}

/** Facts that make a word part of a date, not only a link in one or a cue beside it. */
function saysWhen(facts: LexiconEntry[1]): boolean {
  return (
    facts.starts ?? Object.keys(facts).some((fact) => fact !== 'cue' && fact !== 'short' && fact !== 'common')
  );
}
