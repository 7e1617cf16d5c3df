import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive, createArchiveBuilder } from '../../server/src/archive/archive.js';
import { judge } from '../../server/src/check/judge.js';
import { plan } from '../../server/src/check/plan.js';
import { DEFAULT_CHECK_SETTINGS } from '../../server/src/check/settings.js';
import { createDraftMemory } from '../../server/src/draft/draft-memory.js';
import { readDraft } from '../../server/src/draft/read-draft.js';
import { readSource } from '../../server/src/sources/read-source.js';
import type { Source } from '../../server/src/sources/source.js';
import { splitParagraphs } from '../../server/src/speech/paragraphs.js';
import { findMarkedSpans } from '../../server/src/speech/quotation-spans.js';
import { readSpeech } from '../../server/src/speech/read-speech.js';
import { plainProse } from '../../server/src/text/prose.js';
import { tokenize } from '../../server/src/text/tokens.js';
import { readTimes } from '../../server/src/time/read-times.js';
import { gather } from '../../server/src/workspace/gather.js';
import { createJudgingMemory } from '../../server/src/workspace/judging-memory.js';
import { createReadings } from '../../server/src/workspace/readings.js';
import { rememberHits } from '../../server/src/workspace/remember-hits.js';
import { editorKeystrokes } from './editor-keystrokes.js';
import { longDraft } from './long-draft.js';

const root = process.argv[2] ?? '.';
const COPIES = 400;
const draftText = readFileSync(join(root, 'examples/draft.md'), 'utf8');

const sources = await readCorpus();
const many = Array.from({ length: COPIES }, (_, i) => sources.map((source) => varied(source, i))).flat();
const bytes = many.reduce((sum, source) => sum + source.prose.text.length, 0);

const gathering = {
  corpus: { readable: many.length, unreadable: 0, isComplete: true },
  knownKeys: new Map(),
  keysAreComplete: true,
  bibliography: null,
  pathFromDraft: (source: Source) => source.uri,
};

row('corpus', `${many.length} sources, ${(bytes / 1e6).toFixed(1)} M characters`);
coldStart();
const archive = indexing();
await searching();
reading();
growing();
datesByLength();
await drafts();
await keystrokes();

/** A letter typed in the middle of a draft: what an editor's server does, but for the protocol. */
async function keystrokes(): Promise<void> {
  const long = longDraft(sources);
  row('keystroke in the example', shown(await typing(draftText, 300)));
  row(`keystroke in a draft of ${wordsIn(long)} words`, shown(await typing(long, 60)));
  const seeds = join(process.env.STET_EVAL_DIR ?? '', '../seeds');
  if (process.env.STET_EVAL_DIR === undefined || !existsSync(seeds)) return;
  const typed = await editorKeystrokes(join(root, 'dist/server.js'), {
    draft: join(seeds, 'acceptance/draft.md'),
    sources: join(seeds, 'corpus'),
  });
  if (!typed) return;
  row('keystroke over stdio, acceptance draft, main thread', shown(percentiles(typed.mainThread)));
  row('… all threads', shown(percentiles(typed.allThreads)));
}

async function typing(text: string, count: number): Promise<{ median: number; p95: number }> {
  const remembering = rememberHits(archive);
  const { remember } = createJudgingMemory();
  const memory = createDraftMemory();
  const readings = createReadings('auto');
  const at = text.indexOf('\n\n', text.length / 2) + 3;
  const times: number[] = [];
  for (let typed = 0; typed < count; typed++) {
    const version = text.slice(0, at) + 'abcdefg '.repeat(typed).slice(0, typed) + text.slice(at);
    const before = process.cpuUsage();
    const draft = readDraft({ uri: 'file:///draft.md', text: version }, memory);
    const queries = plan(draft, memory.recall);
    const evidence = await gather(queries, remembering, { ...gathering, readings, memory: { remember } });
    judge(draft, evidence, DEFAULT_CHECK_SETTINGS);
    const { user, system } = process.cpuUsage(before);
    if (typed >= count / 3) times.push((user + system) / 1000);
  }
  return percentiles(times);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function row(what: string, figures: string): void {
  process.stdout.write(`${what.padEnd(52)}  ${figures}\n`);
}

/** CPU milliseconds of `work`, `runs` times: the median and the 95th percentile. */
function timed(runs: number, work: (run: number) => unknown): { median: number; p95: number } {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work(run);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return percentiles(times);
}

function percentiles(times: number[]): { median: number; p95: number } {
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

function shown({ median, p95 }: { median: number; p95: number }): string {
  return `${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms CPU`;
}

async function readCorpus(): Promise<readonly Source[]> {
  const names = readdirSync(join(root, 'corpus')).filter((name) => !name.endsWith('.yaml'));
  const read = await Promise.all(
    names.map((name) =>
      readSource({ uri: `file:///corpus/${name}`, bytes: readFileSync(join(root, 'corpus', name)) }),
    ),
  );
  return read.flatMap((result) => (result.kind === 'source' ? [result.source] : []));
}

/** The source with every fifth long word replaced, so that copies share words but few passages. */
function varied(source: Source, copy: number): Source {
  if (copy === 0) return source;
  let word = 0;
  const text = source.prose.text.replace(/\p{Ll}{6,}/gu, (found) => {
    word++;
    return word % 5 === copy % 5
      ? `${found.slice(0, -1)}${String.fromCharCode(97 + ((copy * 7 + word) % 26))}`
      : found;
  });
  return { ...source, uri: `${source.uri}?${copy}`, prose: { ...source.prose, text } };
}

/** A whole `stet check`, process and all, beside a Node that does nothing. */
function coldStart(): void {
  const run = (args: readonly string[]): number => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      spawnSync(process.execPath, args, { cwd: root });
      return performance.now() - start;
    });
    return percentiles(times).median;
  };
  const empty = run(['-e', '0']);
  const check = run(['dist/cli.js', 'check', 'examples/draft.md', '--fail-on', 'never']);
  row(
    'cold check of the example (wall)',
    `${(check - empty).toFixed(0)} ms after Node's own ${empty.toFixed(0)} ms`,
  );
}

function indexing(): ReturnType<typeof buildArchive> {
  const { median } = timed(5, () => buildArchive(many));
  row('index', `${(bytes / 1000 / median).toFixed(0)} MB/s CPU`);
  const builder = createArchiveBuilder();
  builder.build(many);
  const again = timed(5, () => builder.build(many.slice(1)));
  row('index again after a change', `${(bytes / 1000 / again.median).toFixed(0)} MB/s CPU`);
  return buildArchive(many);
}

async function searching(): Promise<void> {
  const queries = plan(readDraft({ uri: 'file:///draft.md', text: draftText }));
  const passages = queries.flatMap((query) => (query.kind === 'passage' ? [query] : []));
  const events = queries.flatMap((query) => (query.kind === 'event' ? [query] : []));
  archive.findEvents({ words: [], names: [], limit: 1 });
  const search = (run: number): unknown => {
    const query = passages[run % passages.length];
    return query && archive.findPassages({ ...query, limit: 8 });
  };
  timed(300, search);
  row('one quotation', shown(timed(1000, search)));
  const find = (run: number): unknown => {
    const query = events[run % events.length];
    return query && archive.findEvents({ ...query, limit: 12 });
  };
  row('one dated event', shown(timed(200, find)));
}

function reading(): void {
  const texts = many.slice(0, 400);
  const size = texts.reduce((sum, source) => sum + source.prose.text.length, 0);
  const speed = (work: (source: Source) => unknown): string => {
    const all = (): void => texts.forEach((source) => void work(source));
    all();
    return `${(size / 1000 / timed(5, all).median).toFixed(1)} MB/s CPU`;
  };
  row(
    'words of a text',
    speed((source) => tokenize(source.prose.text)),
  );
  row(
    'quotations of a text',
    speed((source) => findMarkedSpans(splitParagraphs(source.prose))),
  );
  row(
    'speech of a text',
    speed((source) => readSpeech(source.prose)),
  );
  row(
    'dates of a text',
    speed((source) =>
      readTimes(source.prose, { documentDate: source.issued?.value ?? null, dateOrder: 'auto' }),
    ),
  );
}

/** Speech of ever longer texts, ordinary and hostile: the speeds of one row should not fall as the text grows. */
function growing(): void {
  const news = many.map((source) => source.prose.text).join('\n\n');
  const kinds: readonly (readonly [
    what: string,
    make: (size: number) => string,
    sizes: readonly number[],
  ])[] = [
    ['news', (size) => news.slice(0, size), [1e3, 1e4, 1e5, 1e6, 1e7]],
    ['news in one paragraph', (size) => news.slice(0, size).replace(/\s+/g, ' '), [1e5, 1e6, 5e6]],
    ['nothing but marks', (size) => '“'.repeat(size), [1e4, 1e5, 1e6]],
  ];
  for (const [what, make, sizes] of kinds) {
    const speeds = sizes.map((size) => {
      const text = make(size);
      const { median } = timed(3, () => readSpeech(plainProse(text)));
      return (text.length / 1000 / median).toFixed(2);
    });
    row(`speech of ${what}, ${sizes[0]} to ${sizes.at(-1)} characters`, `${speeds.join('  ')} MB/s CPU`);
  }
}

/** Whether reading dates stays linear: one text of each length. */
function datesByLength(): void {
  const text = many.map((source) => source.prose.text).join('\n\n');
  const options = { documentDate: '2024-08-04', dateOrder: 'auto' } as const;
  for (const [length, runs] of [
    [1e3, 400],
    [1e5, 20],
    [1e7, 3],
  ] as const) {
    const part = text.repeat(Math.ceil(length / text.length)).slice(0, length);
    const { median } = timed(runs, () => readTimes(plainProse(part), options));
    row(`dates of one text of ${length / 1000} kB`, `${(length / 1000 / median).toFixed(1)} MB/s CPU`);
  }
}

async function drafts(): Promise<void> {
  const readings = createReadings('auto');
  const times: number[] = [];
  for (let run = 0; run < 60; run++) {
    const text = `${draftText}\n\nOne more sentence, number ${run}.\n`;
    const before = process.cpuUsage();
    const draft = readDraft({ uri: 'file:///draft.md', text });
    const evidence = await gather(plan(draft), archive, { ...gathering, readings });
    judge(draft, evidence, DEFAULT_CHECK_SETTINGS);
    const { user, system } = process.cpuUsage(before);
    if (run >= 10) times.push((user + system) / 1000);
  }
  row('whole check of the example, warm', shown(percentiles(times)));
}
