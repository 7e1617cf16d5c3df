import type { Sieve, SieveContext, SieveFinding } from './sieve.js';

/** The next paragraph of an open quotation. */
export const continuedParagraph: Sieve = ({ quote, last }) =>
  last && last.chain === quote.chain && last.quoted ? carried(last) : null;

/** `“…,” he said. “…”` and `“…,” he said, “…”`: a quotation that is its own sentence after an attributed one. */
export const floatingQuotation: Sieve = (ctx) => {
  const { last, quote } = ctx;
  if (!last?.quoted || last.block !== quote.block || !standsAlone(ctx)) return null;
  return isRightAfter(ctx) ? carried(last) : null;
};

/** `Smith said the plan would fail. “…”`: a quotation after a reported clause of the sentence before it. */
export const afterReport: Sieve = (ctx) => {
  const { last, quote } = ctx;
  if (!last || last.block !== quote.block || !standsAlone(ctx)) return null;
  return isRightAfter(ctx) ? carried(last) : null;
};

/** A paragraph that begins with a quotation nobody is named for goes on with who spoke in the paragraph before. */
export const previousParagraph: Sieve = (ctx) => {
  const { last, quote, at } = ctx;
  if (!last || quote.block - last.block > 1 || quote.block < last.block || !standsAlone(ctx)) return null;
  return quote.block === last.block || at === 0
    ? { ...carried(last), form: last.quoted ? 'previous-quotation' : 'previous-report' }
    : null;
};

function carried(last: NonNullable<SieveContext['last']>): SieveFinding {
  return { speaker: last.speaker, cue: last.cue, via: [], hedged: last.hedged, continued: true };
}

/** The quotation begins its sentence, and no words of the reporter end it. */
function standsAlone({ tokens, at }: SieveContext): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.sentence !== tokens[at]?.sentence || before.kind === 'quote';
}

/** At most one sentence without speech lies between. */
function isRightAfter({ tokens, at, last }: SieveContext): boolean {
  return last !== null && (tokens[at]?.sentence ?? 0) - last.sentence <= 1;
}
