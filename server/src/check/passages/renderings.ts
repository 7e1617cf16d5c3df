import type { Source } from '../../sources/source.js';
import { FUNCTION_WORDS } from '../../text/languages/en-predicates.js';
import { containsSpan, overlaps, type Span } from '../../text/span.js';
import { eventStem } from '../../text/stem.js';
import { tokenize } from '../../text/tokens.js';
import type { Candidate } from '../evidence.js';
import { compareSpeakers } from '../speakers/compare-speakers.js';
import { dayOf } from '../speakers/holders.js';
import { passageSpeaker } from '../speakers/passage-speaker.js';
import type { QuotedPassage, Words } from './quoted-passage.js';
import { translationNotice } from './translations.js';

/** A quotation of another source that renders the same statement in other words. */
export interface Rendering extends Span {
  readonly source: Source;
}

/**
 * The first quotation in another source that renders the draft's words otherwise: of the same speaker, of about the same
 * day, with most of its content words in common, and one of the two said to be translated. Null without one.
 */
export function findRendering(
  { attribution, text }: Pick<Words, 'attribution' | 'text'>,
  passage: QuotedPassage | null,
  candidates: readonly Candidate[],
): Rendering | null {
  if (!attribution) return null;
  const own = passage?.match.candidate.source ?? null;
  const isTranslated = passage?.translation != null;
  for (const candidate of candidates) {
    const { source } = candidate;
    const quoted = quotationNear(candidate);
    if (source === own || !quoted || isAlike(quoted.text, text)) continue;
    if (own && !areNear(own, source)) continue;
    if (!isTranslated && translationNotice(source, quoted) === null) continue;
    const speaker = passageSpeaker(candidate, quoted);
    if (!speaker || compareSpeakers(attribution, speaker, source) !== 'same') continue;
    if (isSharedMostly(contentStems(text), contentStems(quoted.text)))
      return { source, ...withoutComma(quoted) };
  }
  return null;
}

/** “…,” he said: the comma is the reporter's. */
function withoutComma({ start, text }: Span & { readonly text: string }): Span {
  return { start, end: start + text.replace(/[,\s]+$/, '').length };
}

/** The marked words that hold most of a candidate. */
function quotationNear({ reading, start, end }: Candidate): (Span & { readonly text: string }) | null {
  const quotations =
    reading?.speech.quotations.filter((one) => !one.nested && overlaps(one, { start, end })) ?? [];
  return quotations.find((one) => containsSpan(one.outer, { start, end })) ?? quotations[0] ?? null;
}

/** Two reports of one statement appear within this many days. */
const MOST_DAYS_APART = 3;

function areNear(one: Source, other: Source): boolean {
  const [a, b] = [dayOf(one), dayOf(other)];
  return a !== null && b !== null && Math.abs(a - b) <= MOST_DAYS_APART;
}

function isAlike(one: string, other: string): boolean {
  const words = (text: string): string =>
    ` ${tokenize(text)
      .map(({ word }) => word)
      .join(' ')} `;
  return words(one).includes(words(other)) || words(other).includes(words(one));
}

function contentStems(text: string): ReadonlySet<string> {
  const words = tokenize(text).filter(({ word }) => !FUNCTION_WORDS.has(word));
  return new Set(words.map(({ word }) => eventStem(word) ?? word));
}

/** Another translator keeps the nouns and changes what is between them. */
const LEAST_SHARED = 0.5;
const LEAST_SHARED_STEMS = 3;

function isSharedMostly(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared >= LEAST_SHARED_STEMS && shared >= LEAST_SHARED * Math.min(one.size, other.size);
}
