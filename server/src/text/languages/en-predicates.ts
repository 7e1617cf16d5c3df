/**
 * Verbs of events in classes of like meaning, with the nouns made from them: "telephoned", "phoned" and "a call" tell of
 * the same event. Inflected forms need not be listed unless irregular: words are stemmed on both sides. A word of two
 * meanings ("strike", "release") stands in both classes; the first is its stem.
 */
export interface PredicateClass {
  readonly name: string;
  /** Whether it happens to somebody or something once: a source's date for it settles the matter. */
  readonly happensOnce: boolean;
  /**
   * Parted by blanks; "=stated" counts in that form only, since "state" is something else; "step+down" are two words
   * with at most two others between.
   */
  readonly words: string;
}

export const PREDICATE_CLASSES: readonly PredicateClass[] = [
  {
    name: 'kill',
    happensOnce: true,
    words:
      'kill assassinate assassination murder slay slain slew slaughter execute execution shoot+dead shot+dead gun+down take+life',
  },
  {
    name: 'die',
    happensOnce: true,
    words: 'die died dying death decease perish pass+away passed+away lose+life lost+life',
  },
  { name: 'bear', happensOnce: true, words: 'born birth' },
  { name: 'elect', happensOnce: true, words: 'elect reelect' },
  {
    name: 'inaugurate',
    happensOnce: true,
    words:
      'inaugurate inauguration =sworn swear+in take+office assume+office become take+over took+over succeed crown',
  },
  {
    name: 'found',
    happensOnce: true,
    words: 'founded founding establish establishment set+up create creation',
  },
  {
    name: 'resign',
    happensOnce: true,
    words: 'resign resignation quit step+down stepped+down stand+down give+up bow+out relinquish',
  },
  {
    name: 'dismiss',
    happensOnce: true,
    words: 'dismiss dismissal =fired =firing sack oust ouster let+go lay+off',
  },
  {
    name: 'appoint',
    happensOnce: true,
    words:
      'appoint appointment =named =naming nominate nomination promote promotion install tap make+mayor make+minister make+president make+director make+chief make+head replace',
  },
  { name: 'hire', happensOnce: true, words: 'hire recruit take+on' },
  { name: 'retire', happensOnce: true, words: 'retire retirement step+down stepped+down' },
  { name: 'join', happensOnce: true, words: 'join enter' },
  { name: 'sign', happensOnce: true, words: 'sign signing conclude' },
  {
    name: 'approve',
    happensOnce: true,
    words:
      'approve approval ratify ratification adopt adoption enact enactment =passed =passes =passing pass+law endorse =backed =backs green+light vote+favour vote+favor',
  },
  {
    name: 'reject',
    happensOnce: true,
    words: 'reject rejection turn+down veto throw+out vote+down rebuff vote+against',
  },
  { name: 'marry', happensOnce: true, words: 'marry married wedding wed tie+knot' },
  { name: 'divorce', happensOnce: true, words: 'divorce' },
  { name: 'publish', happensOnce: true, words: 'publish =publication release issue bring+out' },
  { name: 'crash', happensOnce: true, words: 'crash collide collision derail derailment ram hit' },
  { name: 'ground', happensOnce: true, words: '=aground =grounded stuck' },
  { name: 'sink', happensOnce: true, words: 'sink sank sunk go+down went+down' },
  {
    name: 'explode',
    happensOnce: true,
    words: 'explode explosion blast detonate blow+up blew+up go+off went+off',
  },
  {
    name: 'collapse',
    happensOnce: true,
    words: 'collapse cave+in fall+down fell+down break+down broke+down give+way crumble topple',
  },
  { name: 'burn', happensOnce: true, words: 'burn burnt fire blaze catch+fire' },
  { name: 'flood', happensOnce: true, words: 'flood inundate' },
  { name: 'quake', happensOnce: true, words: 'earthquake quake shake shook shaken' },
  {
    name: 'destroy',
    happensOnce: true,
    words: 'destroy destruction wreck level flatten devastate demolish tear+down pull+down',
  },
  {
    name: 'acquire',
    happensOnce: true,
    words: 'acquire acquisition buy bought purchase merge merger takeover sell sold sale snap+up take+over',
  },
  { name: 'convict', happensOnce: true, words: 'convict conviction find+guilty found+guilty' },
  { name: 'acquit', happensOnce: true, words: 'acquit acquittal =cleared clear+of cleared+of exonerate' },
  {
    name: 'sentence',
    happensOnce: true,
    words: '=sentenced =sentencing jail imprison sentence+prison send+prison give+years get+years sent+jail',
  },
  {
    name: 'charge',
    happensOnce: true,
    words: '=charged =charging indict indictment accuse press+charges bring+charges file+charges',
  },
  { name: 'sue', happensOnce: true, words: 'sue sued suing lawsuit take+court go+court file+suit' },
  { name: 'fine', happensOnce: true, words: '=fined fine penalty order+pay' },
  { name: 'settle', happensOnce: true, words: 'settle settlement' },
  { name: 'bankrupt', happensOnce: true, words: 'bankrupt bankruptcy insolvent insolvency go+bust' },
  { name: 'rob', happensOnce: true, words: 'rob robbery steal stole stolen theft' },
  { name: 'recover', happensOnce: true, words: 'recover recovery retrieve' },
  { name: 'discover', happensOnce: true, words: 'discover discovery unearth find locate identify spot' },
  {
    name: 'award',
    happensOnce: true,
    words: 'award =awarded give+medal give+prize receive+medal receive+prize receive+award win+prize',
  },
  { name: 'surrender', happensOnce: true, words: 'surrender capitulate capitulation' },
  { name: 'capture', happensOnce: true, words: 'capture seize seizure conquer conquest' },
  {
    name: 'suspend',
    happensOnce: true,
    words: 'suspend suspension revoke licence+withdrawn license+withdrawn lose+licence lose+license put+hold',
  },
  { name: 'ban', happensOnce: true, words: 'ban outlaw prohibit prohibition' },
  { name: 'cancel', happensOnce: true, words: 'cancel cancellation call+off called+off scrap' },
  { name: 'complete', happensOnce: true, words: 'complete completion finish finished put+service' },
  { name: 'build', happensOnce: true, words: 'build construct construction erect erected break+ground' },
  { name: 'debut', happensOnce: true, words: 'debut premiere' },
  { name: 'choose', happensOnce: true, words: 'choose select selection pick' },
  { name: 'recall', happensOnce: true, words: 'recall call+back called+back withdraw' },
  {
    name: 'list',
    happensOnce: true,
    words: '=listed go+public went+public float flotation debut+exchange list+shares',
  },
  { name: 'move', happensOnce: false, words: 'move relocate relocation transfer' },
  {
    name: 'open',
    happensOnce: false,
    words: 'open opening reopen inaugurate inauguration unveil cut+ribbon',
  },
  { name: 'close', happensOnce: false, words: 'close closing closure shut shut+down shutter' },
  { name: 'call', happensOnce: false, words: 'call phone telephone ring rang rung' },
  {
    name: 'visit',
    happensOnce: false,
    words:
      'visit travel travelled went go gone fly flew flown trip arrive arrival come tour land touch+down head+to',
  },
  { name: 'meet', happensOnce: false, words: 'meet met meeting talk talks confer summit sit+down' },
  { name: 'ask', happensOnce: false, words: 'ask request urge appeal' },
  {
    name: 'say',
    happensOnce: false,
    words: 'say said tell told =stated announce announcement declare add remark comment',
  },
  {
    name: 'attack',
    happensOnce: false,
    words: 'attack strike struck bomb bombing raid shell hit airstrike assault invade invasion storm',
  },
  { name: 'walkout', happensOnce: false, words: 'walkout walk+out walked+out strike go+strike down+tools' },
  { name: 'back to work', happensOnce: false, words: 'end+strike return+work resume+work' },
  { name: 'vote', happensOnce: false, words: 'vote ballot' },
  { name: 'election', happensOnce: false, words: 'election poll' },
  { name: 'win', happensOnce: false, words: 'win won victory defeat beat beaten clinch secure' },
  { name: 'arrest', happensOnce: false, words: 'arrest detain detention apprehend take+custody' },
  { name: 'search', happensOnce: false, words: 'search raid comb' },
  { name: 'question', happensOnce: false, words: 'question interrogate interrogation interview' },
  { name: 'inspect', happensOnce: false, words: 'inspect inspection examine examination check' },
  { name: 'evacuate', happensOnce: false, words: 'evacuate evacuation =cleared move+out' },
  { name: 'free', happensOnce: false, words: 'free freed release let+go' },
  { name: 'rescue', happensOnce: false, words: 'rescue save pull+out' },
  { name: 'leave', happensOnce: false, words: 'leave left depart departure exit withdraw pull+out set+sail' },
  { name: 'send', happensOnce: false, words: 'send sent dispatch' },
  { name: 'begin', happensOnce: false, words: 'begin began begun start launch commence kick+off get+way' },
  { name: 'liftoff', happensOnce: false, words: 'launch lift+off lifted+off blast+off' },
  { name: 'resume', happensOnce: false, words: 'resume resumption take+up' },
  { name: 'end', happensOnce: false, words: 'end finish conclude conclusion cease halt stop wrap+up' },
  { name: 'hold', happensOnce: false, words: 'hold held host' },
  { name: 'agree', happensOnce: false, words: 'agree agreement deal pact accord strike+deal' },
  { name: 'report', happensOnce: false, words: 'report break+news' },
  { name: 'fail', happensOnce: false, words: 'fail failure' },
  { name: 'fall', happensOnce: false, words: 'fall fell fallen drop decline' },
  { name: 'rise', happensOnce: false, words: 'rise rose risen climb increase' },
  { name: 'postpone', happensOnce: false, words: 'postpone delay put+off push+back' },
  { name: 'protest', happensOnce: false, words: 'protest demonstrate demonstration rally march' },
  { name: 'testify', happensOnce: false, words: 'testify testimony' },
  { name: 'perform', happensOnce: false, words: 'perform performance sing sang sung recital concert' },
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
  swore: 'swear',
  sworn: 'swear',
  stood: 'stand',
  became: 'become',
  blew: 'blow',
  blown: 'blow',
  went: 'go',
  gone: 'go',
  fell: 'fall',
  fallen: 'fall',
  struck: 'strike',
  shut: 'shut',
  set: 'set',
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

/** Pronouns of persons; whom they stand for is named before. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(
  'he she him her his hers they them their'.split(' '),
);

/** Pronouns that may stand for a thing or a body. */
export const THING_PRONOUNS: ReadonlySet<string> = new Set('it its they them their'.split(' '));

/** Words that open a sentence about something told of before: "The mill opened in 1957", "That bridge". */
export const DEFINITE_OPENERS: ReadonlySet<string> = new Set(
  'the this that these those its his her their'.split(' '),
);
