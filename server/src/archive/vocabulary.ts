/** Words by number. A word keeps its number as long as the vocabulary lives, whatever sources come and go. */
export interface Vocabulary {
  size(): number;
  /** The number of a folded word; a new word gets the next one. */
  add(word: string): number;
  /** The number of a folded word; -1 when no source ever had it. */
  find(word: string): number;
  /** A number that depends on the word alone, so that an index is the same in whatever order sources were read. */
  hashOf(number: number): number;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const hashes: number[] = [];
  return {
    size: () => numbers.size,
    add: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, hashes.length);
      return hashes.push(hashWord(word)) - 1;
    },
    find: (word) => numbers.get(word) ?? -1,
    hashOf: (number) => hashes[number] ?? 0,
  };
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
