import type { Fact, Reliability, SourceKind } from './source.js';

/** What a reader could learn about a document besides its text; a missing field was not found there. */
export interface FoundFacts {
  readonly title?: Fact<string> | undefined;
  readonly authors?: Fact<readonly string[]> | undefined;
  readonly publisher?: Fact<string> | undefined;
  readonly issued?: Fact<string> | undefined;
  readonly updated?: Fact<string> | undefined;
  readonly url?: Fact<string> | undefined;
  readonly language?: Fact<string> | undefined;
  readonly kind?: Fact<SourceKind> | undefined;
  readonly reliability?: Fact<Reliability> | undefined;
}

export function fact<T>(value: T, from: string, sure: number): Fact<T> {
  return { value, from, sure };
}

/** For every field the surest of the given facts; among equally sure ones the first. */
export function mergeFacts(...found: readonly FoundFacts[]): FoundFacts {
  const merged: { -readonly [K in keyof FoundFacts]: FoundFacts[K] } = {};
  for (const facts of found) {
    merged.title = surer(merged.title, facts.title);
    merged.authors = surer(merged.authors, facts.authors);
    merged.publisher = surer(merged.publisher, facts.publisher);
    merged.issued = surer(merged.issued, facts.issued);
    merged.updated = surer(merged.updated, facts.updated);
    merged.url = surer(merged.url, facts.url);
    merged.language = surer(merged.language, facts.language);
    merged.kind = surer(merged.kind, facts.kind);
    merged.reliability = surer(merged.reliability, facts.reliability);
  }
  return merged;
}

function surer<T>(known: Fact<T> | undefined, other: Fact<T> | undefined): Fact<T> | undefined {
  if (!known) return other;
  return other && other.sure > known.sure ? other : known;
}
