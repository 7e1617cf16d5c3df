import type { ProseBlock } from '../text/prose.js';
import { sliceSpan } from '../text/span.js';
import { type FoundFacts, fact, mergeFacts } from './facts.js';
import { AUTHOR_BOX_STARTS, BIOGRAPHY_WORDS, INVITATIONS, PART_LABELS } from './languages/en.js';
import { startsWithPhrase } from './languages/phrases.js';
import { countWords, linesOf } from './lines.js';
import { isBareName, splitNames } from './people-line.js';

export interface Closing {
  readonly blocks: readonly ProseBlock[];
  readonly facts: FoundFacts;
}

/**
 * Marks what stands under a text: the author's box ("Profile picture of …", "Author …", a biography), the newsletter,
 * the copyright line. Paragraphs of the text itself stay prose, also between such lines.
 */
export function readClosing(text: string, blocks: readonly ProseBlock[], known: FoundFacts): Closing {
  const from = Math.max(0, blocks.length - MOST_CLOSING_BLOCKS);
  let facts: FoundFacts = {};
  const marked = blocks.slice(from).flatMap((block) => {
    if (block.kind !== 'paragraph') return [block];
    const parts = footParts(text, block);
    const names = parts.flatMap((part) => footName(sliceSpan(text, part)) ?? []);
    if (names.length > 0)
      facts = mergeFacts(facts, { authors: fact([...new Set(names)], 'author box', 0.8) });
    const authors = [...(facts.authors?.value ?? []), ...(known.authors?.value ?? [])];
    return parts.map((part) =>
      isFurniture(sliceSpan(text, part), authors) ? { ...part, kind: 'metadata' as const } : part,
    );
  });
  return { blocks: [...blocks.slice(0, from), ...marked], facts };
}

/** An author's box, related links and a newsletter's box take about a dozen blocks. */
const MOST_CLOSING_BLOCKS = 14;
const MOST_FURNITURE_WORDS = 25;
const LONGEST_FURNITURE = 240;
const MOST_BIOGRAPHY_WORDS = 90;

/** One block a line when its first line is furniture ("Profile picture of …⏎Author …"), else the block itself. */
function footParts(text: string, block: ProseBlock): readonly ProseBlock[] {
  const lines = linesOf(text, block);
  const [first] = lines;
  if (!first || lines.length < 2 || !isFurniture(sliceSpan(text, first), [])) return [block];
  return lines.map(({ start, end }) => ({ kind: block.kind, start, end }));
}

/** "Profile picture of Dilan Sirwan", "Author Dilan Sirwan" -> "Dilan Sirwan". */
function footName(line: string): string | null {
  const lower = line.toLowerCase();
  const start = AUTHOR_BOX_STARTS.find((words) => lower.startsWith(`${words} `));
  if (!start) return null;
  const [name] = splitNames(line.slice(start.length));
  return name && isBareName(name) ? name : null;
}

function isFurniture(line: string, authors: readonly string[]): boolean {
  const words = countWords(line);
  if (words <= MOST_BIOGRAPHY_WORDS && isBiography(line, authors)) return true;
  if (words > MOST_FURNITURE_WORDS || line.length > LONGEST_FURNITURE) return false;
  const lower = line.toLowerCase();
  const bare = lower.replaceAll(/^[\W_]+|[\s.:|>»…_-]+$/gu, '');
  if (PART_LABELS.has(bare) || footName(line) !== null) return true;
  if (/["“”„«»]/u.test(line)) return false;
  return startsWithPhrase(line, INVITATIONS);
}

/** "Dilan Sirwan is an Erbil-based Kurdish journalist …": begins with the author's name and says what the author does. */
function isBiography(line: string, authors: readonly string[]): boolean {
  const lower = line.toLowerCase();
  return authors.some((author) => {
    const name = author.toLowerCase();
    if (!lower.startsWith(`${name} `)) return false;
    const rest = lower.slice(name.length + 1);
    return (
      /^(?:is|was|covers|reports|writes|has)\b/u.test(rest) &&
      BIOGRAPHY_WORDS.some((word) => rest.includes(word))
    );
  });
}
