import type { FoundName } from '../text/names.js';
import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { containsSpan } from '../text/span.js';
import { type Attributed, attributeSpans } from './attribute.js';
import { mentionClassOf } from './confidence.js';
import { readGrammar } from './grammar.js';
import type { MarkedSpan } from './marked-span.js';
import { isScareQuote } from './quotation-kind.js';
import type { PhraseMention } from './sieves/sieve.js';

/**
 * Who says the quotations inside quotations: `“My father said, ‘Never sell,’ and we never did,” Lee said.` The words of the
 * outer one are read as a paragraph of their own. Its speaker passes the inner words on, and is who "I" in it means. By
 * index of the span; spans nobody is found for are left out.
 */
export function attributeNested(
  doc: ProseDocument,
  spans: readonly MarkedSpan[],
  names: readonly FoundName[],
  found: readonly (Attributed | null)[],
): ReadonlyMap<number, Attributed> {
  const nested = new Map<number, Attributed>();
  let nextName = 0;
  spans.forEach((outer, at) => {
    const inner = outer.nested ? [] : directlyInside(spans, at);
    if (inner.length === 0) return;
    const firstName = firstNameFrom(names, nextName, outer.start);
    nextName = firstNameFrom(names, firstName, outer.end);
    const own = names.slice(firstName, nextName);
    const block: ProseBlock = { start: outer.start, end: outer.end, kind: 'paragraph' };
    const marked = inner.flatMap((index) => spans[index] ?? []);
    const quotes = marked.map((span, index) => ({ span, index }));
    const within = attributeSpans(doc, marked, [readGrammar(doc.text, block, own, quotes)], new Map());
    within.found.forEach((attributed, i) => {
      // Marks inside marks set off single words more often than speech.
      if (!attributed || isScareQuote(attributed.sieve)) return;
      nested.set(inner[i] ?? -1, passedOn(attributed, found[at]?.speaker ?? null, doc.text));
    });
  });
  return nested;
}

function firstNameFrom(names: readonly FoundName[], from: number, start: number): number {
  let at = from;
  while (at < names.length && (names[at]?.titledStart ?? 0) < start) at++;
  return at;
}

/** Indices of the spans inside the one at `at` but not inside another of them. */
function directlyInside(spans: readonly MarkedSpan[], at: number): readonly number[] {
  const outer = spans[at];
  const inside: number[] = [];
  for (let i = at + 1; outer && i < spans.length; i++) {
    const span = spans[i];
    if (!span || !containsSpan(outer.outer, span.outer)) break;
    const last = spans[inside.at(-1) ?? -1];
    if (!last || !containsSpan(last.outer, span.outer)) inside.push(i);
  }
  return inside;
}

function passedOn(attributed: Attributed, outer: PhraseMention | null, text: string): Attributed {
  const { speaker } = attributed;
  const via = outer ? [...attributed.via, outer] : attributed.via;
  if (speaker.kind !== 'pronoun') return { ...attributed, via };
  const isSelf = mentionClassOf(speaker.kind, text.slice(speaker.start, speaker.end)) === 'self';
  // Whom "he" means in somebody's words, the reporter's sentences do not tell.
  return {
    ...attributed,
    via,
    speaker: isSelf && outer ? { ...speaker, antecedent: outer } : { ...speaker, kind: 'nominal' },
  };
}
