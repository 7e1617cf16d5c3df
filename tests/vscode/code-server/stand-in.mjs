#!/usr/bin/env node
// Stands in for the executable of desktop VS Code: takes the arguments that @vscode/test-electron gives it, and runs the same
// tests in code-server, shown by a headless Chromium. Ends with the tests' exit code, 124 when they hang, and 71 when the
// extension host died: the workbench reports that as success.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from '../chromium.mjs';
import { VSCODE_VERSION } from './install.mjs';
import { createProfile, startCodeServer } from './start.mjs';

const RUN_MS = 180_000;
const HUNG = 124;
const HOST_DIED = 71;
const PAGE_CRASHED = 70;

/** What the workbench itself prints, and nobody who reads test results needs. */
const NOISE =
  /^(Ignoring fetching|Updating additional|Resolv|Creating a socket|\[reconnection-grace-time|\[Service Worker|\[AgentHost|\[AccountPolicyGate|Canceled: Canceled)/;

const SHIM = fileURLToPath(new URL('tests-shim.cjs', import.meta.url));

async function main() {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      version: { type: 'boolean' },
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
    },
  });
  if (values.version) {
    process.stdout.write(`${VSCODE_VERSION}\n`);
    return 0;
  }
  return runTests({
    extensions: values.extensionDevelopmentPath ?? [],
    tests: resolve(values.extensionTestsPath),
    folder: resolve(positionals[0] ?? '.'),
  });
}

async function runTests({ extensions, tests, folder }) {
  const profile = createProfile();
  const resultFile = join(profile.root, 'result');
  const server = await startCodeServer(profile, {
    // Without it a built VS Code ignores, in silence, which extension and tests the address names.
    args: ['--vscode-option', 'enable-smoke-test-driver'],
    env: { STET_TESTS: tests, STET_TEST_RESULT: resultFile },
  });
  const browser = await launchChromium();
  try {
    const code = await runInPage(browser, addressOf(server, { extensions, folder }));
    const passed = existsSync(resultFile) && readFileSync(resultFile, 'utf8') === 'passed';
    return code === 0 && !passed ? HOST_DIED : code;
  } finally {
    await browser.close();
    await server.stop();
    profile.dispose();
  }
}

function addressOf({ url, authority }, { extensions, folder }) {
  const remote = (path) => `vscode-remote://${authority}${encodeURI(path)}`;
  const payload = [
    ...extensions.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ['extensionTestsPath', remote(SHIM)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const address = new URL(url);
  address.searchParams.set('folder', folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

async function runInPage(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const { promise: exit, resolve: end } = Promise.withResolvers();
  page.on('crash', () => end(PAGE_CRASHED));
  await page.exposeFunction('codeAutomationExit', end);
  await page.exposeFunction('codeAutomationLog', (_type, parts) => {
    if (!NOISE.test(String(parts[0]))) process.stdout.write(`${parts.join(' ')}\n`);
  });
  await page.goto(address);
  return Promise.race([exit, delay(RUN_MS, HUNG, { ref: false })]);
}

process.exitCode = await main();
