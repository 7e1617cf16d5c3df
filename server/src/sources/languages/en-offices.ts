import { words } from '../../text/word-list.js';

/** Words of offices that one person holds at a time, and of taking and leaving them. Lower case. */

/** What the last word of an office is counted as: "premier" is "prime minister", "chairwoman" is "chair". */
export const OFFICE_HEADS: ReadonlyMap<string, { readonly head: string; readonly needsField: boolean }> =
  new Map([
    ...heads('president chancellor governor mayor pope king queen premier emir sultan', false),
    ...heads(
      'minister secretary commissioner ambassador director chair envoy principal dean provost speaker',
      true,
    ),
    ...heads('ombudsman', false),
    ['chairman', { head: 'chair', needsField: true }],
    ['chairwoman', { head: 'chair', needsField: true }],
    ['chairperson', { head: 'chair', needsField: true }],
    ['executive', { head: 'executive', needsField: true }],
    ['ceo', { head: 'executive', needsField: true }],
    ['gov', { head: 'governor', needsField: false }],
    ['pres', { head: 'president', needsField: false }],
  ]);

/** Of several persons at a time: a deputy is not the minister, and there may be two deputies. */
export const OFFICE_RANKS: ReadonlySet<string> = words(
  'deputy vice vice-president assistant associate under junior senior shadow parliamentary permanent first second',
);

/** These are told by their body: "Corvane’s chief executive", "the chair of Corvane". */
export const OFFICES_OF_BODIES: ReadonlySet<string> = words(
  'chair executive director principal dean provost',
);

/** Before an office: its bearer is one of several. */
export const ONE_OF_MANY: ReadonlySet<string> = words('a an one another some who');

/** Between an office and what it is for, or where. */
export const OFFICE_COMPLEMENTS: ReadonlySet<string> = words('of for at to in');

/** How its bearer stands to an office. */
export const OFFICE_STATUSES: ReadonlyMap<string, 'former' | 'acting' | 'elect'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['ex-', 'former'],
  ['then', 'former'],
  ['once', 'former'],
  ['onetime', 'former'],
  ['erstwhile', 'former'],
  ['late', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['elect', 'elect'],
  ['designate', 'elect'],
  ['incoming', 'elect'],
]);

/** Words of an office that tell nothing of which one it is. */
export const OFFICE_FILLERS: ReadonlySet<string> = words(`
  the a an his her its their our this that of for and to in at current incumbent outgoing new longtime long-serving
  republican democratic conservative liberal tory independent federal national affairs chief executive managing general
  mr mrs ms dr country nation city town government company club ministry department office sir dame lord lady
  committee board party union council commission panel`);

/** One field under several names. */
export const FIELD_FORMS: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['treasury', 'finance'],
  ['exchequer', 'finance'],
  ['agricultural', 'agriculture'],
  ['environmental', 'environment'],
]);

/** "was appointed foreign minister": behind these the office is the one before them's from then on. */
export const TAKES_OFFICE: readonly string[] = [
  'became',
  'has become',
  'was appointed',
  'was appointed as',
  'has been appointed',
  'was named',
  'was named as',
  'has been named',
  'was elected',
  'was elected as',
  'was sworn in as',
  'took office as',
  'took over as',
];

/** "has been foreign minister since …": held, and not since yesterday. */
export const HOLDS_OFFICE: readonly string[] = [
  'is',
  'has been',
  'has served as',
  'serves as',
  'was re-elected',
  'was re-elected as',
];

/** "resigned as foreign minister": up to then. */
export const LEAVES_OFFICE: readonly string[] = [
  'resigned as',
  'has resigned as',
  'stepped down as',
  'was sacked as',
  'was dismissed as',
  'was removed as',
  'was ousted as',
  'left office as',
  'retired as',
];

/** "Berg, who took office in May": a beginning without the office, which is the one told elsewhere. */
export const BEGAN: readonly string[] = [
  'who took office in',
  'who took office on',
  'who took over in',
  'who took over on',
  'who was appointed in',
  'who was elected in',
  'who assumed office in',
  'who has held the post since',
  'who has held the office since',
  'in office since',
];

/** "succeeded Jon Berg as foreign minister": the subject holds it, the object did. */
export const SUCCEEDS: readonly string[] = ['succeeded', 'replaced', 'succeeds', 'replaces', 'will succeed'];

/** What ends an office: a time or another clause. "in Easthaven" belongs to it, "in May" does not. */
export const BEHIND_OFFICE =
  /\s(?:since|until|from|when|after|before|who|whose|and|but|told|said|says|on|last|this|by|with|during|at the time|in (?!\p{Lu})|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u;

function heads(
  list: string,
  needsField: boolean,
): readonly (readonly [string, { readonly head: string; readonly needsField: boolean }])[] {
  return list.split(' ').map((head) => [head, { head, needsField }] as const);
}
