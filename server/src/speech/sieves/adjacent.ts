import { DOCUMENT_NOUNS, HYPOTHETICALS, NEGATIONS, PREPOSITIONS } from '../languages/en.js';
import { CUE_FORMS } from '../languages/en-verbs.js';
import { isVerbCompanion, type NounPhrase, nounPhraseAt } from '../phrases.js';
import type { Token } from '../tokens.js';
import {
  mentionOf,
  type PhraseMention,
  type Sieve,
  type SieveContext,
  type SieveFinding,
  spanOfTokens,
} from './sieve.js';

/** How far behind the quotation the verb may stand: "Smith, the mayor of … and a friend of …, said". */
const MAX_INSERTION = 40;

/** `“…,” said Smith`; `“…,” read a statement from his office`. */
export const verbThenSpeaker: Sieve = (ctx) => {
  const { tokens } = ctx;
  const at = afterQuote(ctx);
  if (at < 0) return null;
  const verb = tokens[at];
  const form = verb?.kind === 'word' ? CUE_FORMS.get(verb.lower) : undefined;
  if (!form || form.class !== 'speech' || form.form === 'ing' || form.form === 'base') return null;
  if (form.lemma === 'tell') return null;
  const phrase = nounPhraseAt(tokens, at + 1);
  if (!phrase || isObject(tokens, phrase)) return null;
  // "“…,” said Smith" but not "“…,” added that …".
  const extended = extendOverPrepositions(tokens, phrase);
  const speaker = mentionOf(tokens, extended);
  if (!speaker || (speaker.kind === 'pronoun' && form.form === 'participle')) return null;
  return finding(ctx, { speaker, at, form: form.lemma === 'read' ? 'statement-read' : 'verb-speaker' });
};

/** `“…,” Smith said`, `“…,” Smith, a doctor, told reporters`. */
export const speakerThenVerb: Sieve = (ctx) => {
  const { tokens } = ctx;
  const at = afterQuote(ctx);
  if (at < 0) return null;
  const phrase = nounPhraseAt(tokens, at);
  if (!phrase) return null;
  const direct = verbBehind(tokens, phrase.last + 1);
  if (direct >= 0) return fromVerb(ctx, phrase, direct, 'speaker-verb');
  const over = verbBehindInsertion(tokens, phrase.last + 1);
  return over >= 0 ? fromVerb(ctx, phrase, over, 'speaker-insertion-verb') : null;
};

/** `“…,” according to Smith`. */
export const accordingToAfter: Sieve = (ctx) => {
  const { tokens, at } = ctx;
  const next = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (tokens[next]?.lower !== 'according' || tokens[next + 1]?.lower !== 'to') return null;
  return fromAccordingTo(ctx, next);
};

export function fromAccordingTo(ctx: SieveContext, according: number): SieveFinding | null {
  const phrase = nounPhraseAt(ctx.tokens, according + 2);
  const speaker = phrase && mentionOf(ctx.tokens, extendOverPrepositions(ctx.tokens, phrase));
  if (!speaker) return null;
  return { speaker, cue: spanOfTokens(ctx.tokens, according, according + 1), via: [], hedged: false };
}

function fromVerb(ctx: SieveContext, phrase: NounPhrase, verb: number, form: string): SieveFinding | null {
  const speaker = mentionOf(ctx.tokens, phrase);
  return speaker && finding(ctx, { speaker, at: verb, form });
}

interface VerbFinding {
  readonly speaker: PhraseMention;
  readonly at: number;
  readonly form: string;
}

function finding({ tokens }: SieveContext, { speaker, at, form }: VerbFinding): SieveFinding {
  let hedged = false;
  for (let i = at - 1; i >= 0 && isVerbCompanion(tokens[i]); i--) {
    hedged ||= NEGATIONS.has(tokens[i]?.lower ?? '') || HYPOTHETICALS.has(tokens[i]?.lower ?? '');
  }
  return { speaker, cue: spanOfTokens(tokens, at, at), via: [], hedged, form };
}

/**
 * The token after the quotation where an attribution may begin; -1 when the quotation does not hand over: it must end
 * with a comma, question or exclamation mark, dash or ellipsis, or a comma or dash must follow. A full stop hands over
 * only where the quotation begins its sentence (`“It is over.” Smith said.`).
 */
function afterQuote({ text, tokens, at, quote }: SieveContext): number {
  const next = tokens[at + 1];
  if (!next) return -1;
  if (next.kind === 'comma' || next.kind === 'dash') return at + 2;
  const last = text.charAt(quote.outer.end - 2);
  if (',?!—–-…'.includes(last)) return at + 1;
  const opens = at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
  return last === '.' && opens && quote.closed ? at + 1 : opens && quote.closed ? at + 1 : -1;
}

/** A reporting verb at `at`, over adverbs and auxiliaries; -1 when another word comes first. */
function verbBehind(tokens: readonly Token[], at: number): number {
  let i = at;
  while (isVerbCompanion(tokens[i]) && i - at < 5) i++;
  return isReportingVerb(tokens, i) ? i : -1;
}

/** Over ", a doctor," or "(R-Iowa)" or "of Ohio". */
function verbBehindInsertion(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  const opener = tokens[at];
  if (opener?.kind === 'word' && !PREPOSITIONS.has(opener.lower) && opener.lower !== 'who') return -1;
  for (let i = at; i < tokens.length && i - at < MAX_INSERTION; i++) {
    const token = tokens[i];
    if (
      !token ||
      token.sentence !== sentence ||
      token.kind === 'quote' ||
      token.kind === 'semicolon' ||
      token.kind === 'colon'
    )
      return -1;
    const closes =
      token.kind === 'comma' ||
      token.kind === 'close' ||
      token.kind === 'dash' ||
      PREPOSITIONS.has(opener?.lower ?? '');
    const verb = closes ? verbBehind(tokens, i + 1) : -1;
    if (verb >= 0) return verb;
  }
  return -1;
}

function isReportingVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const form = token?.kind === 'word' ? CUE_FORMS.get(token.lower) : undefined;
  if (!form || form.form === 'ing') return false;
  return (
    form.class === 'speech' ||
    (form.class === 'naming' && form.form !== 'base') ||
    form.lemma === 'think' ||
    form.lemma === 'believe'
  );
}

/** "the crowd" after "told" is who listens; a time is no speaker. */
function isObject(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const lower = tokens[phrase.first]?.lower ?? '';
  return lower === 'it' || lower === 'that' || lower === 'this' || lower === 'who' || lower === 'what';
}

/** "a statement from Smith’s office", "a spokesman for the campaign". */
export function extendOverPrepositions(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const head = tokens[phrase.head];
  if (head?.kind !== 'word') return phrase;
  const preposition = tokens[phrase.last + 1];
  const ties =
    preposition?.kind === 'word' &&
    (TIES.has(preposition.lower) || (DOCUMENT_NOUNS.has(head.lower) && preposition.lower === 'by'));
  const tied = ties ? nounPhraseAt(tokens, phrase.last + 2) : null;
  return tied ? { ...phrase, last: tied.last } : phrase;
}

const TIES = new Set(['of', 'from', 'for', 'at', 'with']);
