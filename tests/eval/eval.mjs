// Holds Stet's own output against labelled data and prints one table. The data and its scorers (Python 3) are not part
// of the project: STET_EVAL_DIR names their folder. Unset, one line says so; STET_EVAL_REQUIRED=1 makes that an error.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const folder = process.env.STET_EVAL_DIR;

if (!folder || !existsSync(folder)) {
  process.stdout.write('eval: skipped, STET_EVAL_DIR names no folder of labelled data\n');
  process.exit(process.env.STET_EVAL_REQUIRED === '1' ? 1 : 0);
}

/** Rows before this one are tuned on. */
const FIRST_KEPT_ROW = 560;

const scratch = mkdtempSync(join(tmpdir(), 'stet-eval-'));
const data = (name) => join(folder, name);
const rows = [];

quotationRows('PolNeAR train', 'quotations/polnear-train.jsonl');
quotationRows('PolNeAR, kept third', 'quotations/polnear-train.jsonl', (_, row) => row >= FIRST_KEPT_ROW);
quotationRows('PDNC novels', 'quotations/pdnc-sample.jsonl');
quotationRows('German Wikinews', 'quotations/german-wikinews-dev.jsonl');
// The figure beside DATE value F1 is HeidelTime's on the same files, with the errors of the annotation left in.
dateRows('TimeBank', 'dates/timebank.jsonl', 81.8);
dateRows('AQUAINT', 'dates/aquaint.jsonl', 77.5);
dateRows('WikiWars', 'dates/wikiwars-dev.jsonl', 85.3);
dateRows('tweets', 'dates/tweets-train.jsonl', null);
specRows();
claimRows('labelled claims', 'claims/dev');
claimRows('dated claims', 'claims/dev-dates');
selfCheckRows();
pageRows();
printTable(rows);
process.stdout.write(run(process.execPath, [join(import.meta.dirname, 'sieves.mjs')]));

/** Runs a program; its output, or an error that ends the evaluation with what the program said. */
function run(program, args, { input, output } = {}) {
  const result = spawnSync(program, args, {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: [input ? openSync(input, 'r') : 'ignore', output ? openSync(output, 'w') : 'pipe', 'pipe'],
  });
  if (result.status !== 0) {
    process.stderr.write(
      `eval: ${program} ${args.join(' ')} ended with ${result.status}\n${result.stderr}\n`,
    );
    process.exit(1);
  }
  return result.stdout ?? '';
}

function stet(args, files) {
  return run(process.execPath, [CLI, ...args], files);
}

function scratchFile(name, text) {
  const path = join(scratch, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
}

/** The first number that `pattern` finds after it, as printed. */
function figure(text, pattern) {
  return pattern.exec(text)?.slice(1).join(' / ') ?? '?';
}

function extract(name, gold) {
  const input = scratchFile(`${name}.rows`, run('python3', [data('score_extract.py'), 'input', gold]));
  const output = scratchFile(`${name}.pred`);
  stet(['extract', '--jsonl'], { input, output });
  return output;
}

/** `keeps` tells which rows of the gold count, by the row and its number. */
function quotationRows(name, file, keeps = () => true) {
  const gold = scratchFile(`${name}.gold`, rowsOf(data(file)).filter(keepsLine(keeps)).join('\n'));
  const predicted = extract(name, gold);
  const score = (...more) =>
    run('python3', [data('score_extract.py'), 'quotations', gold, predicted, ...more]);
  const all = score();
  rows.push([
    name,
    'quotation spans, exact P / R / F1',
    figure(all, /exact\s+P ([\d.]+) R ([\d.]+) F1 ([\d.]+)/),
  ]);
  rows.push([name, '... of 5 and more words', figure(all, /5\+ words\s+P ([\d.]+) R ([\d.]+) F1 ([\d.]+)/)]);
  const spurious = unmarkedShare(gold, predicted);
  if (spurious !== null) rows.push([name, 'spans that no person gave to anybody', spurious]);
  rows.push([name, 'speaker right, all', figure(all, /speaker all .*?right ([\d.]+)/)]);
  rows.push([name, 'speaker right, direct', figure(all, /speaker direct .*?right ([\d.]+)/)]);
  const when = /speaker direct .*?answered ([\d.]+)\s+precision when answered ([\d.]+)/;
  for (const least of ['0.9', '0.95'])
    rows.push([
      name,
      `direct at confidence ${least}: answered / precision`,
      figure(score('--min-confidence', least), when),
    ]);
}

function rowsOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function keepsLine(keeps) {
  return (line, row) => keeps(JSON.parse(line), row);
}

/**
 * Spans of speech that lie in nobody's marked content. The gold spans leave out quotations whose content a person marked
 * in several pieces; those are no errors. Null where contents are not marked.
 */
function unmarkedShare(gold, predicted) {
  const answers = new Map(
    rowsOf(predicted)
      .map((line) => JSON.parse(line))
      .map((row) => [row.id, row.quotations]),
  );
  let spans = 0;
  let unmarked = 0;
  for (const { id, attributions } of rowsOf(gold).map((line) => JSON.parse(line))) {
    if (!attributions) return null;
    for (const { start, end, kind } of answers.get(id) ?? []) {
      if (kind === 'title' || kind === 'term' || kind === 'sign') continue;
      const shared = ({ content }) =>
        content.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
      spans++;
      if (!attributions.some((attribution) => shared(attribution) >= 0.9 * (end - start))) unmarked++;
    }
  }
  return `${((100 * unmarked) / spans).toFixed(1)} %`;
}

function dateRows(name, gold, heidelTime) {
  const predicted = extract(name, data(gold));
  const errors = data('dates/known-annotation-errors.json');
  const scored = run('python3', [
    data('score_extract.py'),
    'dates',
    data(gold),
    predicted,
    '--errors',
    errors,
  ]);
  rows.push([
    name,
    'calendar dates found / right',
    figure(scored, /found ([\d.]+), found and right ([\d.]+)/),
  ]);
  rows.push([name, 'DATE value P / R / F1', figure(scored, /value\s+P ([\d.]+) R ([\d.]+) F1 ([\d.]+)/)]);
  const all = run('python3', [data('score_extract.py'), 'dates', data(gold), predicted]);
  const f1 = figure(all, /value\s+P [\d.]+ R [\d.]+ F1 ([\d.]+)/);
  const beside = heidelTime === null ? '' : ` (HeidelTime ${heidelTime})`;
  rows.push([name, 'DATE value F1, errors left in', `${f1}${beside}`]);
}

function specRows() {
  const input = scratchFile('specs.rows', run('python3', [data('score_specs.py'), 'input']));
  const output = scratchFile('specs.pred');
  stet(['extract', '--jsonl'], { input, output });
  const scored = run('python3', [data('score_specs.py'), 'score', output]);
  rows.push(['date cases', 'read right', figure(scored, /= ([\d.]+)/)]);
  rows.push(['date cases', 'fired on empty inputs', figure(scored, /fired on (\d+ of \d+)/)]);
}

function claimRows(name, set) {
  const report = scratchFile(`${set.replace('/', '-')}.json`);
  stet(check(data(`${set}/drafts`), data(`${set}/corpus`)), { output: report });
  const scored = run('python3', [data('score_claims.py'), data(`${set}/expected.jsonl`), report]);
  rows.push([
    name,
    'right code P / R / F1',
    figure(scored, /right code\s+P ([\d.]+)\s+R ([\d.]+)\s+F1 ([\d.]+)/),
  ]);
  rows.push([name, 'false alarms on sound claims', figure(scored, /false alarms\s+(\S+ = [\d.]+)/)]);
  rows.push([name, 'flags outside any claim', figure(scored, /flags outside any claim (\d+)/)]);
}

function check(drafts, sources) {
  return ['check', drafts, '--sources', sources, '--format', 'json', '--fail-on', 'never'];
}

function selfCheckRows() {
  const out = scratchFile('selfcheck');
  run('python3', [data('make_selfcheck.py'), data('quotations/polnear-train.jsonl'), out]);
  const report = scratchFile('selfcheck.json');
  stet(check(join(out, 'drafts'), join(out, 'corpus')), { output: report });
  const scored = run('python3', [data('make_selfcheck.py'), 'count', out, report]);
  rows.push(['self-check', 'loud findings, % of quotations', figure(scored, /: ([\d.]+) % of quotations/)]);
  rows.push(['self-check', 'loud findings per 5 000 words', figure(scored, /, ([\d.]+) per 5 000 words/)]);
  const words = Number(figure(scored, /(\d+) words/));
  const dates = Number(/'date\.mismatch': (\d+)/.exec(scored)?.[1] ?? 0);
  rows.push(['self-check', 'loud dates per 20 000 words', ((dates * 20_000) / words).toFixed(2)]);
  const claims = JSON.parse(readFileSync(report, 'utf8')).drafts.flatMap((draft) => draft.claims);
  rows.push(['self-check', 'claims judged', String(claims.length)]);
}

function pageRows() {
  const scored = run('python3', [data('score_pages.py'), data('pages/fundus-dev.jsonl')]);
  for (const [, fact, value] of scored.matchAll(/^(\w+(?: \(English\))?)\s+(\d+\/\d+ = [\d.]+)/gm)) {
    rows.push(['saved news pages', fact, value]);
  }
}

function printTable(table) {
  const width = (column) => Math.max(...table.map((row) => row[column].length));
  const [first, second] = [width(0), width(1)];
  let last = '';
  for (const [set, what, value] of table) {
    process.stdout.write(`${(set === last ? '' : set).padEnd(first)}  ${what.padEnd(second)}  ${value}\n`);
    last = set;
  }
}
