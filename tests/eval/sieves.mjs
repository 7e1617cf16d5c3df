// Counts how often each sieve and each kind of mention is right, and prints how far stated confidence holds. With --write
// the counts go into server/src/speech/sieve-counts.ts, which the product is built with. STET_EVAL_DIR names the data.
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

const outfile = join(mkdtempSync(join(tmpdir(), 'stet-sieves-')), 'measure-sieves.mjs');
await build({
  entryPoints: [join(import.meta.dirname, 'measure-sieves.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
const root = join(import.meta.dirname, '../..');
const { status } = spawnSync(process.execPath, [outfile, root, folder, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
