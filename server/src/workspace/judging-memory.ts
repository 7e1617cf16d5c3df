import type { Remember } from '../check/evidence.js';

/** What was found out about the archive's answers and other objects, kept as long as those are. */
export interface JudgingMemory {
  readonly remember: Remember;
}

/** What is asked about the same object in turn: one speaker's name as it is typed, several claims of the same words. */
const MOST_KEYS = 16;

export function createJudgingMemory(): JudgingMemory {
  const facts = new WeakMap<object, Map<string, unknown>>();
  return {
    remember: <T>(about: object, key: string, make: () => T): T => {
      const known = facts.get(about) ?? new Map<string, unknown>();
      if (!known.has(key)) {
        if (known.size >= MOST_KEYS) known.clear();
        known.set(key, make());
        facts.set(about, known);
      }
      return known.get(key) as T;
    },
  };
}
