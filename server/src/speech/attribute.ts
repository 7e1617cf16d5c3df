import type { FoundName } from '../text/names.js';
import type { ProseBlock, ProseDocument } from '../text/prose.js';
import type { Cue } from './cue.js';
import { findCues } from './cues.js';
import { labelMention } from './label-mention.js';
import { GERMAN_OPENING_MARKS } from './languages/de-verbs.js';
import { PERSON_NOUNS, SUBORDINATORS } from './languages/en.js';
import { mainSubject } from './main-subject.js';
import type { MarkedSpan } from './marked-span.js';
import type { QuotationKind } from './reading.js';
import { relayOf } from './relays.js';
import {
  type LastSpeech,
  mentionOf,
  type PhraseMention,
  type SieveContext,
  type SieveFinding,
  spanOfTokens,
} from './sieves/sieve.js';
import { SIEVES } from './sieves/table.js';
import { type SubjectRole, subjectRoles } from './subject-roles.js';
import { type Token, tokenize } from './tokens.js';

/** A block as the sieves see it. Depends on the block and its quotations only. */
export interface BlockGrammar {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  /** Of the tokens that are subjects, by index. */
  readonly roles: ReadonlyMap<number, SubjectRole>;
}

/** A finding with the sieve that made it. */
export interface Attributed extends SieveFinding {
  /** Sieve, and form where it has several: "speaker-then-verb/speaker-verb". */
  readonly sieve: string;
}

/** Tokens and reporting verbs of a block. Pure in its arguments, so a block that did not change may keep them. */
export function readGrammar(
  text: string,
  block: ProseBlock,
  names: readonly FoundName[],
  quotes: readonly { readonly span: MarkedSpan; readonly index: number }[],
): BlockGrammar {
  const tokens = tokenize(text, block, names, quotes);
  const cues = findCues(tokens);
  return { tokens, cues, roles: subjectRoles(tokens, cues) };
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
  grammars.forEach((grammar, block) => {
    const { tokens, cues } = grammar;
    if (entryStarts.has(block)) last = null;
    const colonSubject = subjectOfColonParagraph(grammars[block - 1]);
    const bylineBelow = nameOfByline(grammars[block + 1]);
    let nextCue = 0;
    tokens.forEach((token, at) => {
      // An array asked for its item -1 looks it up by name, for every word of the document.
      const quote = token.quote < 0 ? undefined : spans[token.quote];
      const cue = cues[nextCue]?.at === at ? cues[nextCue++] : undefined;
      if (quote && !kinds.has(token.quote)) {
        const attributed = askSieves({
          text: doc.text,
          ...grammar,
          at,
          quote,
          last,
          colonSubject,
          bylineBelow,
          labelled: labelMention(doc, grammars, quote.label),
        });
        found[token.quote] = attributed;
        if (!attributed) return;
        const group = attributed.continued && last?.quoted ? last.group : quote.chain;
        groups[token.quote] = group;
        last = speechOf(attributed, token, quote, { block, group }) ?? last;
      } else if (cue) {
        last = reportOf(tokens, cue, block, last) ?? last;
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
  const isGerman = GERMAN_OPENING_MARKS.has(ctx.text.charAt(ctx.quote.outer.start));
  for (const [name, sieve] of SIEVES) {
    if (ctx.quote.form === 'label' && !TELLS_TURNS.has(name)) continue;
    if (isGerman && READS_WORD_ORDER.has(name)) continue;
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

/** What goes by the order of English words is wrong more often than right in German. */
const READS_WORD_ORDER: ReadonlySet<string> = new Set(['sentence-subject']);

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
  if (speaker.kind !== 'nominal') return true;
  return PERSON_NOUNS.has(tokens[cue.subject?.head ?? -1]?.lower ?? '');
}

/** Of "The senator had this to say:" the senator. */
function subjectOfColonParagraph(grammar: BlockGrammar | undefined): PhraseMention | null {
  const tokens = grammar?.tokens ?? [];
  const last = tokens.at(-1);
  if (!grammar || last?.kind !== 'colon') return null;
  const cue = grammar.cues.at(-1);
  if (cue?.subject && cue.form.class === 'speech' && tokens[cue.at]?.sentence === last.sentence)
    return mentionOf(tokens, cue.subject);
  const start = tokens.findIndex((token) => token.sentence === last.sentence);
  const phrase = mainSubject(tokens, start, tokens.length - 1);
  return phrase && mentionOf(tokens, phrase);
}

/** Of a paragraph "— Sara Walker, physicist" the name. */
function nameOfByline(grammar: BlockGrammar | undefined): PhraseMention | null {
  const tokens = grammar?.tokens ?? [];
  if (tokens[0]?.kind !== 'dash' || tokens[1]?.kind !== 'name' || tokens.length > MAX_BYLINE_TOKENS)
    return null;
  return mentionOf(tokens, { first: 1, last: 1, head: 1 });
}

const MAX_BYLINE_TOKENS = 16;
