// `npm run test:vscode`: the extension in a real VS Code. First by its API in the extension host, then, where the editor runs
// in a browser, the packaged extension as a user has it.
//
// VSCODE_EXECUTABLE names a VS Code to use. Without it, desktop VS Code is downloaded; where that is out of reach, code-server
// from the npm registry stands in. STET_VSCODE=desktop or =code-server forces one of the two. `--screenshots` writes the
// pictures in docs/images anew.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { installCodeServer } from './code-server/install.mjs';
import { walkAsUser } from './page/walk.mjs';
import { createAcceptanceWorkspace, createWorkspace } from './workspace.mjs';

const ROOT = join(import.meta.dirname, '../..');
const STAND_IN = join(import.meta.dirname, 'code-server/stand-in.mjs');
const SUITE = join(ROOT, '.vscode-test/suite.cjs');
const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

async function main() {
  const { values } = parseArgs({ options: { screenshots: { type: 'boolean', default: false } } });
  const editor = await chooseEditor();
  if (editor.isCodeServer) installCodeServer();
  execFileSync('npm', ['run', '--silent', 'package'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  await bundleSuite();
  await timed('in the extension host', () => runSuite(editor.executable, 'example', createWorkspace()));
  const acceptance = createAcceptanceWorkspace();
  if (acceptance) await timed('opening', () => runSuite(editor.executable, 'opening', acceptance));
  else process.stdout.write('Opening the acceptance draft needs STET_EVAL_DIR: skipped.\n');
  if (editor.isCodeServer) await timed('as a user', () => walkAsUser({ screenshots: values.screenshots }));
  else process.stdout.write('The walk in the page needs code-server: skipped.\n');
}

async function chooseEditor() {
  const { VSCODE_EXECUTABLE, STET_VSCODE } = process.env;
  if (VSCODE_EXECUTABLE) return { executable: VSCODE_EXECUTABLE, isCodeServer: false };
  const isDesktop = STET_VSCODE ? STET_VSCODE === 'desktop' : await isDownloadInReach();
  return isDesktop ? { isCodeServer: false } : { executable: STAND_IN, isCodeServer: true };
}

async function isDownloadInReach() {
  const response = await fetch(RELEASES, { signal: AbortSignal.timeout(5000) }).catch(() => null);
  return response?.ok ?? false;
}

/** The extension host wants CommonJS. */
function bundleSuite() {
  return build({
    entryPoints: [join(import.meta.dirname, 'suite/index.ts')],
    outfile: SUITE,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

async function runSuite(executable, suite, workspace) {
  try {
    await runTests({
      ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: SUITE,
      extensionTestsEnv: { STET_SUITE: suite },
      launchArgs: [workspace.folder, '--disable-extensions'],
    });
  } finally {
    workspace.dispose();
  }
}

async function timed(name, run) {
  const start = performance.now();
  await run();
  process.stdout.write(`${name}: passed in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}
