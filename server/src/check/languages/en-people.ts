import { words } from '../../text/word-list.js';

/** Word lists of people without a name, all folded as `tokenize` folds: "mother-in-law" is read by its "mother". */

/** What somebody is to somebody else, with the gender that the word tells; null for none. */
const KIN: readonly (readonly [string, Gender])[] = [
  ...pairs(
    'brother father son husband uncle nephew grandfather grandson widower stepfather stepson fiance',
    'male',
  ),
  ...pairs(
    'sister mother daughter wife aunt niece grandmother granddaughter widow stepmother stepdaughter fiancee',
    'female',
  ),
  ...pairs('twin cousin child parent sibling partner spouse relative', null),
];

/** Kin of the same surname may be meant by it. */
export const KINSHIP: ReadonlySet<string> = new Set(KIN.map(([word]) => word));

/** What kin and people without a name are called, with the gender that the word tells; null for none. */
export const KIN_GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...KIN,
  ...pairs('boy gentleman man', 'male'),
  ...pairs('girl lady woman', 'female'),
]);

/** Further nouns for one human being. */
export const HUMAN_NOUNS: ReadonlySet<string> = words(`
  friend colleague neighbour neighbor deputy predecessor successor boss owner landlord landlady tenant farmer fisherman
  sailor skipper driver pilot teacher pupil student clerk witness juror defendant accused victim survivor resident
  official inquirer interviewer questioner opponent voter patient customer passenger worker builder baker butcher
  carpenter plumber nurse guard caretaker member player goalkeeper referee composer conductor painter sculptor curator
  soldier stranger guest client intern secretary head leader elder one other expert critic`);

/** What a role without a name begins with. */
export const ROLE_DETERMINERS: ReadonlySet<string> = words(
  'the a an his her my our their its your another this that one',
);

/** What may stand right before the subject of a clause. */
export const SUBJECT_LEADS: ReadonlySet<string> = words(`
  and but or then when while as because since though although after before until once whereas so yet if where that
  still later meanwhile soon now only even perhaps afterwards said says`);

/** Verbs behind which somebody new is told of: "I **have** a brother". */
export const INTRODUCING: ReadonlySet<string> = words('have has had came comes stood stands sat sits theres');

/** What a phrase of time or place before the subject begins with. */
export const OPENING_PREPOSITIONS: ReadonlySet<string> = words(
  'at on in after before by from during behind beside under outside inside for to with between',
);

type Gender = 'female' | 'male' | null;

function pairs(list: string, gender: Gender): readonly (readonly [string, Gender])[] {
  return list.split(' ').map((word) => [word, gender] as const);
}
