import { nameOfLine } from '../name-lines.js';
import { nounPhraseAt } from '../phrases.js';
import { mentionOf, type Sieve } from './sieve.js';

/** `MR. PRICE: …`, `[Speaker 1] …`, `Q. …` in a transcript. */
export const transcriptLabel: Sieve = ({ labelled }) =>
  labelled && { speaker: labelled, cue: null, via: [], hedged: false };

/** `“…”` / `— Sara Walker`: a dash and a name end the paragraph or the block quotation. */
export const byline: Sieve = ({ tokens, at, around }) => {
  const isOwnLine = tokens[at + 1]?.kind === 'dash' && (at === 0 || tokens[at - 1]?.kind === 'quote');
  const phrase = isOwnLine ? nounPhraseAt(tokens, at + 2) : null;
  const next = phrase && tokens[phrase.last + 1];
  const endsThere =
    phrase && (!next || next.kind === 'comma' || next.kind === 'open' || next.kind === 'stop');
  const speaker = endsThere
    ? mentionOf(tokens, phrase)
    : at === tokens.length - 1
      ? around.bylineBelow
      : null;
  return speaker?.kind === 'named' || (speaker && !endsThere)
    ? { speaker, cue: null, via: [], hedged: false }
    : null;
};

/** `| Sara Walker | “…” |` */
export const tableCell: Sieve = ({ at, around: { cellBeside } }) =>
  at === 0 && cellBeside ? { speaker: cellBeside, cue: null, via: [], hedged: false } : null;

/** A heading `Sara Walker, stonemason`, or such a line of its own, and `“…”` below. */
export const nameAbove: Sieve = ({ text, tokens, at, quote, around }) => {
  const isOnNewLine = at > 0 && text.slice(tokens[at - 1]?.end, quote.outer.start).includes('\n');
  const speaker = isOnNewLine ? nameOfLine(tokens.slice(0, at)) : at === 0 ? around.headingAbove : null;
  return speaker && { speaker, cue: null, via: [], hedged: false, form: isOnNewLine ? 'line' : 'heading' };
};

/** `Sara Walker opened her speech with a warning.` and a block quotation below. */
export const blockBelow: Sieve = ({ at, quote, around: { subjectAbove } }) =>
  at === 0 && quote.form === 'block' && subjectAbove
    ? { speaker: subjectAbove, cue: null, via: [], hedged: false }
    : null;

/** `“…” (Sara Walker)`, `“…” (Sara Walker, physicist)`: lists of voices name each behind its words. */
export const bracketedName: Sieve = ({ tokens, at }) => {
  const name = tokens[at + 2];
  if (tokens[at + 1]?.kind !== 'open' || name?.name?.sort !== 'person') return null;
  const next = tokens[at + 3]?.kind;
  if (next !== 'close' && next !== 'comma') return null;
  const speaker = mentionOf(tokens, { first: at + 2, last: at + 2, head: at + 2 });
  return speaker && { speaker, cue: null, via: [], hedged: false };
};
