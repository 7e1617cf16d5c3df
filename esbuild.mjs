// Builds dist/: `node esbuild.mjs` bundles, `--watch` bundles again at every change, `--size` also prints what the
// bundles weigh and fails when they grow over their limit.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

/** Everything that is shipped, without maps. The editor loads it at the start: it has to stay small. */
const LARGEST_BUNDLE_BYTES = 2 * 1024 * 1024;

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const REQUIRE = `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`;

/**
 * The command line and the language server as ES modules that share their chunks: what is not needed, such as the HTML
 * reader, is never opened. Node 20 is what the older VS Codes run.
 */
export function cliBuild({ outdir = 'dist' } = {}) {
  return {
    absWorkingDir: import.meta.dirname,
    entryPoints: { cli: 'server/src/cli.ts', server: 'server/src/main.node.ts' },
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    // jsonc-parser's "main" is a UMD file that no bundler can follow.
    mainFields: ['module', 'main'],
    // CommonJS dependencies ask for Node's own modules by `require`, which ES modules do not have.
    banner: { js: REQUIRE },
    target: 'node20',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    define: { STET_VERSION: JSON.stringify(version) },
  };
}

/** The extension's own side. Extension hosts before VS Code 1.100 load CommonJS only, hence `.cjs` in this ES package. */
export function clientBuild({ outdir = 'dist' } = {}) {
  return {
    absWorkingDir: import.meta.dirname,
    entryPoints: { client: 'client/src/extension.ts' },
    outdir,
    bundle: true,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    external: ['vscode'],
    target: 'node20',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  };
}

function report(outputs) {
  const sizes = Object.entries(outputs).map(([path, { bytes }]) => ({ path, bytes }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of sizes.sort((a, b) => b.bytes - a.bytes))
    process.stdout.write(row(bytes, path));
  process.stdout.write(row(total, `of ${kilobytes(LARGEST_BUNDLE_BYTES)} kB`));
  return total;
}

function row(bytes, label) {
  return `${kilobytes(bytes).padStart(9)} kB  ${label}\n`;
}

function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}

async function main() {
  const { values } = parseArgs({ options: { watch: { type: 'boolean' }, size: { type: 'boolean' } } });
  if (values.watch) {
    for (const options of [cliBuild(), clientBuild()]) await (await context(options)).watch();
    return;
  }
  await rm(new URL('dist', import.meta.url), { recursive: true, force: true });
  const [cli, client] = await Promise.all([build(cliBuild()), build(clientBuild())]);
  const outputs = { ...cli.metafile.outputs, ...client.metafile.outputs };
  if (values.size && report(outputs) > LARGEST_BUNDLE_BYTES) {
    process.stderr.write('The bundles are over their limit.\n');
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) await main();
