import type { Remember } from '../check/evidence.js';

/** What was found out about the archive's answers, kept as long as they are. */
export interface JudgingMemory {
  readonly remember: Remember;
}

/** What is asked about the same hits in turn: one speaker's name as it is typed, several claims of the same words. */
const MOST_KEYS = 16;

export function createJudgingMemory(): JudgingMemory {
  const facts = new WeakMap<object, Map<string, unknown>>();
  return {
    remember: <T>(hits: object, key: string, make: () => T): T => {
      const known = facts.get(hits) ?? new Map<string, unknown>();
      if (!known.has(key)) {
        if (known.size >= MOST_KEYS) known.clear();
        known.set(key, make());
        facts.set(hits, known);
      }
      return known.get(key) as T;
    },
  };
}
