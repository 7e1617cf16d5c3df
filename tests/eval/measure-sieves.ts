import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countKey,
  mentionCertainties,
  mentionClassOf,
  type SieveCounts,
} from '../../server/src/speech/confidence.js';
import { readSpeech } from '../../server/src/speech/read-speech.js';
import type { Attribution, Mention, Quotation } from '../../server/src/speech/reading.js';
import { plainProse } from '../../server/src/text/prose.js';
import type { Span } from '../../server/src/text/span.js';
import { isSameName, type SpeakerLabel } from './names.js';
import { sievesHash } from './sieves-hash.js';

/**
 * Counts how often each sieve names the mention that people marked as the source of the words, and how often a mention's
 * canonical name is right. The product is built with the counts of all of PolNeAR's training part. Whether what they state
 * holds is looked at where they were not made: each third of the rows is held against the counts of the other two. On the
 * last third, which the sieves were never tuned on, either is new.
 */

const [root = '.', data = '', mode] = process.argv.slice(2);
/** Rows before this one were tuned on: two of the three thirds. */
const TUNED = 560;
const THIRD = 280;
/** What a writer may ask for with `--min-confidence`. */
const SURE = 0.95;
/** So much of the words must lie in what a person marked. */
const COVERED = 0.9;
const NAME_CLASSES = ['named', 'title', 'pronoun', 'pronounOfUnknownGender'] as const;

interface Article {
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    /** Quotations that people gave to their speaker together have one number. */
    readonly group?: number | string | null;
    readonly speakerText: string;
    readonly speakerStart: number | null;
    readonly speakerEnd: number | null;
  }[];
  readonly attributions: readonly { readonly content: readonly Pair[]; readonly source: readonly Pair[] }[];
}

type Pair = readonly [start: number, end: number];

interface Answer {
  readonly row: number;
  readonly attribution: Attribution;
  readonly isDirect: boolean;
  readonly isRight: boolean;
}

/** An answer with the certainty that the counts of other rows give it. */
interface Stated extends Answer {
  readonly certainty: number;
}

const articles = readRows<Article>('quotations/polnear-train.jsonl');
const labels: readonly SpeakerLabel[] = JSON.parse(
  readFileSync(join(root, 'tests/eval/speakers.json'), 'utf8'),
);

const answers = articles.flatMap(answersOf);
/** German sieves can be counted on German articles only; they were tuned on these. */
const germanAnswers = readRows<Article>('quotations/german-wikinews-dev.jsonl')
  .flatMap(answersOf)
  .filter(({ attribution }) => attribution.sieve.startsWith('german-'));
const stated = [0, 1, 2].flatMap((third) => {
  const isOwn = ({ row }: Answer): boolean => Math.floor(row / THIRD) === third;
  return statedBy(countsOf(answers.filter((answer) => !isOwn(answer))), answers.filter(isOwn));
});
const kept = stated.filter(({ row }) => row >= TUNED);
printReliability('all rows, each third by the counts of the others', stated);
printReliability('rows 560-839 (kept) by the counts of rows 0-559', kept);
printSure('rows 560-839 (kept)', kept);
print('');
printNames('rows 0-559', 0, TUNED);
printNames('rows 560-839', TUNED, articles.length);
printNovels();
if (mode === '--write') writeTable(countsOf([...answers, ...germanAnswers]));

/** What Stet says of every stretch that a person gave to somebody. */
function answersOf({ text, quotes, attributions }: Article, row: number): Answer[] {
  const { quotations, reports } = readSpeech(plainProse(text));
  const answer = (attribution: Attribution, isDirect: boolean, gold: readonly Pair[] | null): Answer[] => {
    if (!gold) return [];
    // "…, Ann Lee said, according to the Post": people marked the Post, which is a link of our chain.
    const chain = [attribution.speaker, ...attribution.via];
    const isRight = chain.some(({ start, end }) => gold.some(([from, to]) => start < to && end > from));
    return [{ row, attribution, isDirect, isRight }];
  };
  return [
    ...quotations.flatMap(({ nested, attribution, kind, ...span }) =>
      nested || !attribution ? [] : answer(attribution, kind !== 'partial', speakerOf(quotes, span)),
    ),
    ...reports.flatMap((report) => answer(report.attribution, true, sourceOf(attributions, report))),
  ];
}

/** The speaker that people marked for the quotation that shares most of the span; null when they marked nobody. */
function speakerOf(quotes: Article['quotes'], span: Span): readonly Pair[] | null {
  let best: Article['quotes'][number] | null = null;
  for (const quote of quotes) {
    const shared = overlap([quote.start, quote.end], span);
    if (shared * 2 < quote.end - quote.start || shared === 0) continue;
    if (!best || shared > overlap([best.start, best.end], span)) best = quote;
  }
  if (best?.speakerStart == null || best.speakerEnd == null) return null;
  const gold: Pair = [best.speakerStart, best.speakerEnd];
  const between = stretchBehindPiece(quotes, best);
  return between && gold[1] <= between[0] ? [gold, between] : [gold];
}

/**
 * “We stay,” Lee said. “It is home.” She added, “I will …”: people gave the three to Lee together and marked her once. Whoever
 * is said to speak between two of them is the same.
 */
function stretchBehindPiece(
  quotes: Article['quotes'],
  { group, start }: Article['quotes'][number],
): Pair | null {
  if (group == null) return null;
  const before = quotes.filter((other) => other.group === group && other.end <= start);
  const end = Math.max(...before.map((other) => other.end));
  return before.length > 0 ? [end, start] : null;
}

/** The source of the innermost attribution whose content is nearly all of the span; null when nobody is marked. */
function sourceOf(attributions: Article['attributions'], span: Span): readonly Pair[] | null {
  let best: Article['attributions'][number] | null = null;
  for (const attribution of attributions) {
    const shared = attribution.content.reduce((sum, pair) => sum + overlap(pair, span), 0);
    if (attribution.source.length === 0 || shared < COVERED * (span.end - span.start)) continue;
    if (!best || sizeOf(attribution) < sizeOf(best)) best = attribution;
  }
  return best?.source ?? null;
}

function overlap([start, end]: Pair, span: Span): number {
  return Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
}

function sizeOf({ content }: Article['attributions'][number]): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}

function countsOf(own: readonly Answer[]): SieveCounts {
  const counts: Record<string, readonly [number, number]> = {};
  for (const answer of own) {
    const key = countKey(keyed(answer));
    const [right, of] = counts[key] ?? [0, 0];
    counts[key] = [right + Number(answer.isRight), of + 1];
  }
  return counts;
}

function keyed({ attribution: { sieve, speaker }, isDirect }: Answer) {
  return { sieve, isDirect, mention: mentionClassOf(speaker.kind, speaker.text) };
}

function statedBy(counts: SieveCounts, own: readonly Answer[]): Stated[] {
  const certaintyOf = mentionCertainties(counts);
  return own.map((answer) => ({ ...answer, certainty: certaintyOf(keyed(answer)) }));
}

function printReliability(title: string, all: readonly Stated[]): void {
  print(`\n${title}: stated and measured share of right mentions`);
  const bins = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.975, 1.001];
  for (const isReport of [false, true]) {
    const shown = all.filter(({ attribution }) => attribution.sieve.startsWith('report-') === isReport);
    print(`  ${isReport ? 'indirect speech' : 'quotations'}, log loss ${logLoss(shown).toFixed(4)}`);
    for (let i = 0; i + 1 < bins.length; i++) {
      const [from = 0, to = 0] = [bins[i], bins[i + 1]];
      const own = shown.filter(({ certainty }) => certainty >= from && certainty < to);
      if (own.length === 0) continue;
      const mean = own.reduce((sum, { certainty }) => sum + certainty, 0) / own.length;
      print(
        `    ${from.toFixed(3)}-${Math.min(1, to).toFixed(3)}  n ${String(own.length).padStart(4)}  stated ${percent(mean)}  measured ${percent(shareRight(own))}`,
      );
    }
  }
}

function shareRight(own: readonly Answer[]): number {
  return own.filter(({ isRight }) => isRight).length / own.length;
}

function logLoss(own: readonly Stated[]): number {
  const losses = own.map(({ certainty, isRight }) => -Math.log(isRight ? certainty : 1 - certainty));
  return losses.reduce((sum, loss) => sum + loss, 0) / own.length;
}

/** Of people's own quotations: how many of the direct ones are answered as surely as that, and how many of those rightly. */
function printSure(title: string, own: readonly Stated[]): void {
  const direct = own.filter(
    ({ attribution, isDirect }) => isDirect && !attribution.sieve.startsWith('report-'),
  );
  const sure = direct.filter(({ certainty }) => certainty >= SURE);
  print(
    `\n${title}, direct, certainty ${SURE} by counts of other rows: ${percent(shareRight(sure)).trim()} right of ${sure.length}, ${percent(sure.length / direct.length).trim()} of all answered`,
  );
}

function writeTable(counts: SieveCounts): void {
  const rows = Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, [right, of]]) => `  '${key}': [${right}, ${of}],`);
  const names = [...nameCounts()].map(([key, { right, of }]) => `  ${key}: [${right}, ${of}],`);
  writeFileSync(
    join(root, 'server/src/speech/sieve-counts.ts'),
    `import type { NameClass } from './reading.js';

/**
 * Made by \`npm run eval:sieves -- --write\` from PolNeAR's training part, German Wikinews for
 * the German sieves, and the labels of tests/eval/speakers.json; not written by hand.
 */

/** Of the lexicon and the sieves the counts were made with; a test tells when they are stale. */
export const SIEVES_HASH = '${sievesHash(root)}';

/**
 * How often each sieve named the right mention, by sieve and form, by whether the quotation is direct or a piece inside the
 * reporter's sentence, and by the kind of the mention.
 */
export const SIEVE_COUNTS: Readonly<Record<string, readonly [right: number, of: number]>> = {
${rows.join('\n')}
};

/** How often a mention's canonical name was right, by how it was told. */
export const NAME_COUNTS: Readonly<Record<NameClass, readonly [right: number, of: number]>> = {
${names.join('\n')}
};
`,
  );
}

/**
 * Right names among the labelled speakers, by the kind of the mention; only where Stet names somebody, and by the mention that
 * people marked: what a wrong mention does is counted with the sieves.
 */
function nameCounts(): Map<string, Tally> {
  const counts = new Map<string, Tally>(NAME_CLASSES.map((key) => [key, { right: 0, of: 0 }]));
  for (const { row, quotation, name } of labels) {
    const article = articles[row];
    if (!article) continue;
    const found = quotationAt(article.text, quotation);
    const attribution = found?.attribution ?? null;
    const count = attribution?.nameClass ? counts.get(attribution.nameClass) : undefined;
    if (!found || !count || !attribution) continue;
    const { start, end } = attribution.speaker;
    const isMarked = speakerOf(article.quotes, found)?.some(([from, to]) => start < to && end > from);
    if (!isMarked) continue;
    count.right += Number(isSameName(attribution.speaker.name, name));
    count.of++;
  }
  return counts;
}

interface Tally {
  right: number;
  of: number;
}

function attributionAt(text: string, offset: number): Attribution | null {
  return quotationAt(text, offset)?.attribution ?? null;
}

function quotationAt(text: string, offset: number): Quotation | undefined {
  return readSpeech(plainProse(text)).quotations.find(
    ({ start, end, nested }) => !nested && start <= offset && end > offset,
  );
}

/** Right canonical names among all labelled speakers; where nobody can be named, naming nobody is right. */
function printNames(title: string, from: number, to: number): void {
  const own = labels.filter(({ row }) => row >= from && row < to);
  const right = own.filter(({ row, quotation, name }) =>
    isSameName(attributionAt(articles[row]?.text ?? '', quotation)?.speaker.name ?? null, name),
  );
  print(
    `canonical names, ${title}: ${right.length} of ${own.length} right (${percent(right.length / own.length).trim()})`,
  );
}

/** Of the quotations of novels whose mention is right: does the name belong to the character? */
function printNovels(): void {
  const tally: Record<Mention['kind'], Tally> = {
    named: { right: 0, of: 0 },
    pronoun: { right: 0, of: 0 },
    nominal: { right: 0, of: 0 },
  };
  for (const { text, quotes } of readRows<Novel>('quotations/pdnc-sample.jsonl')) {
    const { quotations } = readSpeech(plainProse(text));
    for (const { start, end, speakerStart, speakerEnd, speakerEntity, speakerAliases } of quotes) {
      const found = quotations.find(
        (quotation) => !quotation.nested && quotation.start < end && quotation.end > start,
      );
      const speaker = found?.attribution?.speaker;
      if (!speaker || speakerStart === null || speakerEnd === null || speakerEntity === null) continue;
      if (speaker.start >= speakerEnd || speaker.end <= speakerStart) continue;
      const isRight = [speakerEntity, ...speakerAliases].some((alias) => isSameName(speaker.name, alias));
      tally[speaker.kind].right += Number(speaker.name !== null && isRight);
      tally[speaker.kind].of++;
    }
  }
  for (const kind of ['named', 'pronoun'] as const)
    print(
      `canonical names, novels, ${kind} mentions: ${percent(tally[kind].right / tally[kind].of).trim()} of ${tally[kind].of}`,
    );
}

interface Novel {
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speakerStart: number | null;
    readonly speakerEnd: number | null;
    readonly speakerEntity: string | null;
    readonly speakerAliases: readonly string[];
  }[];
}

function readRows<Row>(file: string): readonly Row[] {
  return readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
