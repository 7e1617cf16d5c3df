import { findNames } from '../text/names.js';
import type { ProseDocument } from '../text/prose.js';
import { containsSpan, type Span } from '../text/span.js';
import { lastStartingBy } from '../text/span-index.js';
import { mentionOf, type PhraseMention } from './sieves/sieve.js';
import type { Token } from './tokens.js';

/**
 * Whom a stretch of any block names: the first name in it, else the stretch as it stands ("Speaker 1", "Q"). On a line of its own
 * a name may seem to run on into the next line.
 */
export function labelMention(
  { text, blocks }: ProseDocument,
  grammars: readonly { readonly tokens: readonly Token[] }[],
  place: Span | undefined,
): PhraseMention | null {
  if (!place) return null;
  const tokens = grammars[lastStartingBy(blocks, place.start)]?.tokens ?? [];
  const first = Math.max(0, lastStartingBy(tokens, place.start));
  for (let at = first; (tokens[at]?.start ?? place.end) < place.end; at++) {
    const token = tokens[at];
    if (!token?.name || !containsSpan(place, token.name)) continue;
    const named = mentionOf(tokens, { first: at, last: at, head: at });
    if (named) return named;
  }
  const [found] = place.end - place.start > 1 ? findNames(text, place) : [];
  return found
    ? { start: found.start, end: found.end, kind: 'named', title: found.title, found }
    : { ...place, kind: 'nominal', title: null, found: null };
}
