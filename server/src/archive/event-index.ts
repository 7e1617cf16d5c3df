import type { Source } from '../sources/source.js';
import { antecedentInSource, antecedentNames } from '../text/antecedents.js';
import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { findSentences } from '../text/sentences.js';
import { containsOffset, type Span } from '../text/span.js';
import { eventStems, type StemOf } from '../text/stem.js';
import { tokenize } from '../text/tokens.js';
import { scanTimes } from '../time/scan-times.js';
import type { EventSearch, Hit } from './search.js';

/** The dated sentences of all sources, by the stems that stand in them. */
export interface EventIndex {
  readonly sentences: readonly EventSentence[];
  /** Numbers of the sentences a stem stands in, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

interface EventSentence extends Span {
  readonly source: Source;
}

/** A sentence of a source that has a date in it, with its stems. */
export interface DatedSentence extends Span {
  readonly stems: readonly string[];
}

/** `dated` are the sentences of `sources`, in the same order. */
export function buildEventIndex(
  sources: readonly Source[],
  dated: readonly (readonly DatedSentence[])[],
): EventIndex {
  const sentences: EventSentence[] = [];
  const postings = new Map<string, number[]>();
  sources.forEach((source, at) => {
    for (const { start, end, stems } of dated[at] ?? []) {
      const number = sentences.push({ start, end, source }) - 1;
      for (const stem of stems) {
        const list = postings.get(stem);
        if (list) list.push(number);
        else postings.set(stem, [number]);
      }
    }
  });
  return { sentences, postings };
}

export function readDatedSentences({ prose }: Source, stemOf: StemOf): readonly DatedSentence[] {
  return prose.blocks
    .filter((block) => block.kind !== 'metadata')
    .flatMap((block) => datedSentencesOf(prose.text, block))
    .map(({ start, end }) => ({ start, end, stems: stemsOf(prose, { start, end }, stemOf) }));
}

/**
 * Sentences by the weight of the event's stems they share, best first; one must share at least two. Stems too common to
 * tell sentences apart weigh little (inverse document frequency).
 */
export function findEvents(index: EventIndex, search: EventSearch): readonly Hit[] {
  const stems = eventStems(search.words);
  const weights = new Map<number, number>();
  const shared = new Map<number, number>();
  let total = 0;
  for (const stem of stems) {
    const list = index.postings.get(stem) ?? [];
    const weight = Math.log(1 + index.sentences.length / (list.length + 1));
    total += weight;
    for (const number of list) {
      weights.set(number, (weights.get(number) ?? 0) + weight);
      shared.set(number, (shared.get(number) ?? 0) + 1);
    }
  }
  return [...weights]
    .filter(([number]) => (shared.get(number) ?? 0) >= LEAST_SHARED_STEMS)
    .sort(([a, left], [b, right]) => right - left || a - b)
    .slice(0, search.limit)
    .flatMap(([number, weight]) => {
      const sentence = index.sentences[number];
      return sentence ? [{ ...sentence, score: weight / total }] : [];
    });
}

/** One shared word is a topic, two may be an event. */
const LEAST_SHARED_STEMS = 2;

function datedSentencesOf(text: string, block: ProseBlock): Span[] {
  const { times } = scanTimes(text, block);
  if (times.length === 0) return [];
  return findSentences(text, block).filter((sentence) =>
    times.some((time) => containsOffset(sentence, block.start + time.start)),
  );
}

/** With the names of the sentence that a pronoun leans on: "He was charged on 3 October." */
function stemsOf(prose: ProseDocument, sentence: Span, stemOf: StemOf): readonly string[] {
  const words = tokenize(prose.text, sentence).map(({ word }) => word);
  const antecedent = antecedentInSource(prose, sentence);
  const all = antecedent === null ? words : [...words, ...antecedentNames(antecedent)];
  return [...eventStems(all, stemOf)];
}
