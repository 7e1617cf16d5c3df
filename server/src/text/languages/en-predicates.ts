/**
 * Verbs of events in classes of like meaning, with the nouns made from them: "telephoned", "phoned" and "a call" tell of
 * the same event. Inflected forms need not be listed unless irregular: words are stemmed on both sides. A word of two
 * meanings ("strike", "release") stands in both classes; the first is its stem.
 */
export interface PredicateClass {
  readonly name: string;
  /** Whether it happens to somebody or something once: a source's date for it settles the matter. */
  readonly happensOnce: boolean;
  /** May happen again, but hardly to the same within a year: an arrest, an opening. */
  readonly isSeldom?: true;
  /**
   * Happens once to what has a name of its own, a law or a work: budgets are passed every year, the Harbour Act was once.
   */
  readonly isOnceForNamed?: true;
  /** Stands in no list: made for a single verb. */
  readonly isUnlisted?: true;
  /**
   * Parted by blanks; "=stated" counts in that form only, since "state" is something else; "step+down" are two words
   * with at most two others between, "take~on" with none.
   */
  readonly words: string;
}

export const PREDICATE_CLASSES: readonly PredicateClass[] = [
  {
    name: 'kill',
    happensOnce: true,
    words:
      'kill assassinate assassination murder slay slain slew slaughter =execute =executes =executed =executing =execution =executions shoot+dead shot+dead gun+down take+life shoot+down gunned+down stab+death beat+death lynch poison behead',
  },
  {
    name: 'die',
    happensOnce: true,
    words:
      'die died dying death decease perish pass+away passed+away lose+life lost+life succumb drown =drowned =drowns',
  },
  { name: 'bear', happensOnce: true, words: 'born birth' },
  {
    name: 'elect',
    happensOnce: true,
    words: 'elect reelect vote+into win+seat won+seat choose~as choose+leader',
  },
  {
    name: 'inaugurate',
    happensOnce: false,
    isSeldom: true,
    words:
      'inaugurate inauguration =sworn swear+in take+office assume+office become take+over took+over succeed crown take+charge took+charge take+helm take+reins assume+duties enthrone take+oath take+post start~as become+champion win+title take+title replace',
  },
  {
    name: 'found',
    happensOnce: true,
    words:
      'founded founding establish establishment set+up create creation =founds start+up launch+company found+party',
  },
  {
    name: 'resign',
    happensOnce: true,
    words:
      'resign resignation quit step+down stepped+down stand+down give+up bow+out relinquish step+aside stepped+aside stand+aside stood+down hand+notice tender+resignation abdicate abdication leave+post leave+office',
  },
  {
    name: 'dismiss',
    happensOnce: true,
    words:
      'dismiss dismissal =fired =firing sack oust ouster let+go lay+off part+company show+door relieve+duties relieve+command remove+office strip+post',
  },
  {
    name: 'appoint',
    happensOnce: false,
    isSeldom: true,
    words:
      'appoint appointment =named =naming nominate nomination promote promotion install tap make+mayor make+minister make+president make+director make+chief make+head replace take+charge took+charge put+charge make+captain make+coach make+bishop',
  },
  { name: 'hire', happensOnce: false, isSeldom: true, words: 'hire recruit take~on engage employ sign+up' },
  {
    name: 'retire',
    happensOnce: true,
    words: 'retire retirement step+down stepped+down leave+good bow+out hang+boots',
  },
  {
    name: 'join',
    happensOnce: false,
    isSeldom: true,
    words: 'join enter come move+to enlist enrol enroll sign+for',
  },
  { name: 'sign', happensOnce: true, words: 'sign signing conclude ink initial put+name' },
  {
    name: 'approve',
    happensOnce: false,
    isSeldom: true,
    isOnceForNamed: true,
    words:
      'approve approval ratify ratification adopt adoption enact enactment =passed =passes =passing pass+law endorse =backed =backs green+light vote+favour vote+favor clear vote+through =clears license licence =licensed authorise authorize',
  },
  {
    name: 'reject',
    happensOnce: false,
    isSeldom: true,
    isOnceForNamed: true,
    words:
      'reject rejection turn+down veto throw+out vote+down rebuff vote+against block =blocked refuse+sign say+no dismiss+appeal defeat',
  },
  { name: 'marry', happensOnce: true, words: 'marry married wedding wed tie+knot get+married exchange+vows' },
  { name: 'divorce', happensOnce: true, words: 'divorce' },
  {
    name: 'publish',
    happensOnce: false,
    isSeldom: true,
    isOnceForNamed: true,
    words:
      'publish =publication release issue bring+out =published =printed make+public put+out appear+print carry+story =released =releases run+story come+out hit+shelves appear+bookshops go+sale',
  },
  {
    name: 'crash',
    happensOnce: false,
    isSeldom: true,
    words:
      'crash collide collision derail derailment ram hit overshoot overshot skid plough slam overrun careen plow run~off leave+tracks leave+rails jump+tracks',
  },
  {
    name: 'ground',
    happensOnce: false,
    isSeldom: true,
    words: '=aground =grounded stuck stick run+aground ran+aground strand',
  },
  {
    name: 'sink',
    happensOnce: true,
    words: 'sink sank sunk go+down went+down founder =foundered capsize scuttle torpedo',
  },
  {
    name: 'explode',
    happensOnce: false,
    isSeldom: true,
    words: 'explode explosion blast detonate blow+up blew+up go+off went+off',
  },
  {
    name: 'collapse',
    happensOnce: true,
    words: 'collapse cave+in fall+down fell+down break+down broke+down give+way crumble topple',
  },
  {
    name: 'burn',
    happensOnce: false,
    isSeldom: true,
    words:
      'burn burnt fire blaze catch+fire go+flames went+flames destroyed+fire gut =gutted ablaze torch burn+down',
  },
  { name: 'flood', happensOnce: false, isSeldom: true, words: 'flood inundate submerge burst+banks' },
  { name: 'quake', happensOnce: false, isSeldom: true, words: 'earthquake quake shake shook shaken' },
  {
    name: 'destroy',
    happensOnce: true,
    words:
      'destroy destruction wreck level flatten devastate demolish tear+down pull+down reduce+rubble raze obliterate ruin lay+waste =wrecked',
  },
  {
    name: 'acquire',
    happensOnce: true,
    words:
      'acquire acquisition buy bought purchase merge merger takeover sell sold sale snap+up take+over join+forces combine =merged buy+out sell+off',
  },
  { name: 'convict', happensOnce: true, words: 'convict conviction find+guilty found+guilty' },
  {
    name: 'acquit',
    happensOnce: true,
    words: 'acquit acquittal =cleared clear+of cleared+of exonerate walk+free',
  },
  {
    name: 'sentence',
    happensOnce: true,
    words: '=sentenced =sentencing jail imprison sentence+prison send+prison give+years get+years sent+jail',
  },
  {
    name: 'charge',
    happensOnce: false,
    isSeldom: true,
    words: '=charged =charging indict indictment accuse press+charges bring+charges file+charges',
  },
  {
    name: 'sue',
    happensOnce: false,
    isSeldom: true,
    words: 'sue sued suing lawsuit take+court go+court file+suit bring+suit file+lawsuit take+law',
  },
  {
    name: 'fine',
    happensOnce: false,
    isSeldom: true,
    words: '=fined fine penalty order+pay pay+fine impose+fine =penalised =penalized',
  },
  { name: 'settle', happensOnce: false, isSeldom: true, words: 'settle settlement' },
  { name: 'bankrupt', happensOnce: true, words: 'bankrupt bankruptcy insolvent insolvency go+bust' },
  { name: 'rob', happensOnce: false, isSeldom: true, words: 'rob robbery steal stole stolen theft' },
  {
    name: 'recover',
    happensOnce: false,
    isSeldom: true,
    words: 'recover recovery retrieve track+down win+back',
  },
  {
    name: 'discover',
    happensOnce: false,
    isSeldom: true,
    words: 'discover discovery unearth find locate identify spot detect notice come+across stumble',
  },
  {
    name: 'award',
    happensOnce: false,
    isSeldom: true,
    words:
      'award =awarded give+medal give+prize receive+medal receive+prize receive+award win+prize confer =conferred present+medal present+prize given+medal given+prize win+medal get+prize honour honor bestow',
  },
  { name: 'surrender', happensOnce: true, words: 'surrender capitulate capitulation' },
  {
    name: 'capture',
    happensOnce: false,
    isSeldom: true,
    words: 'capture seize seizure conquer conquest overrun take+control fall+to',
  },
  {
    name: 'suspend',
    happensOnce: false,
    isSeldom: true,
    words:
      'suspend suspension revoke licence+withdrawn license+withdrawn lose+licence lose+license put+hold put+leave send+home ban',
  },
  {
    name: 'ban',
    happensOnce: false,
    isSeldom: true,
    words: 'ban outlaw prohibit prohibition forbid bar =barred',
  },
  {
    name: 'cancel',
    happensOnce: false,
    isSeldom: true,
    words:
      'cancel cancellation call+off called+off scrap abandon =abandoned drop =dropped ground+fleet revoke withdraw',
  },
  { name: 'complete', happensOnce: true, words: 'complete completion finish finished put+service' },
  {
    name: 'build',
    happensOnce: true,
    words: 'build construct construction erect erected break+ground put+up raise+building lay+stone',
  },
  { name: 'debut', happensOnce: true, words: 'debut premiere open have+premiere' },
  { name: 'choose', happensOnce: true, words: 'choose select selection pick settle+on' },
  {
    name: 'recall',
    happensOnce: false,
    isSeldom: true,
    words: 'recall call+back called+back withdraw pull+shelves take+service take+away took+away remove',
  },
  {
    name: 'list',
    happensOnce: false,
    isSeldom: true,
    words: '=listed go+public went+public float flotation debut+exchange list+shares',
  },
  {
    name: 'move',
    happensOnce: false,
    isSeldom: true,
    words: 'move relocate relocation transfer settle~in up+sticks',
  },
  {
    name: 'open',
    happensOnce: false,
    isSeldom: true,
    words: 'open opening reopen inaugurate inauguration unveil cut+ribbon dedicate open+doors throw+open',
  },
  {
    name: 'close',
    happensOnce: false,
    isSeldom: true,
    words: 'close closing closure shut shut+down shutter board+up close+doors close+down',
  },
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
    words:
      'attack strike struck bomb bombing raid shell hit airstrike assault invade invasion storm ambush pound fire~on open+fire rocket',
  },
  { name: 'walkout', happensOnce: false, words: 'walkout walk+out walked+out strike go+strike down+tools' },
  { name: 'back to work', happensOnce: false, words: 'end+strike return+work resume+work' },
  { name: 'vote', happensOnce: false, words: 'vote ballot' },
  { name: 'election', happensOnce: false, words: 'election poll' },
  {
    name: 'win',
    happensOnce: false,
    words:
      'win won victory defeat beat beaten clinch secure lift+cup take+cup take+title overcome triumph thrash',
  },
  {
    name: 'arrest',
    happensOnce: false,
    isSeldom: true,
    words:
      'arrest detain detention apprehend take+custody seize =seized capture =captured taken+custody nab round+up pick+up',
  },
  {
    name: 'search',
    happensOnce: false,
    isSeldom: true,
    words: 'search raid comb ransack go+through turn+over',
  },
  {
    name: 'question',
    happensOnce: false,
    isSeldom: true,
    words: 'question interrogate interrogation interview',
  },
  {
    name: 'inspect',
    happensOnce: false,
    isSeldom: true,
    words: 'inspect inspection examine examination check',
  },
  {
    name: 'evacuate',
    happensOnce: false,
    isSeldom: true,
    words:
      'evacuate evacuation =cleared move+out airlift fly+off flown+off fly+out flown+out lead+safety bring+safety',
  },
  {
    name: 'free',
    happensOnce: false,
    isSeldom: true,
    words: 'free freed release let+go set+free set+loose bail release+bail walk+free refloat =refloated',
  },
  { name: 'rescue', happensOnce: false, isSeldom: true, words: 'rescue save pull+out bail+out' },
  {
    name: 'leave',
    happensOnce: false,
    words: 'leave left depart departure exit withdraw pull+out set+sail sail =sailed set+out set+off put+sea',
  },
  { name: 'send', happensOnce: false, words: 'send sent dispatch' },
  {
    name: 'begin',
    happensOnce: false,
    words: 'begin began begun start launch commence kick+off get+way get+underway open+talks take+effect',
  },
  {
    name: 'take effect',
    happensOnce: false,
    isSeldom: true,
    words: 'come+force enter+force take+effect go+effect come+effect become+law',
  },
  { name: 'liftoff', happensOnce: false, words: 'launch lift+off lifted+off blast+off' },
  {
    name: 'resume',
    happensOnce: false,
    isSeldom: true,
    words: 'resume resumption take+up start~again begin~again restart',
  },
  {
    name: 'end',
    happensOnce: false,
    words: 'end finish conclude conclusion cease halt stop wrap+up call+off break+up disband',
  },
  { name: 'hold', happensOnce: false, words: 'hold held host' },
  {
    name: 'agree',
    happensOnce: false,
    words: 'agree agreement deal pact accord strike+deal reach+agreement come+terms shake+hands',
  },
  { name: 'report', happensOnce: false, words: 'report break+news' },
  { name: 'fail', happensOnce: false, isSeldom: true, words: 'fail failure go+silent lose+contact' },
  {
    name: 'fall',
    happensOnce: false,
    words: 'fall fell fallen drop decline plunge tumble slump slide dip lose+points shed sink+to',
  },
  {
    name: 'rise',
    happensOnce: false,
    words: 'rise rose risen climb increase jump surge soar gain leap advance',
  },
  { name: 'postpone', happensOnce: false, words: 'postpone delay put+off push+back' },
  {
    name: 'protest',
    happensOnce: false,
    words: 'protest demonstrate demonstration rally march take+streets took+streets turn+out picket',
  },
  { name: 'testify', happensOnce: false, words: 'testify testimony give+evidence take+stand' },
  {
    name: 'perform',
    happensOnce: false,
    words: 'perform performance sing sang sung recital concert appear+stage play+concert give+concert',
  },
  {
    name: 'introduce',
    happensOnce: false,
    isSeldom: true,
    isOnceForNamed: true,
    words:
      'introduce introduction table =tabled present =presented submit submission hand~in hand+report deliver+report move+bill bring+bill lay+before adopt bring~in',
  },
  {
    name: 'overturn',
    happensOnce: true,
    words:
      'overturn annul annulment quash void nullify set+aside strike+down struck+down throw+out invalidate repeal rescind',
  },
  { name: 'warn', happensOnce: false, words: 'warn warning alert caution raise+alarm sound+alarm' },
  {
    name: 'injure',
    happensOnce: false,
    isSeldom: true,
    words:
      'injure injury wound hurt break+leg broke+leg break+arm broke+arm break+hip broke+hip fracture maim',
  },
  {
    name: 'complain',
    happensOnce: false,
    isSeldom: true,
    words: 'file+complaint lodge+complaint complaint make+complaint lodge+protest',
  },
  { name: 'prove', happensOnce: false, isSeldom: true, words: '=proved =proven =proving solve' },
  { name: 'promote', happensOnce: false, isSeldom: true, words: 'win+promotion =promoted go+up' },
  { name: 'relegate', happensOnce: false, isSeldom: true, words: 'relegate relegation =relegated demote' },
  {
    name: 'kidnap',
    happensOnce: false,
    isSeldom: true,
    words: 'kidnap kidnapping abduct abduction take+hostage seize+hostage snatch',
  },
  {
    name: 'escape',
    happensOnce: false,
    isSeldom: true,
    words: 'escape flee fled break+out broke+out abscond get+away run+away defect',
  },
  {
    name: 'break free',
    happensOnce: false,
    words: 'break+free broke+free break+out broke+out free+itself freed+itself refloat =refloated work+loose',
  },
  {
    name: 'extradite',
    happensOnce: true,
    words: 'extradite extradition hand+over handed+over deport deportation expel expulsion',
  },
  { name: 'pardon', happensOnce: true, words: 'pardon amnesty commute' },
  { name: 'impeach', happensOnce: true, words: 'impeach impeachment oust+vote remove+vote' },
  { name: 'dissolve', happensOnce: true, words: 'dissolve dissolution disband wind+up' },
  {
    name: 'declare war',
    happensOnce: true,
    words: 'declare+war go+war mobilise mobilize mobilisation mobilization',
  },
  { name: 'ceasefire', happensOnce: false, words: 'ceasefire truce armistice lay+arms' },
  { name: 'annex', happensOnce: true, words: 'annex annexation incorporate' },
  { name: 'independence', happensOnce: true, words: 'independence secede secession break+away' },
  { name: 'liberate', happensOnce: false, isSeldom: true, words: 'liberate liberation retake recapture' },
  { name: 'besiege', happensOnce: false, isSeldom: true, words: 'besiege siege blockade encircle' },
  { name: 'sanction', happensOnce: false, words: 'impose+sanctions sanction embargo blacklist' },
  { name: 'deploy', happensOnce: false, isSeldom: true, words: 'deploy deployment station =stationed' },
  { name: 'hijack', happensOnce: false, isSeldom: true, words: 'hijack hijacking commandeer' },
  { name: 'bury', happensOnce: true, words: 'bury burial funeral inter =interred laid+rest lay+rest' },
  {
    name: 'hospital',
    happensOnce: false,
    isSeldom: true,
    words: 'hospitalise hospitalize hospital admitted+hospital taken+hospital rushed+hospital',
  },
  {
    name: 'operate',
    happensOnce: false,
    isSeldom: true,
    words: 'surgery =operated transplant undergo+surgery',
  },
  {
    name: 'graduate',
    happensOnce: false,
    isSeldom: true,
    words: 'graduate graduation earn+degree take+degree receive+degree',
  },
  { name: 'baptise', happensOnce: true, words: 'baptise baptize christen baptism' },
  {
    name: 'ordain',
    happensOnce: true,
    words: 'ordain ordination consecrate consecration canonise canonize beatify',
  },
  { name: 'survive', happensOnce: false, isSeldom: true, words: 'survive survival withstand weather' },
  {
    name: 'renovate',
    happensOnce: false,
    isSeldom: true,
    words:
      'renovate renovation refurbish refurbishment refit restore restoration modernise modernize overhaul rebuild rebuilt',
  },
  { name: 'rename', happensOnce: false, isSeldom: true, words: 'rename =renamed change+name rechristen' },
  { name: 'decommission', happensOnce: true, words: 'decommission mothball retire+ship take+commission' },
  {
    name: 'record',
    happensOnce: false,
    isSeldom: true,
    words: '=recorded set+record break+record broke+record',
  },
  { name: 'broadcast', happensOnce: false, isSeldom: true, words: 'broadcast =aired televise =screened' },
  { name: 'exhibit', happensOnce: false, words: 'exhibit exhibition' },
  { name: 'auction', happensOnce: false, isSeldom: true, words: 'auction go+hammer' },
  { name: 'patent', happensOnce: true, words: 'patent invent invention' },
  { name: 'test', happensOnce: false, words: '=tested =tests test+missile' },
  {
    name: 'nationalise',
    happensOnce: true,
    words:
      'nationalise nationalize nationalisation nationalization privatise privatize privatisation privatization expropriate',
  },
  { name: 'invest', happensOnce: false, words: 'invest =funded =financed' },
  { name: 'donate', happensOnce: false, isSeldom: true, words: 'donate donation bequeath give+money' },
  { name: 'default', happensOnce: true, words: 'default =defaulted' },
  {
    name: 'scale',
    happensOnce: true,
    words: '=scaled =summited reach+summit reach+top',
  },
  { name: 'cross', happensOnce: false, words: '=crossed traverse' },
  { name: 'map', happensOnce: true, words: '=mapped =surveyed =charted' },
  { name: 'vaccinate', happensOnce: false, words: 'vaccinate vaccination inoculate immunise immunize' },
  { name: 'outbreak', happensOnce: false, words: 'outbreak break+out broke+out epidemic' },
  { name: 'apologise', happensOnce: false, words: 'apologise apologize apology say+sorry' },
  {
    name: 'confess',
    happensOnce: true,
    words: 'confess confession admit =admitted plead+guilty pleaded+guilty',
  },
  { name: 'deny', happensOnce: false, words: 'deny denial plead+innocent' },
  { name: 'appeal', happensOnce: false, words: 'lodge+appeal file+appeal =appealed' },
  { name: 'qualify', happensOnce: false, words: 'qualify qualification reach+final reach+finals' },
  { name: 'score', happensOnce: false, words: '=scored =netted' },
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
  sank: 'sink',
  sunk: 'sink',
  shook: 'shake',
  shaken: 'shake',
  met: 'meet',
  left: 'leave',
  won: 'win',
  rose: 'rise',
  risen: 'rise',
  held: 'hold',
  stole: 'steal',
  stolen: 'steal',
  bought: 'buy',
  began: 'begin',
  begun: 'begin',
  flew: 'fly',
  flown: 'fly',
  sent: 'send',
  sang: 'sing',
  sung: 'sing',
  caught: 'catch',
  beaten: 'beat',
  stuck: 'stick',
  laid: 'lay',
  hid: 'hide',
  rode: 'ride',
  threw: 'throw',
  thrown: 'throw',
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  overran: 'overrun',
  froze: 'freeze',
  frozen: 'freeze',
  hung: 'hang',
  burst: 'burst',
  struck: 'strike',
  shut: 'shut',
  set: 'set',
  got: 'get',
  gotten: 'get',
};

/**
 * Things that news calls by several names, in one story and between stories; the first stands for all. Singular: the stemmer
 * brings most plurals home.
 */
export const THING_SYNONYMS: readonly string[] = [
  'worker staff employee workforce labourer laborer',
  'police officer detective constable',
  'parliament lawmaker legislator legislature deputies mps assembly senate',
  'law bill act statute legislation',
  'agreement accord treaty pact deal',
  'ship vessel boat ferry liner steamer',
  'jet plane aircraft airliner airplane',
  'company firm business corporation enterprise',
  'newspaper paper daily gazette tabloid',
  'talks negotiation',
  'mine colliery pit',
  'church chapel',
  'pupil student schoolchildren',
  'soldier troop serviceman',
  'resident inhabitant villager townspeople',
  'doctor physician medic',
  'prize award',
  'protester demonstrator marcher',
  'judge magistrate',
  'car vehicle automobile',
  'painting canvas',
  'coach manager trainer',
  'house home residence villa',
  'road street highway',
  'prison jail gaol',
  'railway railroad line',
  'storm gale hurricane',
  'film movie picture',
  'bank lender',
  'club team side',
  'plant factory works',
  'fire blaze wildfire inferno',
];

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

/** Whom a pronoun of a person may stand for, where it tells. */
export const GENDERED_PRONOUNS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['she', 'her', 'hers'].map((word) => [word, 'female'] as const),
  ...['he', 'him', 'his'].map((word) => [word, 'male'] as const),
]);

/** Pronouns that may stand for a thing or a body. */
export const THING_PRONOUNS: ReadonlySet<string> = new Set('it its they them their'.split(' '));

/** Words that open a sentence about something told of before: "The mill opened in 1957", "That bridge". */
export const DEFINITE_OPENERS: ReadonlySet<string> = new Set(
  'the this that these those its his her their'.split(' '),
);
