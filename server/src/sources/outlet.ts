import type { ProseDocument } from '../text/prose.js';
import { sliceSpan } from '../text/span.js';
import { type FoundFacts, fact } from './facts.js';

/**
 * The outlet a text names as its own: papers write "told The New Region" of themselves, and credit their drawings to
 * themselves ("Graphics: The New Region"). Either alone may be another paper; both together hardly are.
 */
export function outletOf(prose: ProseDocument): FoundFacts {
  const credited = creditOf(prose);
  const told = toldOutlets(prose.text);
  if (credited && told.has(credited)) return { publisher: fact(credited, 'credit and text', 0.6) };
  const [outlet, times] = [...told].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return times > 1 ? { publisher: fact(outlet, 'told …', 0.3) } : {};
}

function creditOf({ text, blocks }: ProseDocument): string | null {
  for (const block of blocks) {
    const match =
      block.kind === 'caption' ? /\bgraphics?: (\p{Lu}[^.|/()]{2,40})$/iu.exec(sliceSpan(text, block)) : null;
    if (match?.[1]) return match[1].trim();
  }
  return null;
}

/** "told The New Region" -> "The New Region", with how often. */
function toldOutlets(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/\btold (The(?: \p{Lu}[\p{L}]+){1,3})/gu)) {
    const outlet = match[1] ?? '';
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return counts;
}
