import type { Span } from '../text/span.js';
import type { Attributed } from './attribute.js';
import { type Cue, MAX_REACH } from './cue.js';
import type { BlockGrammar } from './grammar.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './languages/en.js';
import { nounPhraseAt } from './phrases.js';
import { mentionOf, spanOfTokens } from './sieves/sieve.js';
import { isAdverb, isSubjectPronoun } from './token-classes.js';
import type { Token } from './tokens.js';

/** A clause that renders speech without marks. */
export interface ReportedClause extends Span {
  readonly attributed: Attributed;
}

/** A clause of fewer words outside marks says too little to be held against a source. */
const MIN_WORDS = 4;

type Tokens = readonly Token[];

/** The reported clauses of a paragraph, in order: `Smith said the plan failed`, `The plan failed, she added`. */
export function findReports({ tokens, cues }: BlockGrammar): ReportedClause[] {
  const reports: ReportedClause[] = [];
  let sentenceStart = 0;
  let coveredTo = -1;
  cues.forEach((cue, i) => {
    while (tokens[sentenceStart] && tokens[sentenceStart]?.sentence !== tokens[cue.at]?.sentence)
      sentenceStart++;
    if (cue.passive || !REPORTING.has(cue.form.lemma) || tokens[cue.at - 1]?.lower === 'to') return;
    const clause =
      clauseAfter(tokens, cue, cues[i + 1]) ?? clauseBefore(tokens, cue, sentenceStart, coveredTo);
    const report = clause && toReport(tokens, cue, clause);
    if (!report || !clause) return;
    reports.push(report);
    coveredTo = Math.max(coveredTo, clause.last);
  });
  return [...reports, ...accordingTo(tokens)].sort((a, b) => a.start - b.start);
}

/** Verbs whose complement is what somebody said; "continue" or "ask" take other complements as well. */
const REPORTING: ReadonlySet<string> = new Set(
  (
    'say tell add warn note argue claim state declare announce explain insist recall acknowledge admit concede conclude ' +
    'remark observe agree caution predict suggest stress emphasize emphasise reiterate repeat assert contend maintain ' +
    'allege complain lament vow pledge promise inform remind assure report testify disclose confirm write tweet affirm ' +
    'respond reply counter deny boast joke quip assess believe think advise propose confess counsel post'
  ).split(' '),
);

interface Clause {
  readonly first: number;
  readonly last: number;
  readonly sieve: string;
}

function toReport(tokens: Tokens, cue: Cue, clause: Clause): ReportedClause | null {
  const speaker = cue.subject && mentionOf(tokens, cue.subject);
  if (!speaker || !hasWords(tokens, clause)) return null;
  const span = spanOfTokens(tokens, clause.first, clause.last);
  const attributed = {
    speaker,
    cue: spanOfTokens(tokens, cue.at, cue.at),
    via: [],
    hedged: cue.hedged,
    sieve: clause.sieve,
  };
  return { ...span, attributed };
}

/** Enough words outside marks, and no quotation that is the clause's whole beginning. */
function hasWords(tokens: Tokens, { first, last }: Clause): boolean {
  if (tokens[first]?.kind === 'quote') return false;
  let words = 0;
  for (let i = first; i <= last && words < MIN_WORDS; i++)
    if (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'name') words++;
  return words >= MIN_WORDS;
}

/** `said (that) the plan failed`, `told Smith the plan failed`, up to the sentence's end or ", adding …". */
function clauseAfter(tokens: Tokens, cue: Cue, next: Cue | undefined): Clause | null {
  const { sentence } = tokens[cue.at] ?? {};
  let first = cue.at + 1;
  if (LISTENER_VERBS.has(cue.form.lemma)) first = (nounPhraseAt(tokens, first)?.last ?? first - 1) + 1;
  while (tokens[first]?.kind === 'word' && isAdverb(tokens[first] as Token)) first++;
  while (tokens[first]?.lower === 'that' && tokens[first + 1]?.lower === 'that') first++;
  const token = tokens[first];
  if (!token || token.sentence !== sentence) return null;
  const that = token.lower === 'that' ? 1 : 0;
  if (!that && !opensClause(token)) return null;
  first += that;
  return { first, last: clauseEnd(tokens, first, next), sieve: 'report-clause' };
}

const LISTENER_VERBS = new Set('tell remind assure inform advise'.split(' '));

function opensClause(token: Token): boolean {
  if (token.kind === 'name') return true;
  if (token.kind !== 'word') return false;
  // "the plan, which he said would fail": what follows is no clause of its own.
  if (AUXILIARIES.has(token.lower) && !token.lower.endsWith('ing')) return false;
  if (isSubjectPronoun(token) || DETERMINERS.has(token.lower) || POSSESSIVE_PRONOUNS.has(token.lower))
    return true;
  return !PREPOSITIONS.has(token.lower) && !CONJUNCTIONS.has(token.lower) && !SUBORDINATORS.has(token.lower);
}

/** The last token before the sentence's stop, ", adding …" or ", and Lee said …". */
function clauseEnd(tokens: Tokens, first: number, next: Cue | undefined): number {
  const sentence = tokens[first]?.sentence;
  let last = first;
  for (let i = first; i < tokens.length && i - first < MAX_REACH && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.kind === 'comma' && next?.at === i + 1 && next.form.form === 'ing') break;
    if (next?.subject?.first === i + 1 && CONJUNCTIONS.has(tokens[i]?.lower ?? '')) break;
    if (tokens[i]?.kind !== 'stop') last = i;
  }
  return tokens[last]?.kind === 'comma' ? last - 1 : last;
}

/** `The plan failed, she added.`: from the sentence's start to the comma before the subject. */
function clauseBefore(tokens: Tokens, cue: Cue, start: number, coveredTo: number): Clause | null {
  const subject = cue.subject;
  if (!subject || cue.reach === 'carried' || cue.reach === 'relative') return null;
  const inverted = subject.first > cue.at;
  const comma = (inverted ? cue.at : subject.first) - 1;
  if (tokens[start]?.lower === 'according' || tokens[cue.at + 1]?.kind === 'quote') return null;
  if (comma - start < MIN_WORDS || coveredTo >= start || tokens[comma]?.kind !== 'comma') return null;
  const next = tokens[cue.at + 1];
  if (!inverted && next?.kind === 'word' && !PREPOSITIONS.has(next.lower) && !isAdverb(next)) return null;
  return { first: start, last: comma - 1, sieve: 'report-trailing' };
}

/** `According to Smith, the plan failed` and `The plan failed, according to Smith`. */
function accordingTo(tokens: Tokens): ReportedClause[] {
  const reports: ReportedClause[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') continue;
    const clause = clauseOfAccording(tokens, i);
    const phrase = nounPhraseAt(tokens, i + 2);
    const speaker = phrase && mentionOf(tokens, phrase);
    if (!clause || !speaker || !hasWords(tokens, clause)) continue;
    const span = spanOfTokens(tokens, clause.first, clause.last);
    const cue = spanOfTokens(tokens, i, i + 1);
    reports.push({ ...span, attributed: { speaker, cue, via: [], hedged: false, sieve: clause.sieve } });
  }
  return reports;
}

function clauseOfAccording(tokens: Tokens, at: number): Clause | null {
  const sentence = tokens[at]?.sentence;
  const opens = at === 0 || tokens[at - 1]?.sentence !== sentence;
  if (!opens) {
    if (tokens[at - 1]?.kind !== 'comma') return null;
    let first = at - 1;
    while (first > 0 && at - first < MAX_REACH && tokens[first - 1]?.sentence === sentence) first--;
    return { first, last: at - 2, sieve: 'report-according-to' };
  }
  let comma = at;
  while (
    comma < tokens.length &&
    comma - at < MAX_REACH &&
    tokens[comma]?.sentence === sentence &&
    tokens[comma]?.kind !== 'comma'
  )
    comma++;
  if (tokens[comma]?.kind !== 'comma' || tokens[comma]?.sentence !== sentence) return null;
  return { first: comma + 1, last: clauseEnd(tokens, comma + 1, undefined), sieve: 'report-according-to' };
}
