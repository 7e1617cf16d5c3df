import type { Hit } from '../archive/search.js';
import type { Candidate, Reading, Remember } from '../check/evidence.js';

/** What was found out about passages, kept as long as the archive's answers that name them. */
export interface JudgingMemory {
  /** The same candidate for the same hit. */
  candidateOf(hit: Hit, reading: Reading | null): Candidate;
  readonly remember: Remember;
}

/** Each keystroke in a quotation makes a key that nobody asks for again. */
const MOST_KEYS = 64;

export function createJudgingMemory(): JudgingMemory {
  const candidates = new WeakMap<Hit, Candidate>();
  const facts = new WeakMap<Candidate, Map<string, unknown>>();
  return {
    candidateOf: (hit, reading) => {
      const known = candidates.get(hit);
      if (known?.reading === reading) return known;
      const candidate = { ...hit, reading };
      candidates.set(hit, candidate);
      return candidate;
    },
    remember: <T>(candidate: Candidate, key: string, make: () => T): T => {
      const known = facts.get(candidate) ?? new Map<string, unknown>();
      if (!known.has(key)) {
        if (known.size >= MOST_KEYS) known.clear();
        known.set(key, make());
        facts.set(candidate, known);
      }
      return known.get(key) as T;
    },
  };
}
