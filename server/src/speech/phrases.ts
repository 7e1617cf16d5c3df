import { TITLE_HEADS } from '../text/languages/en-names.js';
import {
  ATTACHING_PREPOSITIONS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PERSON_NOUNS,
  PLAIN_VERBS,
  TIME_WORDS,
} from './languages/en.js';
import { CUE_FORMS } from './languages/en-verbs.js';
import {
  FUNCTION_WORDS,
  isAdverb,
  isDeterminer,
  isModifyingAdverb,
  isNounLike,
  isNumber,
  isPastForm,
  isSubjectPronoun,
  isVerbCompanion,
} from './token-classes.js';
import type { Token } from './tokens.js';

/** A noun phrase as token indices, both inclusive; `head` is the token that names it. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Of a relative pronoun: what it stands for. */
  readonly antecedent?: NounPhrase;
  /** Its head describes somebody, though it has a capital: German "die Ministerin". */
  readonly isDescription?: boolean;
}

type Tokens = readonly Token[];

/** No phrase that names a speaker is longer; bounds the search. */
const MAX_PHRASE = 14;
/** Phrases tied by prepositions: "a friend of the head of the office of the mayor". */
const MAX_LINKS = 4;

/** The noun phrase that begins at `at`: "the Iraqi official", "Clinton’s spokesman", "she", "the secretary of state". */
export function nounPhraseAt(tokens: Tokens, at: number): NounPhrase | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === 'word' && isSubjectPronoun(first)) return { first: at, last: at, head: at };
  const part = partOfGroup(tokens, at);
  if (part) return part;
  const quantifier = quantifierEnd(tokens, at);
  if (quantifier >= 0) return { first: at, last: quantifier, head: quantifier };
  let last = -1;
  let i = at;
  for (; i < tokens.length && i - at < MAX_PHRASE; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== first.sentence) break;
    if (token.kind === 'name') {
      // "the mogul Donald Trump" goes on into the name; "a statement Trump" does so too, and is rare.
      last = i;
      if (!token.isPossessive && !goesOnAfterName(tokens[i + 1]) && !isEmployer(tokens, i)) break;
    } else if (!(i === at || last === i - 1 || last < 0) || !isInsidePhrase(tokens, i, at)) {
      break;
    } else if (mayEndPhrase(token)) {
      last = i;
    }
  }
  if (last < 0) return null;
  const end = tokens[last];
  if (end?.isPossessive && end.kind === 'word') return null;
  return { first: at, last: skipOffice(tokens, last), head: last };
}

/** "the", "newly" and "matter-of-factly" end no phrase; "Tuesday" and "yesterday" do. */
function mayEndPhrase(token: Token): boolean {
  return !isDeterminer(token) && (!isAdverb(token) || TIME_WORDS.has(token.lower));
}

/** Past "of State" after a title: "the US Secretary of State". */
function skipOffice(tokens: Tokens, head: number): number {
  if (
    tokens[head]?.kind !== 'word' ||
    !TITLE_HEADS.has(tokens[head]?.lower ?? '') ||
    tokens[head + 1]?.lower !== 'of'
  )
    return head;
  const office = tokens[head + 2];
  return office && (office.isCapital || office.kind === 'name') && !office.isPossessive ? head + 2 : head;
}

/** "Another said", "some say", "the two write": a quantifier that stands for people when a verb follows it. */
function quantifierEnd(tokens: Tokens, at: number): number {
  const end = tokens[at]?.lower === 'the' ? at + 1 : at;
  const token = tokens[end];
  if (
    token?.kind !== 'word' ||
    !(QUANTIFIERS.has(token.lower) || (end > at && DETERMINERS.has(token.lower) && token.lower !== 'the'))
  )
    return -1;
  const next = tokens[end + 1];
  const isVerb = next?.kind === 'word' && (CUE_FORMS.has(next.lower) || isVerbCompanion(next));
  return isVerb ? end : -1;
}

/** "**One of them** said", "**some of the drivers** say": of a group that a verb follows. */
function partOfGroup(tokens: Tokens, at: number): NounPhrase | null {
  if (tokens[at + 1]?.lower !== 'of' || !QUANTIFIERS.has(tokens[at]?.lower ?? '')) return null;
  // "one of one of one of …" would go as deep as the text is long.
  if (tokens[at + 3]?.lower === 'of' && QUANTIFIERS.has(tokens[at + 2]?.lower ?? '')) return null;
  const isThem = OBJECT_PRONOUNS.has(tokens[at + 2]?.lower ?? '');
  const last = isThem ? at + 2 : (nounPhraseAt(tokens, at + 2)?.last ?? -1);
  return last < 0 ? null : { first: at, last, head: at };
}

/** "said **one**.", "said **one** of the witnesses": a quantifier behind its verb. */
export function loneQuantifierAt(tokens: Tokens, at: number): NounPhrase | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || !QUANTIFIERS.has(token.lower)) return null;
  return next?.kind !== 'word' || next.lower === 'of' ? { first: at, last: at, head: at } : null;
}

const QUANTIFIERS = new Set(
  'another some many several others most both few one two three someone everyone'.split(' '),
);

/** The noun phrase that ends at `at`, with what is tied to it by prepositions: "a spokesman for the campaign". */
export function nounPhraseBefore(
  tokens: Tokens,
  at: number,
  least: number,
  links = MAX_LINKS,
): NounPhrase | null {
  const phrase = simplePhraseBefore(tokens, at, least);
  if (!phrase || links === 0) return phrase;
  const preposition = tokens[phrase.first - 1];
  if (phrase.first - 2 < least || preposition?.kind !== 'word') return phrase;
  if (!ATTACHING_PREPOSITIONS.has(preposition.lower)) return phrase;
  const outer = nounPhraseBefore(tokens, phrase.first - 2, least, links - 1);
  if (!outer || isTimePhrase(tokens, outer)) return phrase;
  return phrase.last - outer.first > MAX_PHRASE ? phrase : { ...outer, last: phrase.last };
}

function simplePhraseBefore(tokens: Tokens, at: number, least: number): NounPhrase | null {
  const last = tokens[at];
  if (!last || at < least) return null;
  if (last.kind === 'word' && isSubjectPronoun(last)) return { first: at, last: at, head: at };
  if (last.kind === 'word' && QUANTIFIERS.has(last.lower)) {
    const leads = tokens[at - 1]?.lower === 'the' && at - 1 >= least;
    return { first: leads ? at - 1 : at, last: at, head: at };
  }
  if (last.kind !== 'name' && !(last.kind === 'word' && isNounLike(last, tokens[at - 1]))) return null;
  let first = at;
  while (first > least && at - first < MAX_PHRASE && extendsLeft(tokens, first - 1, at)) {
    first--;
    if (isDeterminer(tokens[first] ?? last)) break;
  }
  return { first, last: at, head: at };
}

/** Whether the token at `i` belongs to the phrase that begins behind it and ends at `last`. */
function extendsLeft(tokens: Tokens, i: number, last: number): boolean {
  const token = tokens[i];
  if (!token || token.sentence !== tokens[last]?.sentence) return false;
  // "Clinton’s spokesman", "the Trump campaign"; but "told Smith Brown" does not happen.
  if (token.kind === 'name')
    return (
      tokens[last]?.kind !== 'name' || token.isPossessive || i < last - 1 || tokens[last]?.name?.title != null
    );
  if (token.kind !== 'word') return false;
  return isDeterminer(token) || (isNounLike(token, tokens[i - 1]) && !endsAtVerb(tokens, i));
}

/** "launched a pre-emptive attack": going left, a verb ends the phrase. */
function endsAtVerb(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !(PLAIN_VERBS.has(token.lower) || isPastForm(token))) return false;
  return before?.kind === 'name' || (before?.kind === 'word' && !isDeterminer(before) && !isAdverb(before));
}

/** Whether the phrase names a time ("last week", "Tuesday night"). */
export function isTimePhrase(tokens: Tokens, phrase: NounPhrase): boolean {
  return TIME_WORDS.has(tokens[phrase.last]?.lower ?? '');
}

function isInsidePhrase(tokens: Tokens, i: number, start: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.kind !== 'word') return false;
  if (isDeterminer(token))
    return i === start || (before !== undefined && (isDeterminer(before) || before.isPossessive));
  if (i === start || !before || isDeterminer(before) || before.isPossessive)
    return (
      isNounLike(token, before) ||
      isModifyingAdverb(token) ||
      TIME_WORDS.has(token.lower) ||
      (i > start && isNumber(token.lower))
    );
  if (PLAIN_VERBS.has(token.lower) || isPastForm(token)) return isAdverb(before);
  // "The senator likes": behind a person an "-s" is a verb, unless it is a person as well ("campaign officials").
  if (PERSON_NOUNS.has(before.lower) && token.lower.endsWith('s')) return PERSON_NOUNS.has(token.lower);
  return isNounLike(token, before);
}

/** After a name: "Trump campaign", "Clinton aides", "Sanders campaign manager Jeff Weaver"; not "Trump said". */
function goesOnAfterName(next: Token | undefined): boolean {
  if (next?.kind === 'name') return next.name?.title != null;
  return next?.kind === 'word' && !next.isCapital && PERSON_NOUNS.has(next.lower);
}

/** "**Harbour News** city bureau chief Ann Lee": a body, a few small words and a name with a title. */
function isEmployer(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.name?.sort === 'person') return false;
  let next = at + 1;
  while (next - at <= MAX_OFFICE_WORDS && isOfficeWord(tokens[next], tokens[at])) next++;
  const bearer = tokens[next];
  return next > at + 1 && bearer?.name?.title != null && bearer.sentence === tokens[at]?.sentence;
}

function isOfficeWord(token: Token | undefined, first: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.isCapital || token.sentence !== first?.sentence) return false;
  return !FUNCTION_WORDS.has(token.lower) && !CUE_FORMS.has(token.lower) && !isAdverb(token);
}

/** "city bureau": how many words may stand before the title. */
const MAX_OFFICE_WORDS = 3;
