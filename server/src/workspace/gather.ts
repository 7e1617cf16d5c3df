import type { Archive } from '../archive/archive.js';
import type { Hit } from '../archive/search.js';
import { type Candidate, compute, type Evidence, type PassageQuery, type Query } from '../check/evidence.js';
import type { Source } from '../sources/source.js';
import { compareNames } from '../text/names.js';
import { tokenize } from '../text/tokens.js';
import type { JudgingMemory } from './judging-memory.js';
import type { Readings } from './readings.js';

/** What evidence holds besides the answers to queries, and how the work is done. */
export interface GatherOptions
  extends Omit<Evidence, 'candidates' | 'quotedSpeakers' | 'people' | 'remember'> {
  readonly readings: Readings;
  /** Where passages are judged again and again, what was found out about them. */
  readonly memory?: JudgingMemory;
  /** Sources that are copies of the draft: a draft never bears itself out. */
  readonly copies?: ReadonlySet<Source>;
  /** Called between queries, so that a server can hear cancellation; may throw to stop. */
  readonly pause?: () => Promise<void>;
}

/** Answers the queries of one draft from one archive. */
export async function gather(
  queries: readonly Query[],
  archive: Archive,
  options: GatherOptions,
): Promise<Evidence> {
  const candidates = new Map<string, readonly Candidate[]>();
  const quotedSpeakers = new Map<string, Source>();
  const remember = options.memory?.remember ?? compute;
  const copies = [...(options.copies ?? [])].map(({ uri }) => uri).join(' ');
  for (const query of queries) {
    const hits = findHits(archive, query);
    const found = remember(hits, `candidates ${copies}`, () => candidatesOf(hits, options));
    candidates.set(query.claim, found);
    // Hits include copies of the draft: what stands only there is not found elsewhere, but nothing to warn of.
    const quoting = isUnmatched(query, hits)
      ? remember(hits, `quoting ${query.speaker} ${copies}`, () => findQuotingSource(archive, query, options))
      : null;
    if (quoting) quotedSpeakers.set(query.claim, quoting);
    await options.pause?.();
  }
  const { corpus, knownKeys, keysAreComplete, bibliography, bibliographyTroubles } = options;
  const { citedSource, pathFromDraft } = options;
  return {
    candidates,
    quotedSpeakers,
    corpus,
    knownKeys,
    keysAreComplete,
    bibliography,
    bibliographyTroubles,
    citedSource,
    pathFromDraft,
    people: archive.people,
    ...(options.memory ? { remember } : {}),
  };
}

function candidatesOf(hits: readonly Hit[], { copies, readings }: GatherOptions): readonly Candidate[] {
  return hits
    .filter((hit) => !copies?.has(hit.source))
    .map((hit) => ({ ...hit, reading: readings.of(hit.source) }));
}

/** How many passages of a quotation and sentences of an event are held against a claim. */
const PASSAGES_A_QUOTATION = 8;
const SENTENCES_AN_EVENT = 12;

/** The question is without the claim's own number: after a new claim all others ask the same as before. */
function findHits(archive: Archive, query: Query): readonly Hit[] {
  if (query.kind === 'passage') {
    const { pieces, names } = query;
    return archive.findPassages({ pieces, names, limit: PASSAGES_A_QUOTATION });
  }
  const { words, names } = query;
  return archive.findEvents({ words, names, limit: SENTENCES_AN_EVENT });
}

/** A passage that covers less is another one: then it matters whether the corpus quotes this speaker at all. */
const LEAST_COVERED = 0.75;

function isUnmatched(query: Query, hits: readonly Hit[]): query is PassageQuery {
  return query.kind === 'passage' && hits.every(({ score }) => score < LEAST_COVERED);
}

/** How many sources that name a speaker are read to see whether they quote them. */
const SOURCES_READ_FOR_SPEAKER = 8;

function findQuotingSource(
  archive: Archive,
  { speaker }: PassageQuery,
  options: GatherOptions,
): Source | null {
  const surname = tokenize(speaker ?? '').at(-1)?.word;
  if (speaker === null || surname === undefined) return null;
  const naming = archive.sourcesWith([surname]).slice(0, SOURCES_READ_FOR_SPEAKER);
  return (
    naming.find((source) => !options.copies?.has(source) && quotes(source, speaker, options.readings)) ?? null
  );
}

function quotes(source: Source, speaker: string, readings: Readings): boolean {
  const quotations = readings.of(source)?.speech.quotations ?? [];
  return quotations.some(({ attribution }) => {
    const name = attribution?.speaker.name;
    return name != null && compareNames(name, speaker) === 'same';
  });
}
