import type { FoundName } from '../text/names.js';
import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { type Cue, findCues } from './cues.js';
import type { MarkedSpan } from './quotation-spans.js';
import type { QuotationKind } from './reading.js';
import {
  type LastSpeech,
  mentionOf,
  type SieveContext,
  type SieveFinding,
  spanOfTokens,
} from './sieves/sieve.js';
import { SIEVES } from './sieves/table.js';
import { type Token, tokenize } from './tokens.js';

/** A block as the sieves see it. Depends on the block and its quotations only. */
export interface BlockGrammar {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
}

export interface Attributed extends SieveFinding {
  /** Sieve, and form where it has several: "speaker-then-verb/speaker-verb". */
  readonly sieve: string;
}

export function readGrammar(
  text: string,
  block: ProseBlock,
  names: readonly FoundName[],
  quotes: readonly { readonly span: MarkedSpan; readonly index: number }[],
): BlockGrammar {
  const tokens = tokenize(text, block, names, quotes);
  return { tokens, cues: findCues(tokens) };
}

/** One pass over the document: for each marked span (by index) what the first answering sieve says. */
export function attributeSpans(
  doc: ProseDocument,
  spans: readonly MarkedSpan[],
  grammars: readonly BlockGrammar[],
  kinds: ReadonlyMap<number, QuotationKind>,
): (Attributed | null)[] {
  const found: (Attributed | null)[] = spans.map(() => null);
  let last: LastSpeech | null = null;
  grammars.forEach((grammar, block) => {
    const used = new Set<number>();
    grammar.tokens.forEach((token, at) => {
      const quote = spans[token.quote];
      if (quote) {
        // A title is nobody's words and hands on no speaker.
        if (kinds.has(token.quote)) return;
        const attributed = askSieves({ text: doc.text, ...grammar, at, quote, last });
        found[token.quote] = attributed;
        if (attributed) {
          last = {
            speaker: attributed.speaker,
            cue: attributed.cue,
            hedged: attributed.hedged,
            block,
            sentence: token.sentence,
            end: token.end,
            chain: quote.chain,
            quoted: true,
          };
          if (attributed.cue) used.add(attributed.cue.start);
        }
      } else if (token.kind === 'word' && !used.has(token.start)) {
        last = reportAt(grammar, at, block) ?? last;
      }
    });
  });
  return found;
}

function askSieves(ctx: SieveContext): Attributed | null {
  for (const [name, sieve] of SIEVES) {
    const finding = sieve(ctx);
    if (finding) return { ...finding, sieve: finding.form ? `${name}/${finding.form}` : name };
  }
  return null;
}

/** A reporting verb with its own subject makes its subject the last speaker. */
function reportAt({ tokens, cues }: BlockGrammar, at: number, block: number): LastSpeech | null {
  const cue = cues.find((candidate) => candidate.at === at);
  if (!cue?.subject || cue.form.class !== 'speech' || cue.passive) return null;
  const speaker = mentionOf(tokens, cue.subject);
  const token = tokens[at];
  if (!speaker || !token) return null;
  return {
    speaker,
    cue: spanOfTokens(tokens, at, at),
    hedged: cue.hedged,
    block,
    sentence: token.sentence,
    end: token.end,
    chain: -1,
    quoted: false,
  };
}
