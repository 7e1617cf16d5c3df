// A headless Chromium that reaches this machine only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export function launchChromium() {
  return chromium.launch({ executablePath: findChromium() ?? installChromium(), args: ARGUMENTS });
}

/** `CHROMIUM`, else the first of the usual names on the PATH. */
function findChromium() {
  const { CHROMIUM, PATH = '' } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const candidates = NAMES.flatMap((name) => PATH.split(':').map((folder) => `${folder}/${name}`));
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** On Debian, as root; anywhere else one has to do it oneself. */
function installChromium() {
  process.stderr.write('Installing Chromium …\n');
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ])
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 180_000 });
  const path = findChromium();
  if (path === null) throw new Error('There is no Chromium. Install it, or set CHROMIUM to its path.');
  return path;
}
