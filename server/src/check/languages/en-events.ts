import { words } from '../../text/word-list.js';

/** Word lists by which dated events are read and compared, all folded as `tokenize` folds. */

/** Words that set one event off from another of its kind: "another school", "his second shop". */
export const DISTINGUISHING_WORDS: ReadonlySet<string> = words(`
  another other others second third fourth fifth sixth seventh eighth ninth tenth`);

/** Words that open a clause of its own: what is dated there is not dated elsewhere. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(`
  when while because although though whereas since until after before as who whom which whose where that if unless`);

/** Words that end the object behind a verb or the subject before it: "bought the mill from the state". */
export const PREPOSITIONS: ReadonlySet<string> = words(`
  of in on at by for from to with without into onto over under about against between among through during as near off
  across within upon amid despite following`);

/** Words that belong to the verb before them: "stepped down", "passed away". */
export const PARTICLES: ReadonlySet<string> = words(
  'up down out off away back home again together abroad overseas ashore there',
);

/** Verbs that leave what happened to their object: "held talks", "paid a visit", "struck a deal". */
export const LIGHT_VERBS: ReadonlySet<string> = words(`
  hold holds held make makes made have has had take takes took give gives gave pay pays paid strike strikes struck
  reach reaches reached launch launches launched conduct conducted carry carried do does did go goes went`);

export const CONJUNCTIONS: ReadonlySet<string> = words('and or but nor');

/** Words that open the object of a verb. */
export const DETERMINERS: ReadonlySet<string> = words('a an the its his her their this that these those');

/** Forms of "be" that make a passive with a participle: "was signed". */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = words('was were is are been being be got gets');

/** Classes of what things do that are ruined, and of what ruins them. */
export const CAUSED: ReadonlySet<string> = words('destroy collapse kill injure sink die');
export const CAUSES: ReadonlySet<string> = words('burn quake explode flood attack crash');

/** Classes whose noun has behind "of" who did it: "the visit of the king". */
export const ACTED: ReadonlySet<string> = words(
  'visit leave join move perform protest testify call meet escape fail',
);

/** Verbs whose object is what the subject is or gets to be: "became prime minister". */
export const COPULAS: ReadonlySet<string> = words('become becomes became');

/** Classes in which both sides do the same to one another. */
export const MUTUAL: ReadonlySet<string> = words('crash marry divorce meet acquire agree sign settle');

/** Heads that name a thing only by its kind: "the text". */
export const VAGUE_HEADS: ReadonlySet<string> = words(`
  text document measure plan project work thing item case matter site building place institution body group
  move step version`);

/** Words beside a head that tell no two things of a kind apart: one story has "the old library", the next "Hallam's". */
export const VAGUE_MODIFIERS: ReadonlySet<string> = words(`
  old new big small large great little long short former main whole every all some several many last early late similar
  local young current previous same entire full final original famous huge tiny major minor key top leading sudden heavy`);

/** Before a verb they make of it a wish or its denial: "would sign", "refused to sign", "did not sign". */
export const UNREAL_WORDS: ReadonlySet<string> = words(`
  would should may might could can must not never wont didnt wasnt werent hasnt hadnt
  hopes hoped wants wanted refused declined likely`);

/** Before a verb they tell that it is to come: "will sign", "is due to sign", "was scheduled to sign". */
export const PLANNING_WORDS: ReadonlySet<string> = words(
  'will shall plans planned expected scheduled intends due set',
);

/** What stands right before the verb of a clause: who does it, or "has". */
export const FINITE_AUXILIARIES: ReadonlySet<string> = words(
  'it he she they we i who which that has have had',
);

/** What may stand between "was" and its participle: "was finally given". */
export const ADVERBS_WITHIN = /^(?:\w+ly|also|then|first|later|soon|not|again|never)$/;

/** Verbs with which a body tells what it has done, on that day or just before. */
export const ANNOUNCEMENTS: ReadonlySet<string> = words('announced announces confirmed confirms');

/** Classes of what a body does and announces at once. */
export const ANNOUNCED: ReadonlySet<string> = words(`
  dismiss appoint hire resign retire sign acquire join suspend ban cancel close postpone settle bankrupt recall reject
  choose`);

/** "**We** closed the mine": pronouns of whoever writes or speaks. */
export const TELLER_PRONOUNS: ReadonlySet<string> = words('i we our my us');
