import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive } from '../../server/src/archive/archive.js';
import { analyseQuotation } from '../../server/src/check/analyse-quotation.js';
import { plan } from '../../server/src/check/plan.js';
import { DEFAULT_CHECK_SETTINGS } from '../../server/src/check/settings.js';
import { jointCertainty } from '../../server/src/check/speakers/sure-speakers.js';
import type { Draft } from '../../server/src/draft/draft.js';
import { readDraft } from '../../server/src/draft/read-draft.js';
import { readSource } from '../../server/src/sources/read-source.js';
import { wilsonLower } from '../../server/src/speech/confidence.js';
import { gather } from '../../server/src/workspace/gather.js';
import { createReadings } from '../../server/src/workspace/readings.js';
import { NOTHING_CITED } from '../support/no-bibliography.js';

/**
 * How often the reading of a draft and that of its source agree on the speaker of a sound claim, by how sure they are
 * together. Each quotation that people gave to somebody by name is claimed as theirs in a sentence of our own and held
 * against its article: where the readings name different people, one of them is wrong.
 */

const [root = '.', data = '', mode] = process.argv.slice(2);
const LEAST_WORDS = 6;
/** The share of the joint certainty that one line of the table stands for. */
const BAND = 0.05;
const FRAMES: readonly ((words: string, name: string) => string)[] = [
  (words, name) => `“${words},” ${name} said.`,
  (words, name) => `“${words},” said ${name}.`,
  (words, name) => `${name} said, “${words}.”`,
  (words, name) => `According to ${name}, “${words}.”`,
];

interface Article {
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly text: string;
    readonly closed: boolean;
    readonly speakerKind: string;
    readonly speakerText: string;
  }[];
}

const bands = new Map<number, { agreed: number; of: number }>();
for (const [number, article] of readArticles().entries()) await countArticle(article, number);
const table = [...bands]
  .sort(([a], [b]) => b - a)
  .map(([band, count]) => [Number((band * BAND).toFixed(2)), count.agreed, count.of]);
print('readings of a sound claim that name the same speaker, by their joint certainty');
for (const [least = 0, agreed = 0, of = 0] of table) {
  const above = table.filter(([band = 0]) => band >= least);
  const sum = (column: 1 | 2): number => above.reduce((total, row) => total + (row[column] ?? 0), 0);
  const bound = wilsonLower({ right: sum(1), of: sum(2) });
  print(`  from ${least.toFixed(2)}: ${agreed} of ${of}; this and all above: at least ${bound.toFixed(4)}`);
}
if (mode === '--write') writeFileSync(join(root, 'tests/eval/agreement.json'), `[\n${lines(table)}\n]\n`);

/** A row a line, as the formatter writes them. */
function lines(rows: readonly (readonly (number | undefined)[])[]): string {
  return rows.map((row) => `  [${row.join(', ')}]`).join(',\n');
}

async function countArticle({ title, date, text, quotes }: Article, number: number): Promise<void> {
  const bytes = new TextEncoder().encode(`${title}\n\n${date}\n\n${text}\n`);
  const read = await readSource({ uri: `file:///w/${number}.txt`, bytes, sidecar: null });
  const claimed = quotes.flatMap((quote, i) => claimOf(quote, i) ?? []);
  if (read.kind === 'unreadable' || claimed.length === 0) return;
  const draft = readDraft({ uri: 'file:///w/draft.md', text: claimed.join('\n\n') });
  const evidence = await gather(plan(draft), buildArchive([read.source]), {
    ...NOTHING_CITED,
    pathFromDraft: (source) => source.uri,
    readings: createReadings('auto'),
    corpus: { readable: 1, unreadable: 0, isComplete: true },
  });
  count(draft, evidence);
}

function claimOf(
  { text, closed, speakerKind, speakerText }: Article['quotes'][number],
  i: number,
): string | null {
  const words = text.replace(/[,.;]\s*$/, '').trim();
  if (!closed || speakerKind !== 'named' || !isPlain(words) || words.split(' ').length < LEAST_WORDS)
    return null;
  const name = /^(?:[A-Z][\w.’'-]+ )*[A-Z][\w’'-]+$/.exec(speakerText)?.[0];
  return name === undefined ? null : (FRAMES[i % FRAMES.length]?.(words, name) ?? null);
}

function isPlain(words: string): boolean {
  return !/["“”\n]/.test(words);
}

function count(draft: Draft, evidence: Parameters<typeof analyseQuotation>[2]): void {
  for (const claim of draft.claims) {
    if (claim.kind !== 'quotation') continue;
    const { passage } = analyseQuotation(draft, claim, evidence, DEFAULT_CHECK_SETTINGS);
    if (!passage || passage.speakerVerdict === 'cannot-tell') continue;
    const band = Math.floor(jointCertainty(draft, claim, passage) / BAND + 1e-9);
    const counted = bands.get(band) ?? { agreed: 0, of: 0 };
    counted.of++;
    if (passage.speakerVerdict === 'same') counted.agreed++;
    bands.set(band, counted);
  }
}

function readArticles(): readonly Article[] {
  const lines = readFileSync(join(data, 'quotations/polnear-train.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
