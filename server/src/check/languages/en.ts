import { words } from '../../text/word-list.js';

/** Word lists of the judge, all folded as `tokenize` folds ("don't" -> "dont"). */

export const NEGATIONS: ReadonlySet<string> = words(`
  not no never none nothing nobody nowhere neither nor cannot without hardly scarcely barely
  dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt mustnt neednt hasnt havent hadnt aint nt
  unable fail fails failed refuse refuses refused deny denies denied lack lacks lacked`);

export const MODALS: ReadonlySet<string> = words('can could may might must shall should will would ought');

export const QUANTIFIERS: ReadonlySet<string> = words(`
  all some any every each most many much few several both half none only always often sometimes rarely seldom
  more less fewer least nearly almost about exactly over under twice once`);

/** What words are handed on in: a link of the chain that is nobody. */
export const DOCUMENTS: ReadonlySet<string> = words(`
  statement report letter email tweet post release filing memo document testimony transcript interview article speech
  book complaint lawsuit petition communique note message video`);

/** In the name of a body that its officers and members speak for. */
export const PUBLIC_BODIES: ReadonlySet<string> = words(`
  ministry department government office police court council senate house parliament congress army navy guard force
  forces embassy agency commission committee party state city county administration treasury pentagon kremlin bureau
  authority nations union federation republic kingdom corps campaign democrats republicans labour conservatives`);

/** "the voice of Vera Lind": what somebody says, and so nobody else's. */
export const UTTERANCES: ReadonlySet<string> = words(
  'comment comments word words voice remark remarks answer reply response conclusion verdict',
);

/** Those who pass on what somebody else said: "according to two witnesses". */
export const HEARERS: ReadonlySet<string> = words(`
  people persons witnesses sources attendees guests listeners bystanders onlookers participants those transcripts
  recordings minutes notes footage`);

/** Words that say little by themselves: “a lot of sacrifices” and “a lot of money” are two utterances. */
export const VAGUE_WORDS: ReadonlySet<string> = words('lot lots thing things bit kind sort way ways');

/** Sounds that are no words: style books let them go at most silently. */
export const FILLERS: ReadonlySet<string> = words('um umm uh uhh er erm ah ahem hmm mm');

/** Pronouns that tell of whom they are said. */
export const PRONOUN_GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

/** Words that tell that something was said some time ago. */
export const THEN_WORDS: ReadonlySet<string> = words(
  'then once formerly earlier previously already late ago past',
);

/** Words that lower or limit an office: "deputy minister" is not "minister". */
export const RANKS: ReadonlySet<string> = words(
  'deputy vice acting assistant interim associate under junior shadow',
);

const NUMBER_WORDS: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ');

const TENS: readonly string[] = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Values of number words, ordinals and magnitudes. "one" is too often a pronoun and counts only beside a figure. */
export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map([
  ...NUMBER_WORDS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 30 + 10 * index]),
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);

/** Number words that multiply what stands before them. */
export const MULTIPLES: ReadonlySet<string> = words('hundred thousand million billion trillion dozen');

const ORDINAL_WORDS: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** "second" may be a part of a minute: equal to "2nd", but no sign of a number by itself. */
export const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map(
  ORDINAL_WORDS.map((word, index): [string, number] => [word, index + 1]),
);

/** What short verbs behind an apostrophe stand for: "she’s" is "she is" or "she has". */
export const SHORT_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    s: ['is', 'has'],
    re: ['are'],
    ll: ['will', 'shall'],
    ve: ['have'],
    d: ['would', 'had'],
    m: ['am'],
  }),
);

/** Spoken forms that the rule of short verbs does not tell, and such as are written without their apostrophe. */
export const SPOKEN_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    im: 'i am',
    ive: 'i have',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    wont: 'will not',
    shant: 'shall not',
    wouldnt: 'would not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    shouldnt: 'should not',
    mustnt: 'must not',
    hasnt: 'has not',
    havent: 'have not',
    hadnt: 'had not',
    youre: 'you are',
    theyre: 'they are',
    youve: 'you have',
    theyve: 'they have',
    thats: 'that is',
    lets: 'let us',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    gimme: 'give me',
    lemme: 'let me',
    kinda: 'kind of',
    sorta: 'sort of',
    dunno: 'do not know',
    cause: 'because',
    cuz: 'because',
    em: 'them',
    til: 'until',
    till: 'until',
    ok: 'okay',
  }),
);

/** What an editor notes in brackets about the words beside it. */
export const EDITORIAL_NOTES: ReadonlySet<string> = new Set(
  `sic; recte; emphasis; emphasis added; emphasis mine; emphasis ours; my emphasis; our emphasis; his emphasis;
  her emphasis; their emphasis; original emphasis; emphasis in original; emphasis in the original; italics added;
  italics mine; laughter; laughs; laughing; chuckles; applause; cheers; boos; crosstalk; inaudible; unintelligible;
  indistinct; translated; pause; pauses; censored; expletive; expletive deleted; redacted`.split(/;\s+/),
);

/** British spellings turned American by ending; applied to both sides, so that either may be the source's. */
export const SPELLING_ENDINGS: readonly (readonly [RegExp, string])[] = [
  // "favour", but not "our" or "four".
  [/(\w\w)our(s|ed|ing|ful|less|able|ite|ites|hood|ably)?$/, '$1or$2'],
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/tre(s|d)?$/, 'ter$1'],
  [/(\w\w)ence(s|less)?$/, '$1ense$2'],
  // "travelled", but not "filled", which would be "filed".
  [/([aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/ogue(s)?$/, 'og$1'],
  [/^grey/, 'gray'],
  [/mme(s)?$/, 'm$1'],
];

/** Endings that tell when: "sailed", "sailing". */
export const TENSE_ENDINGS = /(?:ed|ing)$/;

/** What stands right before the date of a birth. */
export const BIRTH_WORDS: readonly string[] = ['born', 'born on', 'born in'];

/** What stands between the date of a death and the age: "in 2022, aged 84". */
export const AGE_WORDS: readonly string[] = ['at the age of ', 'at age ', 'aged ', 'age '];
