import { words } from '../../text/word-list.js';

/** Words that govern what follows them: how a kept piece is turned round. Folded as `tokenize` folds ("don't" -> "dont"). */

/** The negations that turn round the clause they stand in. */
export const CLAUSE_NEGATIONS: ReadonlySet<string> = words(`
  not never cannot neither nor no nobody none nothing hardly scarcely barely without few
  dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt mustnt neednt hasnt havent hadnt aint nt`);

/** After "not" these make an addition and no denial: "not only cheap but good". */
export const ADDING_WORDS: ReadonlySet<string> = words('only just merely simply');

/** Verbs that take a clause without "that": "I don't think he is guilty". */
export const FRAME_VERBS: ReadonlySet<string> = words(`
  think thinks thought believe believes believed say says said claim claims claimed know knows knew suppose guess
  suggest suggests suggested accept accepts agree agrees imagine mean means meant pretend pretends hope hopes doubt doubts
  expect allege alleges alleged argue argues argued insist insists insisted deny denies denied feel feels`);

/** Before "that" these take a clause; behind other words "that" stands for a thing: "the house that we sold". */
export const CLAUSE_TAKERS: ReadonlySet<string> = words(`
  true untrue false case fact proof evidence sign indication reason doubt sure certain claim claims allegation idea
  impression chance promise promised promising prove proves proved proven admit admits admitted convinced convince
  suggestion belief rumour rumor rumours rumors likely possible clear wrong lie lies myth nonsense suspicion accept conclude concluded
  conclusion mean show shown showing guarantee guaranteed confirm confirmed confirming pretending saying thinking believing
  claiming alleging arguing denying doubting suggesting report reports reported assume confident denial theory accusation insinuation
  surprised surprise forget regret aware mind secret ashamed sorry realise realize decided assured persuaded persuade`);

/** What is said behind these is taken for granted, denied or not: "I did not know that he had died". */
export const FACTIVES: ReadonlySet<string> = words(`
  surprised surprise surprising forget forgets forgotten regret regrets mind aware secret ashamed sorry realise realised
  realize realized coincidence accident knew matter matters`);

/** Words that deny by themselves: "I doubt that", "It would be wrong to say that". */
export const DENIALS: ReadonlySet<string> = words(`
  doubt doubts doubted deny denies denied denying refuse refuses refused refusing declined untrue false wrong mistaken
  mistake lie lies lying liar myth nonsense absurd ridiculous rubbish misleading unlikely impossible unfair`);

/** Verbs with an object before their clause: "told the court that". */
export const TELLING_VERBS: ReadonlySet<string> = words(`
  tell tells told telling assure assured persuade persuaded convince convinced warn warned promise promised`);

/** Verbs that hand the clause to their subject: what "they" say, the speaker need not. */
export const REPORTS: ReadonlySet<string> = words(`
  say says said claim claims claimed allege alleges alleged argue argues argued pretend pretends insist insists insisted
  suggest suggests suggested tell tells told think thinks believe believes feel feels hope hopes`);

/** Verbs of what somebody holds to be so, which an article tells as it tells their words. */
export const THOUGHT: ReadonlySet<string> = words('think believe feel fear hope worry expect suspect');

/** Whoever "heard that" it is so passes on what others say, also in the first person. */
export const HEARSAY: ReadonlySet<string> = words('read reads heard hear hears');

/** Verbs with a hearer between them and what they render: "told the council that". */
export const TOLD_TO: ReadonlySet<string> = words('told tells assured informed reminded warned');

/** Verbs with somebody between them and what is rendered: "accused the board of hiding", "blamed the crew for". */
export const BLAMING: ReadonlySet<string> = words('accused accuses blamed blames suspected suspects');
export const BLAMED_WITH: ReadonlySet<string> = words('of for');

/** Subjects whose saying is the speaker's own. */
export const FIRST_PERSONS: ReadonlySet<string> = words('i we im weve ive id wed ill well lets');

/** Words right before the kept ones that make them a condition or a question. */
export const CONDITIONS: ReadonlySet<string> = words('if unless whether provided assuming suppose');

/** Words that open a condition, before or behind what depends on it. */
export const CONDITION_OPENERS: ReadonlySet<string> = words(
  'if unless provided providing assuming suppose supposing except',
);

/** Verbs that stand before the subject behind a negation: "At no point did I …". */
export const AUXILIARIES: ReadonlySet<string> = words('do does did have has had');

/** Verbs that a negation right behind them belongs to: "the pages that they do not". */
export const NEGATED_VERBS: ReadonlySet<string> = words(`
  do does did have has had am is are was were be been can could will would shall should may might must
  im youre hes shes its were theyre ive youve weve theyve ill youll hell shell itll well theyll`);

/** Subjects that open a clause: "If the well holds we can stay". */
export const CLAUSE_SUBJECTS: ReadonlySet<string> = words(`
  i you he she it we they there im youre hes shes theyre ive youve weve theyve ill youll theyll id youd theyd`);

/** Verbs that open a condition before their subject: "Had we known, …", "Should it rain, …". */
export const INVERTED_OPENERS: ReadonlySet<string> = words('were had should');

/** What depends on such a condition: "the town would flood". */
export const UNREAL: ReadonlySet<string> = words('would could might wouldnt couldnt should shall will');

/** Before a number or an amount they tell how near to it: "nearly every window", "about forty". */
export const APPROXIMATING: ReadonlySet<string> = words(
  'nearly almost about around roughly approximately barely',
);

/** Before "than" they set a bound: "fewer than forty". */
export const COMPARING: ReadonlySet<string> = words('fewer less more rather');

/** Amounts that are no numbers. */
export const WHOLE_AMOUNTS: ReadonlySet<string> = words(
  'every all everyone everybody everything half nobody none',
);

/** "if" asks behind these and sets no condition: "I don't know if". */
export const INDIRECT_QUESTIONS: ReadonlySet<string> = words(`
  know knows knew ask asks asked see wonder wonders wondered tell sure as even what check matter matters remember care
  question doubt unclear only find`);

/** Behind "if" these make a phrase and no condition: "if not more", "if anything". */
export const EMPTY_CONDITIONS: ReadonlySet<string> = words(`
  anything any not so at necessary possible ever only need something nothing`);

/** "if you ask me", "if I may", "if we count these": said of the saying. By subject, the verbs that make it so. */
export const POLITE_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'you',
    words(
      'ask like will please want know see look think consider wish prefer mind count include pardon forgive excuse',
    ),
  ],
  ['youll', words('pardon forgive excuse')],
  ['i', words('may might could remember recall am understand')],
  ['we', words('may look think consider count include')],
]);

/** Behind "only" these name what the words before are limited to: "only in an emergency". */
export const LIMITED: ReadonlySet<string> = words(`
  if when after once in on with by at until for before because during under where while`);

/** Behind a comma these go on with the sentence and open no main clause. */
export const CLAUSE_JOINERS: ReadonlySet<string> = words(
  'and or but nor as which who whom where when while because so',
);

/** In fewer words a limiting "only" before them changes little: "only a few people". */
export const LEAST_LIMITED_WORDS = 5;

/** Words with which a draft keeps a negation, a condition or a report in its own telling: "Should the county refuse, “we …”". */
export const TOLD: ReadonlySet<string> = words(`
  not never no nobody nothing none neither nor without isnt wasnt doesnt didnt dont wont wouldnt cannot cant
  if unless whether only should provided otherwise else condition
  denied denies deny refused refuses refuse rejected rejects doubted doubts doubt hopes hoped claims claim allegedly
  supposedly dismissed dismisses disputes disputed`);

/** Denied subjects with what they are part of: "none of [the men]", "nothing in [this budget]". */
export const NO_PART: ReadonlySet<string> = words('none nothing nobody neither few hardly');
export const PART_OF: ReadonlySet<string> = words('of in about on among');

/** Behind "not" these deny nothing that is quoted: "Not so Lind, who said “…”", "not only". */
export const IDLE: ReadonlySet<string> = words('so only just alone merely surprisingly least');
