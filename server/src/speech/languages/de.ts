import { words } from '../../text/word-list.js';
import { GERMAN_NOMINATIVES } from './de-verbs.js';

/** Small words that lead a noun phrase, in all cases: "der", "eines", "seine", "viele". */
export const GERMAN_DETERMINERS: ReadonlySet<string> = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines sein seine seinen seinem
  seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner
  dieser diese dieses diesen diesem jener jene jenes jenen jeder jede jedes jeden jedem viele vielen mehrere mehreren einige
  einigen alle allen beide beiden zwei drei vier fünf sechs sieben acht neun zehn`);

/** Determiners that show that a phrase is no subject. */
export const GERMAN_OBJECT_DETERMINERS: ReadonlySet<string> = words(
  'den dem des einen einem eines keinen keinem seinen seinem seines ihren ihrem ihres diesen diesem jeden jedem',
);

/** What ties a second noun phrase to the one before: "der Sprecher **der** Fraktion", "ein Sprecher **von** Ann Lee". */
export const GERMAN_TIES: ReadonlySet<string> = words(
  'der des eines einer seiner seines ihrer ihres von vom für aus beim bei',
);

export const GERMAN_PREPOSITIONS: ReadonlySet<string> = words(`
  in im ins an am ans auf bei beim mit nach von vom vor zu zum zur aus über unter gegen für durch um ohne während wegen seit
  bis gegenüber zwischen neben hinter trotz laut gemäß statt anstatt innerhalb außerhalb infolge aufgrund angesichts bezüglich`);

/** What may stand first in a sentence and is no subject, beside prepositions. */
export const GERMAN_ADVERBS: ReadonlySet<string> = words(`
  so als dann danach dabei dazu daraufhin darin darauf darüber dafür dagegen davon davor damit außerdem zudem ferner weiter
  weiterhin auch nur noch schon später früher gestern heute morgen zuvor zugleich dennoch jedoch hierzu hier dort da nun
  jetzt derzeit zunächst zuletzt schließlich inzwischen unterdessen mittlerweile demgegenüber trotzdem gleichzeitig ebenso
  bereits bisher erst einerseits andererseits wörtlich ihrerseits seinerseits allerdings zwar immerhin wie wenn weil dass ob
  nachdem obwohl da während bevor und aber oder denn sondern nicht sich es kritisch vorher abschließend künftig ebenfalls warum was wonach
  indem wobei dadurch dies`);

/** Nouns whose genitive is the speaker: "nach **Angaben** der Polizei", "nach **Ansicht** von Ann Lee". */
export const GERMAN_SOURCE_NOUNS: ReadonlySet<string> = words(`
  angabe angaben ansicht auffassung meinung aussage aussagen einschätzung überzeugung darstellung worten bericht berichten
  mitteilung information informationen ankündigung erklärung äußerung äußerungen vorstellung`);

/** Moods that report: "Das **sei** „…“". */
export const GERMAN_REPORTED_MOOD: ReadonlySet<string> = words(
  'sei seien habe hätten könne müsse solle werde würden würde wolle dürfe gebe müssten könnten bestehe gehe komme stehe',
);

export const GERMAN_SUBJECT_PRONOUNS: ReadonlySet<string> = words(`${GERMAN_NOMINATIVES} man`);

/** What leads to the document or body that words come from: "heißt es **in** der Mitteilung", "**aus** dem Ministerium". */
export const GERMAN_PLACE_PREPOSITIONS: ReadonlySet<string> = words('in im auf aus von vom bei beim seitens');

/** Small words that stand in any German paragraph. */
export const GERMAN_TELLTALES: ReadonlySet<string> = words(`
  der die das und nicht ist ein eine den dem des im von zu für dass sich mit auf er sie wir ich wird sei hat als so laut`);
