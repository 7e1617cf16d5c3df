import type { OtherCalendar } from '../calendars.js';
import type { TimeRole } from '../values.js';
import { buildLexicon, type Holiday, type LexiconEntry } from '../words.js';

/** Month names for writing: index 0 is January. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Abbreviations as the AP stylebook has them; it never abbreviates March to July. */
export const SHORT_MONTH_NAMES = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

/** Three letters without a stop, as in "4 Aug 2024". */
export const THREE_LETTER_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

export const WEEKDAY_NAMES = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Season names for writing, by quarter of the year from December on. */
export const SEASON_NAMES = ['winter', 'spring', 'summer', 'autumn'] as const;

const MONTH_ENTRIES: readonly LexiconEntry[] = [
  ['january', { month: 1 }],
  ['jan', { month: 1, short: true }],
  ['february', { month: 2 }],
  ['feb', { month: 2, short: true }],
  ['march', { month: 3, common: true }],
  ['mar', { month: 3, short: true, common: true }],
  ['april', { month: 4 }],
  ['apr', { month: 4, short: true }],
  ['may', { month: 5, common: true }],
  ['june', { month: 6 }],
  ['jun', { month: 6, short: true }],
  ['july', { month: 7 }],
  ['jul', { month: 7, short: true }],
  ['august', { month: 8, common: true }],
  ['aug', { month: 8, short: true }],
  ['september', { month: 9 }],
  ['sept sep', { month: 9, short: true }],
  ['october', { month: 10 }],
  ['oct', { month: 10, short: true }],
  ['november', { month: 11 }],
  ['nov', { month: 11, short: true }],
  ['december', { month: 12 }],
  ['dec', { month: 12, short: true }],
];

const WEEKDAY_ENTRIES: readonly LexiconEntry[] = [
  ['sunday', { weekday: 0 }],
  ['monday', { weekday: 1 }],
  ['tuesday', { weekday: 2 }],
  ['wednesday', { weekday: 3 }],
  ['thursday', { weekday: 4 }],
  ['friday', { weekday: 5 }],
  ['saturday', { weekday: 6 }],
  ['sundays', { weekday: 0, plural: true }],
  ['mondays', { weekday: 1, plural: true }],
  ['tuesdays', { weekday: 2, plural: true }],
  ['wednesdays', { weekday: 3, plural: true }],
  ['thursdays', { weekday: 4, plural: true }],
  ['fridays', { weekday: 5, plural: true }],
  ['saturdays', { weekday: 6, plural: true }],
  ['sun', { weekday: 0, short: true, common: true }],
  ['mon', { weekday: 1, short: true, common: true }],
  ['tue tues', { weekday: 2, short: true, common: true }],
  ['wed', { weekday: 3, short: true, common: true }],
  ['thu thur thurs', { weekday: 4, short: true, common: true }],
  ['fri', { weekday: 5, short: true, common: true }],
  ['sat', { weekday: 6, short: true, common: true }],
];

const UNIT_ENTRIES: readonly LexiconEntry[] = [
  ['seconds', { unit: 'second', plural: true }],
  ['minute', { unit: 'minute' }],
  ['minutes', { unit: 'minute', plural: true }],
  ['hour', { unit: 'hour' }],
  ['hours', { unit: 'hour', plural: true }],
  ['min', { unit: 'minute', short: true }],
  ['mins', { unit: 'minute', plural: true, short: true }],
  ['hr', { unit: 'hour', short: true }],
  ['hrs', { unit: 'hour', plural: true, short: true }],
  ['day', { unit: 'day' }],
  ['days', { unit: 'day', plural: true }],
  ['week', { unit: 'week' }],
  ['weeks', { unit: 'week', plural: true }],
  ['workweek', { unit: 'week' }],
  ['fortnight', { unit: 'fortnight' }],
  ['fortnights', { unit: 'fortnight', plural: true }],
  ['weekend', { unit: 'weekend' }],
  ['weekends', { unit: 'weekend', plural: true }],
  ['month', { unit: 'month' }],
  ['months', { unit: 'month', plural: true }],
  ['quarter', { unit: 'quarter' }],
  ['quarters', { unit: 'quarter', plural: true }],
  ['half', { unit: 'half' }],
  ['year', { unit: 'year' }],
  ['years', { unit: 'year', plural: true }],
  ['decade', { unit: 'decade' }],
  ['decades', { unit: 'decade', plural: true }],
  ['century', { unit: 'century' }],
  ['centuries', { unit: 'century', plural: true }],
];

const NUMBER_ENTRIES: readonly LexiconEntry[] = [
  ['one', { number: 1 }],
  ['two', { number: 2 }],
  ['three', { number: 3 }],
  ['four', { number: 4 }],
  ['five', { number: 5 }],
  ['six', { number: 6 }],
  ['seven', { number: 7 }],
  ['eight', { number: 8 }],
  ['nine', { number: 9 }],
  ['ten', { number: 10 }],
  ['eleven', { number: 11 }],
  ['twelve', { number: 12 }],
  ['thirteen', { number: 13 }],
  ['fourteen', { number: 14 }],
  ['fifteen', { number: 15 }],
  ['sixteen', { number: 16 }],
  ['seventeen', { number: 17 }],
  ['eighteen', { number: 18 }],
  ['nineteen', { number: 19 }],
  ['twenty', { number: 20 }],
  ['thirty', { number: 30 }],
  ['forty', { number: 40 }],
  ['fifty', { number: 50 }],
  ['sixty', { number: 60 }],
  ['seventy', { number: 70 }],
  ['eighty', { number: 80 }],
  ['ninety', { number: 90 }],
  ['hundred', { number: 100 }],
  ['thousand', { number: 1000 }],
  ['first', { ordinal: 1 }],
  ['second', { ordinal: 2 }],
  ['third', { ordinal: 3 }],
  ['fourth', { ordinal: 4 }],
  ['fifth', { ordinal: 5 }],
  ['sixth', { ordinal: 6 }],
  ['seventh', { ordinal: 7 }],
  ['eighth', { ordinal: 8 }],
  ['ninth', { ordinal: 9 }],
  ['tenth', { ordinal: 10 }],
  ['eleventh', { ordinal: 11 }],
  ['twelfth', { ordinal: 12 }],
  ['thirteenth', { ordinal: 13 }],
  ['fourteenth', { ordinal: 14 }],
  ['fifteenth', { ordinal: 15 }],
  ['sixteenth', { ordinal: 16 }],
  ['seventeenth', { ordinal: 17 }],
  ['eighteenth', { ordinal: 18 }],
  ['nineteenth', { ordinal: 19 }],
  ['twentieth', { ordinal: 20 }],
  ['thirtieth', { ordinal: 30 }],
  ['twenties', { decade: 20 }],
  ['thirties', { decade: 30 }],
  ['forties', { decade: 40 }],
  ['fifties', { decade: 50 }],
  ['sixties', { decade: 60 }],
  ['seventies', { decade: 70 }],
  ['eighties', { decade: 80 }],
  ['nineties', { decade: 90 }],
];

const MODIFIER_ENTRIES: readonly LexiconEntry[] = [
  ['last', { which: 'last' }],
  ['past', { which: 'past' }],
  ['this current', { which: 'this' }],
  ['next coming upcoming', { which: 'next' }],
  ['previous preceding prior', { which: 'previous' }],
  ['following ensuing', { which: 'following' }],
  ['that same', { which: 'that' }],
  ['latest', { which: 'latest' }],
  ['early', { edge: 'start' }],
  ['beginning start', { edge: 'start' }],
  ['mid middle', { edge: 'middle' }],
  ['late end close', { edge: 'end' }],
  ['about around roughly approximately circa nearly almost some', { hedge: true }],
];

const DAY_PART_ENTRIES: readonly LexiconEntry[] = [
  ['spring', { season: 'SP', common: true }],
  ['summer', { season: 'SU' }],
  ['autumn', { season: 'FA' }],
  ['fall', { season: 'FA', common: true }],
  ['winter', { season: 'WI' }],
  ['morning', { part: 'MO' }],
  ['midday noon', { part: 'MI' }],
  ['afternoon', { part: 'AF' }],
  ['evening', { part: 'EV' }],
  ['night', { part: 'NI', unit: 'night' }],
  ['nights', { part: 'NI', unit: 'night', plural: true }],
  ['midnight overnight', { part: 'NI' }],
];

/** Words that point to present, past or future and name no date. */
const REFERENCE_ENTRIES: readonly LexiconEntry[] = [
  ['now currently nowadays presently', { reference: 'PRESENT_REF' }],
  ['recently formerly previously lately', { reference: 'PAST_REF' }],
  ['soon', { reference: 'FUTURE_REF' }],
  ['hourly', { set: 'PT1H' }],
  ['daily', { set: 'P1D' }],
  ['weekly', { set: 'P1W' }],
  ['monthly', { set: 'P1M' }],
  ['yearly annually', { set: 'P1Y' }],
];

/**
 * What stands left of a date that lies ahead ("will meet on Monday", "is due in October"). The list is that of
 * the measured priors; a verb of reporting in between takes the promise back ("will resign, he said Monday").
 */
const CUE_ENTRIES: readonly LexiconEntry[] = [
  ['will shall ll wo scheduled due upcoming until slated', { cue: 'future' }],
  ['expected expects set plan plans planned planning hopes intends likely ready about', { cue: 'plan' }],
  ['said says told announced reported added', { cue: 'report' }],
  ['ended ending dated since', { cue: 'past' }],
  ['by through', { cue: 'deadline' }],
  ['be begin start meet resume close open vote', { cue: 'infinitive' }],
];

/** Words the grammar asks for by their text: those a date can begin with, and those that only link. */
const FUNCTION_WORDS: readonly LexiconEntry[] = [
  ['a an the another few several half every each earlier later', { starts: true }],
  ['today yesterday tomorrow tmrw tmr tonight tonite', { starts: true }],
  ['fiscal financial fy q1 q2 q3 q4 h1 h2 final latter', { starts: true }],
  [
    'christmas xmas easter thanksgiving halloween valentine boxing independence election good new martin mlk ' +
      'inauguration australia groundhog presidents president international saint ash palm maundy ascension whit ' +
      'pentecost earth anzac mother mothers memorial father fathers juneteenth canada bastille labor labour columbus ' +
      'indigenous all guy bonfire armistice veterans remembrance eid ashura nowruz',
    { starts: true },
  ],
  ['present', { starts: true }],
  ['moment time', {}],
  ['luther king women workers patrick peoples saints souls fawkes al ul fitr adha', {}],
  ['jr', { short: true, starts: false }],
  ['st', { short: true, starts: true }],
  ['ad a.d', { short: true, starts: true }],
  ['of in on at by to for from through and or till since between during date', {}],
  ['ago before after hence more couple dozen so single period eve calendar', {}],
  ['bc bce ce b.c b.c.e am pm a.m p.m', { short: true }],
];

/** A month of another calendar: the words of its name, and which one it is. */
export interface OtherMonth {
  readonly words: readonly string[];
  readonly calendar: OtherCalendar;
  readonly month: number;
}

/** Spellings of each month, by calendar; those of one month are parted by "|". */
const OTHER_MONTH_NAMES: Readonly<Record<OtherCalendar, readonly string[]>> = {
  jalali: [
    'farvardin',
    'ordibehesht',
    'khordad',
    'tir',
    'mordad|amordad',
    'shahrivar',
    'mehr',
    'aban',
    'azar',
    'dey',
    'bahman',
    'esfand',
  ],
  hijri: [
    'muharram|moharram',
    'safar',
    'rabi al awwal',
    'rabi al thani|rabi al akhir',
    'jumada al awwal|jumada al ula',
    'jumada al thani|jumada al akhira',
    'rajab',
    'shaban|shaaban|sha ban',
    'ramadan|ramazan',
    'shawwal',
    'dhu al qadah|dhul qadah|dhu al qidah|dhul qidah',
    'dhu al hijjah|dhul hijjah|dhu al hijja|dhul hijja',
  ],
};

const OTHER_MONTH_LIST: readonly OtherMonth[] = (['jalali', 'hijri'] as const).flatMap((calendar) =>
  OTHER_MONTH_NAMES[calendar].flatMap((spellings, index) =>
    spellings.split('|').map((name) => ({ words: name.split(' '), calendar, month: index + 1 })),
  ),
);

/** Months of other calendars by the first word of their names. */
export const OTHER_MONTHS: ReadonlyMap<string, readonly OtherMonth[]> = new Map(
  OTHER_MONTH_LIST.map(({ words: [first = ''] }) => [
    first,
    OTHER_MONTH_LIST.filter(({ words }) => words[0] === first),
  ]),
);

const OTHER_MONTH_ENTRIES: readonly LexiconEntry[] = OTHER_MONTH_LIST.flatMap(
  ({ words: [first, ...rest] }) => [
    [first ?? '', { starts: true }] as const,
    ...rest.map((word) => [word, {}] as const),
  ],
);

export const LEXICON = buildLexicon([
  ...MONTH_ENTRIES,
  ...WEEKDAY_ENTRIES,
  ...UNIT_ENTRIES,
  ...NUMBER_ENTRIES,
  ...MODIFIER_ENTRIES,
  ...DAY_PART_ENTRIES,
  ...REFERENCE_ENTRIES,
  ...CUE_ENTRIES,
  ...FUNCTION_WORDS,
  ...OTHER_MONTH_ENTRIES,
]);

/** Named days by their words, longest first where one begins another. A possessive "'s" does not count. */
export const HOLIDAYS: readonly (readonly [words: readonly string[], holiday: Holiday])[] = (
  [
    ['new year eve', 'new-years-eve'],
    ['new year day', 'new-year'],
    ['new year day', 'new-year'],
    ['martin luther king day', 'martin-luther-king'],
    ['martin luther king jr day', 'martin-luther-king'],
    ['mlk day', 'martin-luther-king'],
    ['inauguration day', 'inauguration'],
    ['australia day', 'australia-day'],
    ['groundhog day', 'groundhog'],
    ['valentine day', 'valentine'],
    ['presidents day', 'presidents'],
    ['president day', 'presidents'],
    ['international women day', 'womens'],
    ['st patrick day', 'patrick'],
    ['saint patrick day', 'patrick'],
    ['ash wednesday', 'ash-wednesday'],
    ['palm sunday', 'palm-sunday'],
    ['maundy thursday', 'maundy-thursday'],
    ['good friday', 'good-friday'],
    ['easter monday', 'easter-monday'],
    ['easter sunday', 'easter'],
    ['easter day', 'easter'],
    ['easter', 'easter'],
    ['ascension day', 'ascension'],
    ['whit sunday', 'whit-sunday'],
    ['whit monday', 'whit-monday'],
    ['pentecost', 'whit-sunday'],
    ['earth day', 'earth-day'],
    ['anzac day', 'anzac'],
    ['may day', 'workers-day'],
    ['international workers day', 'workers-day'],
    ['mother day', 'mothers-day'],
    ['mothers day', 'mothers-day'],
    ['memorial day', 'memorial-day'],
    ['father day', 'fathers-day'],
    ['fathers day', 'fathers-day'],
    ['juneteenth', 'juneteenth'],
    ['canada day', 'canada-day'],
    ['independence day', 'independence'],
    ['bastille day', 'bastille'],
    ['labor day', 'labor-day'],
    ['labour day', 'labor-day'],
    ['columbus day', 'columbus'],
    ['indigenous peoples day', 'columbus'],
    ['halloween', 'halloween'],
    ['all saints day', 'all-saints'],
    ['all souls day', 'all-souls'],
    ['guy fawkes night', 'guy-fawkes'],
    ['bonfire night', 'guy-fawkes'],
    ['election day', 'election'],
    ['armistice day', 'armistice'],
    ['veterans day', 'armistice'],
    ['remembrance day', 'remembrance'],
    ['remembrance sunday', 'remembrance'],
    ['thanksgiving day', 'thanksgiving'],
    ['thanksgiving', 'thanksgiving'],
    ['christmas eve', 'christmas-eve'],
    ['christmas day', 'christmas'],
    ['christmas', 'christmas'],
    ['xmas', 'christmas'],
    ['boxing day', 'boxing'],
    ['eid al fitr', 'eid-al-fitr'],
    ['eid ul fitr', 'eid-al-fitr'],
    ['eid al adha', 'eid-al-adha'],
    ['eid ul adha', 'eid-al-adha'],
    ['ashura', 'ashura'],
    ['nowruz', 'nowruz'],
  ] as const
).map(([words, holiday]) => [words.split(' '), holiday]);

/** Names of feasts that are nothing else, so that they need no capital: "last easter". */
export const PLAIN_FEASTS: ReadonlySet<string> = new Set([
  'easter',
  'christmas',
  'xmas',
  'halloween',
  'thanksgiving',
  'valentine',
  'juneteenth',
  'eid',
  'nowruz',
  'ashura',
  'labor',
  'labour',
  'memorial',
  'independence',
  'new',
  'earth',
  'groundhog',
  'bonfire',
  'pentecost',
  'armistice',
]);

/** Words before a number that make it a year: "in 2009", "since 1979". */
export const YEAR_CUES: ReadonlySet<string> = new Set(
  'in since by until till during before after from circa through around year early late mid between'.split(
    ' ',
  ),
);

/** Words after a four-digit number that make it a count, not a year: "2000 people". */
export const COUNTED_WORDS: ReadonlySet<string> = new Set(
  'people men women children troops police percent per million billion thousand hundred of members miles meters metres feet kilometers kilometres km kg euros dollars pounds yen francs marks tons tonnes hours days weeks months years pieces square'.split(
    ' ',
  ),
);

/** Words after "the 20th" that leave it a day of the month: "by the 20th and", never "the 20th anniversary". */
export const WORDS_AFTER_DAY: ReadonlySet<string> = new Set(
  'and or at in to from when but while after before because until as with by he she it they was were is are had'.split(
    ' ',
  ),
);

/** Words before "about" behind which stands what is spoken of: "how about May", "they talked about 4 May". */
export const WORDS_BEFORE_TOPIC: ReadonlySet<string> = new Set(
  'how what talk talks talking talked speak speaks speaking spoke spoken think thinking thought write writes writing wrote written ask asks asked asking know knew tell tells told hear heard learn learned read'.split(
    ' ',
  ),
);

/** Words right before a date, or before the link to it, that say what it is the date of. */
export const ROLE_WORDS: ReadonlyMap<string, TimeRole> = new Map(
  (
    [
      ['published', 'published posted printed'],
      ['updated', 'updated revised corrected modified'],
      ['said', 'said told announced added'],
      ['filed', 'filed lodged submitted'],
      ['signed', 'signed'],
      ['effective', 'effective effect force'],
    ] as const
  ).flatMap(([role, forms]) => forms.split(' ').map((form): [string, TimeRole] => [form, role])),
);

/** "signed on 4 May", "in force from 1 July" */
export const ROLE_LINKS: ReadonlySet<string> = new Set(['on', 'in', 'at', 'from', 'as']);

/** Two numbers and a stroke that are names: the attacks of 2001, and round the clock. */
export const NUMERIC_NAMES: ReadonlySet<string> = new Set(['9/11', '24/7', '7/7', '50/50']);

/** Words before a month whose name is also a common word, which settle that the month is meant: "in May". */
export const MONTH_CUES: ReadonlySet<string> = new Set(
  'in the of since until till by from through during between before after to and or early late mid last next this that for around about'.split(
    ' ',
  ),
);

/** Words before an abbreviated weekday that settle it is one: "on Sat". */
export const WEEKDAY_CUES: ReadonlySet<string> = new Set(
  'on this next last until by since every each late early'.split(' '),
);

/** What is held, printed or due on a weekday: "by the Tuesday deadline", "from the Sunday papers". */
export const NOUNS_OF_WEEKDAY: ReadonlySet<string> = new Set(
  (
    'deadline meeting market edition paper papers game match session vote sitting service sermon class flight train ferry show shift ' +
    'attack attacks election protest protests rally march strike talks hearing summit ceremony debate close closing trading crash'
  ).split(' '),
);

/** Words that make a weekday part of a name: "Black Friday". */
export const NAMED_WEEKDAY_WORDS: ReadonlySet<string> = new Set(
  'Black Bloody Super Fat Cyber Ash Palm Good Easter Shrove Maundy Whit Casual Freaky'.split(' '),
);

/** Nouns after a day that make it the name of what happened then: "the Oct. 7 attack". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'attack attacks massacre massacres hijackings bombings riot riots insurrection terrorist terror'.split(' '),
);

/** Events that are called by their month, often for years: "the June conflict", "the October war". */
export const NAMED_EVENT_NOUNS: ReadonlySet<string> = new Set(
  'conflict war uprising revolution rebellion offensive massacre massacres coup crisis riots attack attacks earthquake'.split(
    ' ',
  ),
);

/** Days that became names, with the year they stand for: month, day, year. */
export const NAMED_DAYS: readonly (readonly [month: number, day: number, year: number])[] = [
  [9, 11, 2001],
  [7, 7, 2005],
  [1, 6, 2021],
  [10, 7, 2023],
];

/** What two dates with "from … to" or "between … and" may be besides a stretch of time: they are compared, or one becomes the other. */
export const NO_STRETCH_WORDS: ReadonlySet<string> = new Set(
  (
    'move moved moves moving shift shifted change changed changes reschedule rescheduled postpone postponed bring brought ' +
    'forward push pushed advance advanced correct corrected amend amended revise revised backdate backdated put back ' +
    'difference differences gap compare compared comparison contrast distinguish choose choice choosing decide fell rose ' +
    'dropped grew increased decreased declined delay delayed switch switched extend extended extension'
  ).split(' '),
);
