import { cuesBetween } from '../cue.js';
import { CONJUNCTIONS, PREPOSITIONS } from '../languages/en.js';
import type { Sieve, SieveContext, SieveFinding } from './sieve.js';

/** The next paragraph of an open quotation. */
export const continuedParagraph: Sieve = ({ quote, last }) =>
  last && last.chain === quote.chain && last.quoted ? carried(last) : null;

/** `“…,” he said, “…”`: the second piece of a sentence that is parted by its attribution. */
export const splitQuotation: Sieve = ({ tokens, cues, at, quote, last }) => {
  if (!last?.quoted || last.block !== quote.block || last.sentence !== tokens[at]?.sentence || !last.cue)
    return null;
  let i = at - 1;
  while (i >= 0 && tokens[i]?.kind !== 'quote') i--;
  const cueStart = last.cue.start;
  const first = tokens[i];
  if (!first || cueStart < first.end) return null;
  const isOwnClause = cuesBetween(cues, i, at).every((cue) => tokens[cue.at]?.start === cueStart);
  return isOwnClause && tokens[at - 1]?.kind === 'comma' ? carried(last) : null;
};

/** `“…,” he said. “…”` and `“…,” he said, “…”`: a quotation that is its own sentence after an attributed one. */
export const floatingQuotation: Sieve = (ctx) => {
  const { last, quote } = ctx;
  if (!last?.quoted || last.block !== quote.block || !standsAlone(ctx) || hasOwnAttribution(ctx)) return null;
  return isRightAfter(ctx) ? carried(last) : null;
};

/** `Smith said the plan would fail. “…”`: a quotation after a reported clause of the sentence before it. */
export const afterReport: Sieve = (ctx) => {
  const { last, quote } = ctx;
  if (!last || last.block !== quote.block || !standsAlone(ctx) || hasOwnAttribution(ctx)) return null;
  return isRightAfter(ctx) ? carried(last) : null;
};

/** A paragraph after one that ends with a colon: `The senator went on:` / `“…”`. */
export const afterColonParagraph: Sieve = ({ at, around: { colonSubject } }) =>
  at === 0 && colonSubject ? { speaker: colonSubject, cue: null, via: [], hedged: false } : null;

/** A paragraph that begins with a quotation nobody is named for goes on with who spoke in the paragraph before. */
export const previousParagraph: Sieve = (ctx) => {
  const { last, quote, at } = ctx;
  if (!last || quote.block - last.block > 1 || quote.block < last.block || !standsAlone(ctx)) return null;
  if (hasOwnAttribution(ctx)) return null;
  return quote.block === last.block || at === 0
    ? { ...carried(last), form: last.quoted ? 'previous-quotation' : 'previous-report' }
    : null;
};

function carried(last: NonNullable<SieveContext['last']>): SieveFinding {
  return { speaker: last.speaker, cue: last.cue, via: [], hedged: last.hedged, continued: true };
}

/** The quotation begins its sentence, but for "and" or "but". */
export function standsAlone({ tokens, at }: SieveContext): boolean {
  const sentence = tokens[at]?.sentence;
  let i = at - 1;
  while (i >= 0 && tokens[i]?.sentence === sentence && CONJUNCTIONS.has(tokens[i]?.lower ?? '')) i--;
  const before = tokens[i];
  return before === undefined || before.sentence !== sentence || before.kind === 'quote';
}

/**
 * `“…,” Harbour News anchor Ann Lee said`: a comma hands over to an attribution, even to one that could not be read. `“To be”
 * is not in it`: the words are a part of the reporter's sentence.
 */
export function hasOwnAttribution({ tokens, at }: SieveContext): boolean {
  const next = tokens[at + 1];
  const ending = tokens[at]?.ending ?? '';
  if (next?.sentence !== tokens[at]?.sentence) return false;
  if (ending === ',') return next?.kind === 'word' || next?.kind === 'name';
  const goesOn = next?.kind === 'word' && !next.isCapital && !PREPOSITIONS.has(next.lower);
  return goesOn && /[\p{L}\p{N}]/u.test(ending);
}

/** At most one sentence without speech lies between. */
function isRightAfter({ tokens, at, last }: SieveContext): boolean {
  return last !== null && (tokens[at]?.sentence ?? 0) - last.sentence <= 1;
}
