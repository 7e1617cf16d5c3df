import type { Mention } from '../../speech/reading.js';
import { findNames } from '../../text/names.js';

/** Farther behind its description a name is another's. */
const LONGEST_NAME = 60;

/** "the harbour engineer, Berit Sand, said": a description with its bearer's name behind it is a named mention with a title. */
export function withApposition(text: string, mention: Mention): Mention {
  if (mention.kind !== 'nominal' || mention.name !== null || text.charAt(mention.end) !== ',') return mention;
  const start = mention.end + 2;
  const [name] = findNames(text, { start, end: Math.min(text.length, start + LONGEST_NAME) });
  const isPerson = name?.sort === 'person' || name?.sort === 'unknown';
  if (!name || !isPerson || name.start !== start || text.charAt(name.end) !== ',') return mention;
  return { ...mention, name: name.name, title: mention.text.replace(/^(?:an?|the)\s+/i, ''), kind: 'named' };
}
