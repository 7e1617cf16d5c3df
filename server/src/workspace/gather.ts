import type { Archive } from '../archive/archive.js';
import type { Hit } from '../archive/search.js';
import type { Candidate, EventQuery, Evidence, PassageQuery, Query } from '../check/evidence.js';
import type { Source } from '../sources/source.js';
import { compareNames } from '../text/names.js';
import { tokenize } from '../text/tokens.js';
import type { JudgingMemory } from './judging-memory.js';
import type { Readings } from './readings.js';

/** What evidence holds besides the answers to queries, and how the work is done. */
export interface GatherOptions extends Omit<Evidence, 'candidates' | 'quotedSpeakers' | 'remember'> {
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
  for (const query of queries) {
    const hits = findHits(archive, query).filter((hit) => !options.copies?.has(hit.source));
    candidates.set(
      query.claim,
      hits.map((hit) => candidateOf(hit, options)),
    );
    const quoting = isUnmatched(query, hits) ? findQuotingSource(archive, query, options) : null;
    if (quoting) quotedSpeakers.set(query.claim, quoting);
    await options.pause?.();
  }
  const { corpus, knownKeys, keysAreComplete, bibliography, pathFromDraft } = options;
  return {
    candidates,
    quotedSpeakers,
    corpus,
    knownKeys,
    keysAreComplete,
    bibliography,
    pathFromDraft,
    ...(options.memory ? { remember: options.memory.remember } : {}),
  };
}

function candidateOf(hit: Hit, { readings, memory }: GatherOptions): Candidate {
  const reading = readings.of(hit.source);
  return memory ? memory.candidateOf(hit, reading) : { ...hit, reading };
}

/** How many passages of a quotation and sentences of an event are held against a claim. */
const PASSAGES_A_QUOTATION = 8;
const SENTENCES_AN_EVENT = 12;

function findHits(archive: Archive, query: PassageQuery | EventQuery): readonly Hit[] {
  return query.kind === 'passage'
    ? archive.findPassages({ ...query, limit: PASSAGES_A_QUOTATION })
    : archive.findEvents({ ...query, limit: SENTENCES_AN_EVENT });
}

/** A passage that covers less is another one: then it matters whether the corpus quotes this speaker at all. */
const LEAST_COVERED = 0.75;

function isUnmatched(query: Query, hits: readonly Hit[]): query is PassageQuery {
  return query.kind === 'passage' && (hits[0]?.score ?? 0) < LEAST_COVERED;
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
