// Runs a measurement of speakers on labelled data. `measure-sieves` counts how often each sieve and each kind of mention is
// right, and prints how far stated confidence holds; with --write the counts go into server/src/speech/sieve-counts.ts, which
// the product is built with. `measure-agreement` counts how often two readings of one claim agree; with --write into
// tests/eval/agreement.json. STET_EVAL_DIR names the data.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = process.env.STET_EVAL_DIR;
if (!folder || !existsSync(folder)) {
  process.stdout.write('eval:sieves: skipped, STET_EVAL_DIR names no folder of labelled data\n');
  process.exit(0);
}

const [first = '', ...more] = process.argv.slice(2);
const isNamed = first.startsWith('measure-');
const measurement = isNamed ? first : 'measure-sieves';
const options = isNamed ? more : process.argv.slice(2);
const outfile = join(mkdtempSync(join(tmpdir(), 'stet-sieves-')), `${measurement}.mjs`);
await build({
  entryPoints: [join(import.meta.dirname, `${measurement}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Some dependencies ask for Node's modules by `require`.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
const root = join(import.meta.dirname, '../..');
const { status } = spawnSync(process.execPath, [outfile, root, folder, ...options], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
