// Runs code-server on a free port of this machine, with a profile of its own.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CODE_SERVER_PATHS } from './install.mjs';

const START_MS = 30_000;
const STOP_MS = 5_000;

/** A quiet editor: no first-run pages, no requests, no suggestions of words. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.wordBasedSuggestions': 'off',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'files.autoSave': 'off',
  'git.enabled': false,
};

/** A folder with everything that code-server writes; `dispose` removes it. */
export function createProfile(settings = {}) {
  const root = mkdtempSync(join(tmpdir(), 'stet-vscode-'));
  mkdirSync(join(root, 'data', 'User'), { recursive: true });
  mkdirSync(join(root, 'extensions'));
  writeFileSync(join(root, 'data', 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  writeFileSync(join(root, 'config.yaml'), 'auth: none\n');
  return { root, dispose: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }) };
}

export function installExtension(profile, vsix) {
  const args = [...profileArguments(profile), '--install-extension', vsix];
  execFileSync(CODE_SERVER_PATHS.node, args, {
    env: environment(profile),
    timeout: 60_000,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** `extra`: further arguments and variables. Resolves when the server answers; `stop` ends it and its children. */
export async function startCodeServer(profile, { args = [], env = {} } = {}) {
  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const log = openSync(join(profile.root, 'code-server.log'), 'a');
  const child = spawn(
    CODE_SERVER_PATHS.node,
    [...profileArguments(profile), ...args, '--bind-addr', authority],
    {
      stdio: ['ignore', log, log],
      detached: true, // A group of its own: what we started can be ended as a whole, and nothing else.
      env: { ...environment(profile), ...env },
    },
  );
  await answers(`http://${authority}/healthz`, child);
  return { authority, url: `http://${authority}/`, stop: () => stopGroup(child) };
}

function profileArguments({ root }) {
  const path = (name) => join(root, name);
  return [
    CODE_SERVER_PATHS.entry,
    ...[
      '--config',
      path('config.yaml'),
      '--user-data-dir',
      path('data'),
      '--extensions-dir',
      path('extensions'),
    ],
    ...['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...['--disable-getting-started-override', '--disable-proxy', '--ignore-last-opened'],
  ];
}

/** Without these it writes into the home folder and asks a marketplace. */
function environment({ root }) {
  const xdg = join(root, 'xdg');
  const gallery = JSON.stringify({ serviceUrl: '' });
  const own = {
    XDG_CONFIG_HOME: xdg,
    XDG_DATA_HOME: xdg,
    XDG_RUNTIME_DIR: root,
    EXTENSIONS_GALLERY: gallery,
  };
  return { ...process.env, ...own, NODE_OPTIONS: '' };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(url, child) {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`code-server ended with code ${child.exitCode}.`);
    const response = await fetch(url).catch(() => null); // Refused, until it listens.
    if (response?.ok) return;
    await delay(100);
  }
  await stopGroup(child);
  throw new Error(`code-server did not answer within ${START_MS} ms.`);
}

async function stopGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  const ended = await Promise.race([exited, delay(STOP_MS, null, { ref: false })]);
  if (ended === null) process.kill(-child.pid, 'SIGKILL');
}
