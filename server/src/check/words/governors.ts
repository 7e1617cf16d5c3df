import type { Token } from '../../text/tokens.js';
import {
  ADDING_WORDS,
  APPROXIMATING,
  AUXILIARIES,
  CLAUSE_JOINERS,
  CLAUSE_NEGATIONS,
  CLAUSE_SUBJECTS,
  CLAUSE_TAKERS,
  COMPARING,
  CONDITION_OPENERS,
  CONDITIONS,
  DENIALS,
  EMPTY_CONDITIONS,
  FACTIVES,
  FIRST_PERSONS,
  FRAME_VERBS,
  HEARSAY,
  INDIRECT_QUESTIONS,
  INVERTED_OPENERS,
  LEAST_LIMITED_WORDS,
  LIMITED,
  NEGATED_VERBS,
  NO_PART,
  PART_OF,
  POLITE_PHRASES,
  REPORTS,
  TELLING_VERBS,
  UNREAL,
  WHOLE_AMOUNTS,
} from '../languages/en-governors.js';
import { isNumber } from './amounts.js';

/**
 * The word before the kept words that turns them round or hands them to somebody else: a negation that touches them ("is
 * not … going"), a frame that is denied ("I don't think that …", "It is not true that …", "I doubt that …"), a frame that
 * reports ("They claim that …"), a condition ("If the rains fail, …"), a limiting "only". `tokens` are those of the
 * sentence before `kept`, in order; null when none governs.
 */
export function governorBefore(text: string, tokens: readonly Token[], kept: KeptWords): Token | null {
  const last = tokens.at(-1);
  if (!last) return null;
  const clause = clauseBefore(text, tokens, kept.start);
  return (
    touchingGovernor(clause, kept) ??
    (isFrame(clause) ? (denialIn(clause) ?? reportIn(clause)) : null) ??
    conditionBefore(text, tokens, kept)
  );
}

/** What stays of the sentence: where it begins, and its words. */
export interface KeptWords {
  readonly start: number;
  readonly words: readonly string[];
}

/** The word behind the kept words that limits them: "… only in an emergency", "… unless it rains". */
export function governorAfter(text: string, tokens: readonly Token[], lastKept: string): Token | null {
  const governor = limitAfter(tokens, lastKept);
  return governor && governsWhatFollows(text, tokens) ? null : governor;
}

/** “We talked about the roof”, [if it rains, we shall close]: the condition sets a clause of its own behind it. */
function governsWhatFollows(text: string, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (!first || !CONDITION_OPENERS.has(first.word) || !text.slice(0, first.start).trimEnd().endsWith(','))
    return false;
  const at = tokens.findIndex(({ end }, i) => text.slice(end, tokens[i + 1]?.start ?? end).includes(','));
  const [next, ...more] = at < 0 ? [] : tokens.slice(at + 1);
  return next !== undefined && more.length > 0 && !CLAUSE_JOINERS.has(next.word);
}

function limitAfter(tokens: readonly Token[], lastKept: string): Token | null {
  const words = tokens.slice(0, 3).map((token) => token.word);
  const at = words[0] === 'but' || words[0] === 'and' ? 1 : 0;
  const first = tokens[at];
  if (!first) return null;
  const [word = '', next = '', third = ''] = words.slice(at);
  if (at === 0 && isNegationOf(lastKept, word, next)) return first;
  if (word === 'only') return LIMITED.has(next) ? first : null;
  // "…, and if it fails we leave" sets a condition for its own clause; "but only if" limits the one before.
  if (at > 0) return null;
  if ((word === 'as' || word === 'so') && next === 'long' && (third === 'as' || third === '')) return first;
  if (word === 'if') return INDIRECT_QUESTIONS.has(lastKept) || isEmptyCondition(next, third) ? null : first;
  return CONDITION_OPENERS.has(word) ? first : null;
}

/** "the pages that they do" (not): what is kept ends in the verb that the negation belongs to. */
function isNegationOf(verb: string, word: string, next: string): boolean {
  return NEGATED_VERBS.has(verb) && CLAUSE_NEGATIONS.has(word) && !ADDING_WORDS.has(next);
}

/** The tokens of the last clause: what follows the last comma, colon, dash, stop or mark before the kept words. */
function clauseBefore(text: string, tokens: readonly Token[], kept: number): readonly Token[] {
  const opening = tokens.findLastIndex((token, i) =>
    /[,;:.!?—–"“”]/.test(text.slice(token.end, tokens[i + 1]?.start ?? kept)),
  );
  return tokens.slice(Math.max(opening + 1, tokens.length - REACH));
}

/** How many words before the kept ones a denial may stand: "Nobody in this office believes that …". */
const REACH = 12;

function touchingGovernor(clause: readonly Token[], { words }: KeptWords): Token | null {
  const last = clause.at(-1);
  if (!last) return null;
  // "not [only cheap but quick]" adds and denies nothing.
  if (CLAUSE_NEGATIONS.has(last.word)) return ADDING_WORDS.has(words[0] ?? '') ? null : last;
  const joined = clause.at(-2);
  // "not because [we like the dark]": the reason is denied.
  if (last.word === 'because' && joined && CLAUSE_NEGATIONS.has(joined.word)) return joined;
  // "None of [the men can swim]".
  if (joined && PART_OF.has(last.word) && NO_PART.has(joined.word)) return joined;
  // "At no point did [I sign]": the verb is drawn before its subject.
  if (AUXILIARIES.has(last.word)) return clause.find(({ word }) => CLAUSE_NEGATIONS.has(word)) ?? null;
  // "asks whether he is guilty" asks; "as if" and "even if" are no conditions.
  const before = joined?.word ?? '';
  if (CONDITIONS.has(last.word) && !isNoCondition(last.word, before)) return last;
  if (last.word === 'only' && words.length >= LEAST_LIMITED_WORDS) return last;
  return isApproximated(clause, words[0] ?? '') ? last : null;
}

/** "nearly [every window]", "fewer than [forty boats]": a number or an amount loses what it is held to. */
function isApproximated(clause: readonly Token[], first: string): boolean {
  if (!isNumber(first) && !WHOLE_AMOUNTS.has(first)) return false;
  const [before = '', last = ''] = clause.slice(-2).map((token) => token.word);
  const only = clause.length === 1 ? before : last;
  return (
    APPROXIMATING.has(only) ||
    (only === 'than' && COMPARING.has(before)) ||
    (only === 'to' && before === 'up')
  );
}

/** "even if" and "as if" set no condition, and "I suppose" supposes nothing. */
function isNoCondition(word: string, before: string): boolean {
  return before === 'even' || before === 'as' || (word === 'suppose' && before !== '');
}

/** Whether the clause ends in what takes another clause: "I don't think", "no proof that", "I told you that". */
function isFrame(clause: readonly Token[]): boolean {
  const last = clause.at(-1)?.word ?? '';
  if (FRAME_VERBS.has(last)) return true;
  if (last !== 'that' && last !== 'whether') return false;
  const taker = clause.at(-2)?.word ?? '';
  return (
    CLAUSE_TAKERS.has(taker) || FRAME_VERBS.has(taker) || (tellingVerb(clause) ?? hearsayIn(clause)) !== null
  );
}

/** "told" of "told the court that". */
function tellingVerb(clause: readonly Token[]): Token | null {
  return clause.slice(-5, -1).findLast((token) => TELLING_VERBS.has(token.word)) ?? null;
}

/** "read" of "I have read in three papers that"; "I read the paper that" has no preposition and tells of a paper. */
function hearsayIn(clause: readonly Token[]): Token | null {
  const at = clause.findLastIndex((token) => HEARSAY.has(token.word));
  const next = clause[at + 1]?.word ?? '';
  return at >= 0 && (next === 'that' || PLACES.has(next)) ? (clause[at] ?? null) : null;
}

/** Where something is read or heard. */
const PLACES: ReadonlySet<string> = new Set(['in', 'on', 'from', 'at', 'somewhere', 'everywhere']);

/** An odd number of denials turns the frame round; an even one ("I don't doubt that") lets it stand. */
function denialIn(clause: readonly Token[]): Token | null {
  const far = clause.findIndex(({ word }, i) => word === 'far' && clause[i + 1]?.word === 'be');
  if (far >= 0) return clause[far] ?? null;
  // "not surprised that", "don't forget that": what follows is taken for granted.
  if (clause.slice(-3).some((token) => FACTIVES.has(token.word))) return null;
  const denials = clause.filter(
    (token, i) =>
      (CLAUSE_NEGATIONS.has(token.word) || DENIALS.has(token.word)) &&
      !ADDING_WORDS.has(clause[i + 1]?.word ?? ''),
  );
  return denials.length % 2 === 1 ? (denials.at(-1) ?? null) : null;
}

/** "claim" of "They claim that": somebody else's word. What the speakers themselves say or think stays theirs. */
function reportIn(clause: readonly Token[]): Token | null {
  const last = clause.at(-1);
  const heard = last?.word === 'that' ? hearsayIn(clause) : null;
  if (heard) return heard;
  const verb = last?.word === 'that' ? (tellingVerb(clause) ?? clause.at(-2)) : last;
  if (!verb || !REPORTS.has(verb.word)) return null;
  const at = clause.indexOf(verb);
  const subject = clause.slice(Math.max(0, at - 4), at).map((token) => token.word);
  // "As they say, …" comments and hands nothing on.
  if (subject.length === 0 || subject.at(-1) === 'to' || subject[0] === 'as') return null;
  return subject.some((word) => FIRST_PERSONS.has(word)) ? null : verb;
}

/** "If the rains fail again, [we shall …]": the condition opens the sentence, and its comma stands before the kept words. */
function conditionBefore(text: string, tokens: readonly Token[], kept: KeptWords): Token | null {
  const last = tokens.at(-1);
  if (!last) return null;
  const sign = text.slice(last.end, kept.start).trim();
  // "If the well holds [we can stay]": without the comma only a clause of its own is sure to depend on it.
  if (sign !== ',' && (sign !== '' || !CLAUSE_SUBJECTS.has(kept.words[0] ?? ''))) return null;
  const first = tokens.findIndex((token) => token.word !== 'and' && token.word !== 'but');
  const opener = tokens[first];
  const [next = '', third = ''] = tokens.slice(first + 1, first + 3).map((token) => token.word);
  if (opener && isUnrealCondition(opener.word, next, kept)) return opener;
  if (!opener || !CONDITION_OPENERS.has(opener.word) || isEmptyCondition(next, third)) return null;
  return /[,;:—–"“”]/.test(text.slice(opener.end, last.end)) ? null : opener;
}

/** "Were it not for the dam, [the town would flood]", "Without the dam, [it could flood]": told of what is not so. */
function isUnrealCondition(opener: string, next: string, { words }: KeptWords): boolean {
  if (!words.slice(0, REACH).some((word) => UNREAL.has(word))) return false;
  return INVERTED_OPENERS.has(opener) || opener === 'without' || (opener === 'but' && next === 'for');
}

/** "if not more", "if you ask me", "if I may": behind "if" these make a phrase and no condition. */
function isEmptyCondition(next: string, third: string): boolean {
  return EMPTY_CONDITIONS.has(next) || (POLITE_PHRASES.get(next)?.has(third) ?? false);
}
