/**
 * Gives what `make` makes, or what it made before for the same key. The key says what kind of value it is and all that the
 * value depends on, such as "times On 4 August …".
 */
export type Recall = <T>(key: string, make: () => T) => T;

/** For a text that is read once: nothing is kept. */
export const forgetful: Recall = (_key, make) => make();

/** What was found out about the parts of a text, kept for its next version. */
export interface Memory {
  readonly recall: Recall;
  /** A new version of the text begins: what neither it nor the one before asks for is forgotten. */
  turn(): void;
}

/** A memory holds no more than two versions of a text ask for. */
export function createMemory(): Memory {
  let older = new Map<string, unknown>();
  let newer = new Map<string, unknown>();
  return {
    recall: <T>(key: string, make: () => T): T => {
      if (newer.has(key)) return newer.get(key) as T;
      const value = older.has(key) ? (older.get(key) as T) : make();
      newer.set(key, value);
      return value;
    },
    turn: () => {
      older = newer;
      newer = new Map();
    },
  };
}
