// Prints what Stet costs: CPU time, since machines are noisy. The corpus is made from the project's own sources, repeated with
// other names and numbers so that passages differ. Every figure is the median (and the 95th percentile) of many runs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const outfile = join(mkdtempSync(join(tmpdir(), 'stet-bench-')), 'bench.mjs');
await build({
  entryPoints: [join(here, 'measure.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // jsonc-parser's CommonJS build cannot be bundled; its ES module can.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, join(here, '../..')], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
