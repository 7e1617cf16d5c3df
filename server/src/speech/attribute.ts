import type { ProseDocument } from '../text/prose.js';
import { type Cue, isAsking } from './cue.js';
import type { BlockGrammar } from './grammar.js';
import { labelMention } from './label-mention.js';
import { PERSON_NOUNS, SUBORDINATORS } from './languages/en.js';
import type { MarkedSpan } from './marked-span.js';
import { neighboursOf } from './neighbours.js';
import type { QuotationKind } from './reading.js';
import { relayOf } from './relays.js';
import {
  type LastSpeech,
  mentionOf,
  type Neighbours,
  type PhraseMention,
  type SieveContext,
  type SieveFinding,
  spanOfTokens,
} from './sieves/sieve.js';
import { GERMAN_SIEVES, SIEVES } from './sieves/table.js';
import type { Token } from './tokens.js';

/** A finding with the sieve that made it. */
export interface Attributed extends SieveFinding {
  /** Sieve, and form where it has several: "speaker-then-verb/speaker-verb". */
  readonly sieve: string;
}

/** For each marked span, by index: what the first answering sieve says, and the number its utterance shares. */
export interface AttributedSpans {
  readonly found: readonly (Attributed | null)[];
  readonly groups: readonly number[];
}

/**
 * One pass over the document, in order of its text; `kinds` are the spans known to be no speech, `entryStarts` the blocks that
 * nobody's speech goes on into.
 */
export function attributeSpans(
  doc: ProseDocument,
  spans: readonly MarkedSpan[],
  grammars: readonly BlockGrammar[],
  kinds: ReadonlyMap<number, QuotationKind>,
  entryStarts: ReadonlySet<number> = NO_ENTRIES,
): AttributedSpans {
  const found: (Attributed | null)[] = spans.map(() => null);
  const groups = spans.map((span) => span.chain);
  let last: LastSpeech | null = null;
  const neighbours = neighboursOf(doc.text, grammars);
  grammars.forEach((grammar, block) => {
    const { tokens, cues } = grammar;
    if (entryStarts.has(block)) last = null;
    let nextCue = 0;
    let around: Neighbours | null = null;
    tokens.forEach((token, at) => {
      // An array asked for its item -1 looks it up by name, for every word of the document.
      const quote = token.quote < 0 ? undefined : spans[token.quote];
      const cue = cues[nextCue]?.at === at ? cues[nextCue++] : undefined;
      if (quote && !kinds.has(token.quote)) {
        around ??= neighbours(block);
        const attributed = askSieves({
          text: doc.text,
          ...grammar,
          at,
          quote,
          last,
          around,
          labelled: labelMention(doc, grammars, quote.label),
        });
        found[token.quote] = attributed;
        if (!attributed) return;
        const group = attributed.continued && last?.quoted ? last.group : quote.chain;
        groups[token.quote] = group;
        last = speechOf(attributed, token, quote, { block, group }) ?? last;
      } else if (cue) {
        last = lastBehind(tokens, cue, block, last);
      }
    });
  });
  takeFromLaterParagraphs(spans, found, groups);
  return { found, groups };
}

const NO_ENTRIES: ReadonlySet<number> = new Set();

/**
 * `“One.` / `“Two,” Smith said.`: the attribution of a quotation of several paragraphs often stands in its last one. When
 * nothing better than the paragraph before told who speaks in the first one, the later attribution holds for all.
 */
function takeFromLaterParagraphs(
  spans: readonly MarkedSpan[],
  found: (Attributed | null)[],
  groups: number[],
): void {
  const openFirst = new Set<number>();
  const later = new Map<number, { readonly attributed: Attributed; readonly group: number }>();
  spans.forEach((span, i) => {
    const isFirst = span.continues && found[i]?.sieve !== 'continued';
    if (isFirst && isGuess(found[i] ?? null)) openFirst.add(span.chain);
  });
  for (let i = spans.length - 1; i >= 0; i--) {
    const span = spans[i];
    if (!span || span.nested || !openFirst.has(span.chain)) continue;
    const attributed = found[i] ?? null;
    const taken = later.get(span.chain);
    if (attributed && attributed.sieve !== 'continued' && !isGuess(attributed)) {
      later.set(span.chain, { attributed, group: groups[i] ?? span.chain });
    } else if (taken) {
      found[i] = { ...taken.attributed, sieve: 'continues' };
      groups[i] = taken.group;
    }
  }
}

function isGuess(attributed: Attributed | null): boolean {
  return attributed === null || attributed.sieve.startsWith('previous-paragraph');
}

function askSieves(ctx: SieveContext): Attributed | null {
  for (const [name, sieve] of ctx.around.isGerman ? GERMAN_SIEVES : SIEVES) {
    if (ctx.quote.form === 'label' && !TELLS_TURNS.has(name)) continue;
    const finding = sieve(ctx);
    if (finding)
      return {
        ...finding,
        via: relayOf(ctx, finding),
        sieve: finding.form ? `${name}/${finding.form}` : name,
      };
  }
  return null;
}

/** Whose a transcript's turn is its label tells, and nothing around it. */
const TELLS_TURNS: ReadonlySet<string> = new Set(['label', 'continued']);

/** Null behind a mark that nothing closes: where the words end nobody knows (“no idea. The mayor said “yes”). */
function speechOf(
  { speaker, cue, hedged }: Attributed,
  token: Token,
  quote: MarkedSpan,
  { block, group }: { readonly block: number; readonly group: number },
): LastSpeech | null {
  if (!quote.closed && !quote.continues) return null;
  return {
    speaker,
    cue,
    hedged,
    block,
    sentence: token.sentence,
    end: token.end,
    chain: quote.chain,
    quoted: true,
    group,
  };
}

/** Who spoke last once a verb of speech is read; nobody behind a question, whose answer is somebody else's. */
function lastBehind(
  tokens: readonly Token[],
  cue: Cue,
  block: number,
  last: LastSpeech | null,
): LastSpeech | null {
  return isAsking(tokens, cue) ? null : (reportOf(tokens, cue, block, last) ?? last);
}

/**
 * A reporting verb makes its own subject the last speaker, unless its sentence has one already ("Smith said that some
 * critics had warned …", "…, Smith told us when stations declared …").
 */
function reportOf(
  tokens: readonly Token[],
  cue: Cue,
  block: number,
  last: LastSpeech | null,
): LastSpeech | null {
  const token = tokens[cue.at];
  if (!token || !cue.subject || cue.form.class !== 'speech' || cue.passive || cue.reach === 'relative')
    return null;
  if (last?.block === block && last.sentence === token.sentence) return null;
  if (isSubordinate(tokens[cue.subject.first - 1])) return null;
  const speaker = mentionOf(tokens, cue.subject);
  if (!speaker || !canSpeak(tokens, cue, speaker)) return null;
  const span = spanOfTokens(tokens, cue.at, cue.at);
  return {
    speaker,
    cue: span,
    hedged: cue.hedged,
    block,
    sentence: token.sentence,
    end: token.end,
    chain: -1,
    quoted: false,
    group: -1,
  };
}

function isSubordinate(before: Token | undefined): boolean {
  return before?.kind === 'word' && SUBORDINATORS.has(before.lower);
}

function canSpeak(tokens: readonly Token[], cue: Cue, speaker: PhraseMention): boolean {
  if (speaker.kind !== 'nominal' || cue.form.language === 'de') return true;
  return PERSON_NOUNS.has(tokens[cue.subject?.head ?? -1]?.lower ?? '');
}
