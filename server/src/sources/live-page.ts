import { type FoundFacts, fact } from './facts.js';
import { LIVE_PHRASES } from './languages/en-kinds.js';
import type { ProseSignals } from './prose-signals.js';

/**
 * What was found, with the day of a live page: that is written and updated on one day. Of other pages an update says little
 * about when they were written.
 */
export function withDayOfLivePage(
  found: FoundFacts,
  head: string,
  { timedEntries }: ProseSignals,
): FoundFacts {
  if (found.issued || !found.updated || timedEntries < FEWEST_ENTRIES || !LIVE.test(head)) return found;
  const { value, sure } = found.updated;
  return { ...found, issued: fact(value, 'update of a live page', Math.min(sure, LIVE_DAY_SURE)) };
}

const LIVE = new RegExp(String.raw`(?<!\p{L})(?:${LIVE_PHRASES.join('|')})(?!\p{L})`, 'iu');
const FEWEST_ENTRIES = 3;
const LIVE_DAY_SURE = 0.7;
