import type { FoundName } from '../../text/names.js';
import type { Span } from '../../text/span.js';
import { type Cue, MAX_REACH } from '../cue.js';
import type { MarkedSpan } from '../marked-span.js';
import type { NounPhrase } from '../phrases.js';
import type { Token } from '../tokens.js';

/** Where a sieve looks: one paragraph, one of its quotations, and what was found for the quotations before it. */
export interface SieveContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  /** Token index of the quotation. */
  readonly at: number;
  readonly quote: MarkedSpan;
  /** Who spoke last, in this paragraph and before it. */
  readonly last: LastSpeech | null;
  readonly around: Neighbours;
  /** Of a transcript's turn whom its label names. */
  readonly labelled: PhraseMention | null;
}

/** What a quotation's block and those around it say of its speaker. */
export interface Neighbours {
  /** The language of the quotation's own block. */
  readonly isGerman: boolean;
  /** Subject of the paragraph before, when that one ends with a colon. */
  readonly colonSubject: PhraseMention | null;
  /** The person that the last sentence before tells of, when that one ends without a colon. */
  readonly subjectAbove: PhraseMention | null;
  /** Of a heading right above ("Ann Lee, stonemason") the name. */
  readonly headingAbove: PhraseMention | null;
  /** The name of an attribution line that makes up the next paragraph ("— Sara Walker"). */
  readonly bylineBelow: PhraseMention | null;
  /** In a table the name that the quotation's row has. */
  readonly cellBeside: PhraseMention | null;
}

/** The most recent attributed words. */
export interface LastSpeech {
  readonly speaker: PhraseMention;
  readonly cue: Span | null;
  readonly hedged: boolean;
  /** Block it stands in, and its sentence there. */
  readonly block: number;
  readonly sentence: number;
  /** End of the quotation or clause. */
  readonly end: number;
  /** Multi-paragraph chain of the quotation; -1 for reported clauses. */
  readonly chain: number;
  /** Number of the utterance; -1 for reported clauses. */
  readonly group: number;
  /** It was a quotation in marks. */
  readonly quoted: boolean;
}

/** A speaker as a stretch of the text: which part is the mention, which a title. */
export interface PhraseMention extends Span {
  readonly kind: 'named' | 'pronoun' | 'nominal';
  readonly title: string | null;
  readonly found: FoundName | null;
  /** Of a relative pronoun: the mention it stands for. */
  readonly antecedent?: PhraseMention;
  /** Of "Ann Lee and Bob Ray": the other names. */
  readonly joint?: readonly PhraseMention[];
}

/** What a sieve says. `null` from a sieve means that it abstains. */
export interface SieveFinding {
  readonly speaker: PhraseMention;
  readonly cue: Span | null;
  readonly via: readonly PhraseMention[];
  readonly hedged: boolean;
  /** A finer name where one sieve has forms of different precision. */
  readonly form?: string;
  /** The words go on from the last quotation: same utterance. */
  readonly continued?: boolean;
}

export type Sieve = (ctx: SieveContext) => SieveFinding | null;

/** The mention of a noun phrase: of "Iraqi official Ali Hassan" the name, of "the commander" the phrase. */
export function mentionOf(tokens: readonly Token[], phrase: NounPhrase): PhraseMention | null {
  const head = tokens[phrase.head];
  const first = tokens[phrase.first];
  const last = tokens[phrase.last];
  if (!head || !first || !last) return null;
  if (head.name && head.name.sort !== 'group' && !phrase.isDescription)
    return { ...namedMention(head.name), joint: jointNames(tokens, phrase.head) };
  const antecedent = phrase.antecedent && mentionOf(tokens, phrase.antecedent);
  if (antecedent)
    return { start: first.start, end: last.end, kind: 'pronoun', title: null, found: null, antecedent };
  const isPronoun = phrase.first === phrase.last && PERSONAL.has(head.lower);
  const end = head.name ? head.name.end : last.isPossessive ? last.start + last.lower.length : last.end;
  return {
    start: first.start,
    end: Math.max(end, phrase.last === phrase.head ? end : last.end),
    kind: isPronoun ? 'pronoun' : 'nominal',
    title: null,
    found: null,
  };
}

function namedMention(found: FoundName): PhraseMention {
  const { start, end, title } = found;
  return { start, end, kind: 'named', title, found };
}

/**
 * The names that "and" and commas tie to the one at `at`: whoever says words together says them each. "They met Ann Lee, and
 * Bob Ray said …" ties names that do not speak together; the words are then taken for either's, which accuses nobody.
 */
function jointNames(tokens: readonly Token[], at: number): readonly PhraseMention[] {
  const before = tiedNames(tokens, at, -1).reverse();
  return [...before, ...tiedNames(tokens, at, 1)];
}

function tiedNames(tokens: readonly Token[], at: number, step: 1 | -1): PhraseMention[] {
  const names: PhraseMention[] = [];
  let isTied = false;
  for (let i = at + step; names.length < MAX_JOINT; i += step) {
    const token = tokens[i];
    if (token?.sentence !== tokens[at]?.sentence) break;
    if (token?.kind === 'name' && token.name && !token.isPossessive && token.name.sort !== 'group') {
      if (tokens[i - step]?.kind === 'name') break;
      names.push(namedMention(token.name));
    } else if (token?.lower === 'and') {
      isTied = true;
    } else if (token?.kind !== 'comma') {
      break;
    }
  }
  return isTied ? names : [];
}

/** "Ann Lee, Bob Ray, Carla Day and Dan Moss said": more speak in a list only. */
const MAX_JOINT = 5;

const PERSONAL = new Set('he she they i we it you who him her them'.split(' '));

/** The first token of the sentence of `at`, at most `MAX_REACH` back. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  let start = at;
  while (start > 0 && at - start < MAX_REACH && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

export function spanOfTokens(tokens: readonly Token[], first: number, last: number): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last]?.end ?? start };
}
