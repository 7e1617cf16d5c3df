import { predicateClasses } from '../../text/stem.js';
import { ANNOUNCED, ANNOUNCEMENTS, PLANNING_WORDS, UNREAL_WORDS } from '../languages/en-events.js';
import type { Words } from './clauses.js';

/** What is announced happened on that day or just before it, in days. */
export const ANNOUNCEMENT_SLACK = 2;

/**
 * "have sacked their coach, the club announced on Friday", "announced on Friday that it had sacked its coach": where the verb
 * of what was announced stands, for what a body does and tells of at once; -1 for all else. `found` are the places of event
 * verbs, `at` that of the dated one.
 */
export function announcedAt(clause: Words, found: readonly number[], at: number): number {
  const words = clause.tokens.map(({ word }) => word);
  if (!ANNOUNCEMENTS.has(words[at] ?? '')) return -1;
  const before = found.findLast((i) => i < at && isOfficial(words, i));
  if (before !== undefined) return isAside(clause, before, at) && isDone(words, before) ? before : -1;
  const that = words.indexOf('that', at);
  const after = found.find((i) => i > at && isOfficial(words, i));
  if (that < 0 || after === undefined || after < that || after > that + CLAUSE_REACH) return -1;
  return isDone(words, after) ? after : -1;
}

/** "that the board had": how many words may stand before the verb of what is announced. */
const CLAUSE_REACH = 8;

function isOfficial(words: readonly string[], i: number): boolean {
  return predicateClasses(words, i).some(({ name }) => ANNOUNCED.has(name));
}

/** ", the club announced", "The recall of the pumps, announced on Friday,": a comma and perhaps who told it stand before the verb. */
function isAside({ text, tokens }: Words, from: number, at: number): boolean {
  const [first, last] = [tokens[from], tokens[at]];
  if (!first || !last) return false;
  return /, (?:[^,;:–—]{2,60} )?$/.test(text.slice(first.end, last.start));
}

function isDone(words: readonly string[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 3), i);
  return !before.some((word) => word === 'to' || UNREAL_WORDS.has(word) || PLANNING_WORDS.has(word));
}
