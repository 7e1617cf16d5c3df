import { scanCapitalisedPhrases } from './capitalised-phrases.js';
import { type FoundName, namesOf, wordsInsideSentences } from './names.js';
import type { ProseDocument } from './prose.js';
import type { Recall } from './recall.js';
import { sliceSpan } from './span.js';

/**
 * The names of a text whose blocks are parted by blank lines, the same as `findNames` has them; blocks whose text is known are
 * not scanned again.
 */
export function findBlockNames({ text, blocks }: ProseDocument, recall: Recall): FoundName[] {
  const scanned = blocks.map((block) => {
    const own = sliceSpan(text, block);
    return { own, start: block.start, ...recall(`phrases ${own}`, () => scanBlock(own)) };
  });
  // Capitals in one block tell that a word which opens a sentence of another is a name.
  const inner = new Set(scanned.flatMap((block) => block.inner));
  return scanned.flatMap(({ own, start, phrases, openers, plain }) => {
    const known = openers.filter((word) => inner.has(word)).join(' ');
    const names = known === '' ? plain : recall(`names ${known}\n${own}`, () => namesOf(own, phrases, inner));
    return names.map((name) => moveName(name, start));
  });
}

function scanBlock(text: string) {
  const phrases = scanCapitalisedPhrases(text, { start: 0, end: text.length });
  const openers = phrases.flatMap(({ words, opensSentence }) =>
    opensSentence ? (words[0]?.folded ?? []) : [],
  );
  const plain = namesOf(text, phrases, new Set());
  return { phrases, openers, inner: [...wordsInsideSentences(phrases)], plain };
}

/** The name as it stands `by` characters further on. */
export function moveName(name: FoundName, by: number): FoundName {
  return { ...name, start: name.start + by, end: name.end + by, titledStart: name.titledStart + by };
}
