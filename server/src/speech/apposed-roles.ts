import { TITLE_HEADS } from '../text/languages/en-names.js';
import type { FoundName } from '../text/names.js';
import type { BlockGrammar } from './grammar.js';
import { ARTICLES, PERSON_NOUNS, PREPOSITIONS } from './languages/en.js';
import { type NounPhrase, nounPhraseAt, nounPhraseBefore } from './phrases.js';
import { canBePerson } from './token-classes.js';
import type { Token } from './tokens.js';

/** What a text says somebody is: of "Ann Lee, the senator from the east," the name and "senator". */
export interface ApposedRole {
  readonly name: FoundName;
  readonly role: string;
}

/** The roles that appositions give to names, in order: "Ann Lee, a coroner in the city,", "the mayor, Bob Ray,". */
export function findApposedRoles(grammars: readonly BlockGrammar[]): ApposedRole[] {
  const roles: ApposedRole[] = [];
  for (const { tokens } of grammars) {
    tokens.forEach(({ name, isPossessive }, at) => {
      if (!name || isPossessive || !canBePerson(tokens[at])) return;
      const role = roleBehind(tokens, at) ?? roleBefore(tokens, at);
      if (role !== null) roles.push({ name, role });
    });
  }
  return roles;
}

/** "Ann Lee, **the senator** from the east, …", "Ann Lee, **coroner** of the city." */
function roleBehind(tokens: readonly Token[], name: number): string | null {
  if (tokens[name + 1]?.kind !== 'comma') return null;
  const phrase = nounPhraseAt(tokens, name + 2);
  return phrase && closesApposition(tokens[phrase.last + 1], tokens[name]) ? roleOf(tokens, phrase) : null;
}

/** "**The prime minister**, Ann Lee, …" */
function roleBefore(tokens: readonly Token[], name: number): string | null {
  const [comma, next] = [tokens[name - 1], tokens[name + 1]];
  if (comma?.kind !== 'comma' || !closesApposition(next, tokens[name])) return null;
  const phrase = nounPhraseBefore(tokens, name - 2, 0, 0);
  const isArticle = ARTICLES.has(tokens[phrase?.first ?? -1]?.lower ?? '');
  return phrase && isArticle && tokens[phrase.last]?.sentence === comma.sentence
    ? roleOf(tokens, phrase)
    : null;
}

/** A comma, a stop, "of", "who"; a verb would make the phrase a subject: "according to Ann Lee, the mayor said …". */
function closesApposition(next: Token | undefined, name: Token | undefined): boolean {
  if (!next || next.sentence !== name?.sentence) return true;
  if (next.kind === 'word')
    return PREPOSITIONS.has(next.lower) || next.lower === 'who' || next.lower === 'whose';
  return next.kind === 'comma' || next.kind === 'stop' || next.kind === 'close' || next.kind === 'dash';
}

/** "prime minister" of "the prime minister": the words behind the article, when the last of them says what somebody is. */
function roleOf(tokens: readonly Token[], { first, head }: NounPhrase): string | null {
  const last = tokens[head];
  if (last?.kind !== 'word' || last.isCapital || last.isPossessive || !isRole(last.lower)) return null;
  const from = ARTICLES.has(tokens[first]?.lower ?? '') ? first + 1 : first;
  const words = tokens.slice(from, head + 1).map((token) => token.lower);
  return words.length > 0 && words.length <= MOST_WORDS ? words.join(' ') : null;
}

function isRole(noun: string): boolean {
  if (ANYBODY.has(noun)) return false;
  return TITLE_HEADS.has(noun) || PERSON_NOUNS.has(noun) || AGENT.test(noun);
}

const MOST_WORDS = 4;
/** "farmer", "director", "chemist", "guardian", "fisherman". */
const AGENT = /.(?:[^e]er|or|ist|ian|man|woman)$/;
/** What many in one text may be: "the official said" need not be the one official whom it names. */
const ANYBODY = new Set(
  (
    'official officials source sources aide aides man woman men women boy girl person people resident voter supporter ' +
    'member friend critic witness others party campaign company group team family crowd country nation number matter ' +
    'order letter paper water winter summer october november december september former winner loser owner brother sister ' +
    'mother father daughter neighbor neighbour partner'
  ).split(' '),
);
