/**
 * Verbs of events in classes of like meaning, with the nouns made from them: "telephoned", "phoned" and "a call" tell of
 * the same event. Inflected forms need not be listed unless irregular: words are stemmed on both sides.
 */
export interface PredicateClass {
  readonly name: string;
  /** Whether it happens to somebody or something once: a source's date for it settles the matter. */
  readonly happensOnce: boolean;
  /** Parted by blanks; "=stated" counts in that form only, since "state" is something else. */
  readonly words: string;
}

export const PREDICATE_CLASSES: readonly PredicateClass[] = [
  {
    name: 'kill',
    happensOnce: true,
    words: 'kill assassinate assassination murder slay slain slew slaughter execute execution',
  },
  { name: 'die', happensOnce: true, words: 'die died dying death decease perish' },
  { name: 'bear', happensOnce: true, words: 'born birth' },
  { name: 'elect', happensOnce: true, words: 'elect election reelect' },
  { name: 'inaugurate', happensOnce: true, words: 'inaugurate inauguration' },
  { name: 'found', happensOnce: true, words: 'founded founding establish establishment' },
  { name: 'resign', happensOnce: true, words: 'resign resignation' },
  { name: 'sign', happensOnce: true, words: 'sign signing enact enactment ratify ratification' },
  { name: 'marry', happensOnce: true, words: 'marry married wedding wed' },
  { name: 'publish', happensOnce: true, words: 'publish publication release' },
  { name: 'crash', happensOnce: true, words: 'crash collide collision derail' },
  {
    name: 'acquire',
    happensOnce: true,
    words: 'acquire acquisition buy bought purchase merge merger takeover',
  },
  { name: 'open', happensOnce: false, words: 'open opening reopen' },
  { name: 'close', happensOnce: false, words: 'close closing closure shut' },
  { name: 'call', happensOnce: false, words: 'call phone telephone ring rang rung' },
  {
    name: 'visit',
    happensOnce: false,
    words: 'visit travel travelled went go gone fly flew flown trip arrive arrival',
  },
  { name: 'meet', happensOnce: false, words: 'meet met meeting talk talks confer' },
  { name: 'ask', happensOnce: false, words: 'ask request urge appeal' },
  {
    name: 'say',
    happensOnce: false,
    words: 'say said tell told =stated announce announcement declare add remark comment',
  },
  { name: 'attack', happensOnce: false, words: 'attack strike struck bomb bombing raid shell hit airstrike' },
  { name: 'vote', happensOnce: false, words: 'vote ballot' },
  { name: 'win', happensOnce: false, words: 'win won victory defeat beat beaten' },
  { name: 'arrest', happensOnce: false, words: 'arrest detain detention' },
  { name: 'leave', happensOnce: false, words: 'leave left depart departure' },
  { name: 'send', happensOnce: false, words: 'send sent dispatch' },
  { name: 'begin', happensOnce: false, words: 'begin began begun start launch' },
  { name: 'end', happensOnce: false, words: 'end finish conclude conclusion' },
  { name: 'hold', happensOnce: false, words: 'hold held host' },
  { name: 'fall', happensOnce: false, words: 'fall fell fallen drop decline' },
  { name: 'rise', happensOnce: false, words: 'rise rose risen climb increase' },
];

/** Irregular forms that no stemmer brings home, to the form it does. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  was: 'be',
  were: 'be',
  been: 'be',
  is: 'be',
  are: 'be',
  took: 'take',
  taken: 'take',
  made: 'make',
  gave: 'give',
  given: 'give',
  came: 'come',
  saw: 'see',
  seen: 'see',
  wrote: 'write',
  written: 'write',
  spoke: 'speak',
  spoken: 'speak',
  brought: 'bring',
  thought: 'think',
  sold: 'sell',
  paid: 'pay',
  lost: 'lose',
  led: 'lead',
  ran: 'run',
  kept: 'keep',
  built: 'build',
  broke: 'break',
  broken: 'break',
  chose: 'choose',
  chosen: 'choose',
  grew: 'grow',
  knew: 'know',
  known: 'know',
  drew: 'draw',
  drawn: 'draw',
  drove: 'drive',
  fought: 'fight',
  found: 'find',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
};

/** Words that tell nothing of an event: left out when sentences are compared. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here of in on at by for from to with without ' +
    'into onto over under about after before since until during while as per via against between among through ' +
    'be is are was were been being am has have had having do does did done will would shall should can could may might ' +
    'must not no nor it its he him his she her hers they them their theirs we us our you your i me my who whom whose ' +
    'which what when where why how all any both each few more most other some such only own same too very also just ' +
    'still already even ever again once up down out off s t'
  ).split(' '),
);
