import { nounPhraseAt } from '../phrases.js';
import { mentionOf, type Sieve, spanOfTokens } from './sieve.js';

/** `MR. PRICE: …` in a transcript. */
export const transcriptLabel: Sieve = ({ tokens, at, quote }) => {
  if (quote.form !== 'label') return null;
  let first = at - 1;
  while (first > 0 && tokens[first - 1]?.kind !== 'quote') first--;
  const last = at - 2;
  if (last < first) return null;
  const name = tokens.findIndex((token, i) => i >= first && i <= last && token.kind === 'name');
  const named = name >= 0 ? mentionOf(tokens, { first: name, last: name, head: name }) : null;
  const speaker = named ?? {
    ...spanOfTokens(tokens, first, last),
    kind: 'nominal' as const,
    title: null,
    found: null,
  };
  return { speaker, cue: null, via: [], hedged: false };
};

/** `“…”` / `— Sara Walker`: a dash and a name end the paragraph or the block quotation. */
export const byline: Sieve = ({ tokens, at, bylineBelow }) => {
  const isOwnLine = tokens[at + 1]?.kind === 'dash' && (at === 0 || tokens[at - 1]?.kind === 'quote');
  const phrase = isOwnLine ? nounPhraseAt(tokens, at + 2) : null;
  const next = phrase && tokens[phrase.last + 1];
  const endsThere =
    phrase && (!next || next.kind === 'comma' || next.kind === 'open' || next.kind === 'stop');
  const speaker = endsThere ? mentionOf(tokens, phrase) : at === tokens.length - 1 ? bylineBelow : null;
  return speaker?.kind === 'named' || (speaker && !endsThere)
    ? { speaker, cue: null, via: [], hedged: false }
    : null;
};
