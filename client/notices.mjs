// Writes dist/THIRD_PARTY_NOTICES.txt: the licences of every package of which the bundles contain a line. Fails when one of
// them names none, so that nothing is shipped without.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { cliBuild, clientBuild } from '../esbuild.mjs';

const ROOT = new URL('../', import.meta.url);
/** "LICENSE", "License.txt", "LICENSE-MIT". */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([-.].*)?$/i;
const RULE = '-'.repeat(80);

/** linkedom comes as one file with its own dependencies inside: the bundler cannot see them. */
const WITH_DEPENDENCIES_INSIDE = ['node_modules/linkedom'];

/** Folders of the bundled packages: "node_modules/yaml", "node_modules/a/node_modules/b". */
async function bundledPackages() {
  const results = await Promise.all(
    [cliBuild(), clientBuild()].map((options) => build({ ...options, write: false })),
  );
  const inputs = results.flatMap(({ metafile }) => Object.values(metafile.outputs)).flatMap(usedInputs);
  const seen = new Set();
  for (const folder of inputs.flatMap(packageOf)) {
    seen.add(folder);
    if (WITH_DEPENDENCIES_INSIDE.includes(folder)) addDependencies(folder, seen);
  }
  return [...seen].sort();
}

function addDependencies(folder, seen) {
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    const nested = `${folder}/node_modules/${name}`;
    const dependency = existsSync(new URL(nested, ROOT)) ? nested : `node_modules/${name}`;
    if (seen.has(dependency)) continue;
    seen.add(dependency);
    addDependencies(dependency, seen);
  }
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(new URL(`${folder}/package.json`, ROOT), 'utf8'));
}

function usedInputs({ inputs }) {
  return Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

function packageOf(path) {
  const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
  return found ? [found[0]] : [];
}

function noticeOf(folder) {
  const url = new URL(`${folder}/`, ROOT);
  const { name, version, license, author } = manifestOf(folder);
  const texts = readdirSync(url)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(new URL(file, url), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0 && !license) throw new Error(`${name} is bundled and names no licence.`);
  const by = author?.name ?? author ?? 'its authors';
  const text = texts.length > 0 ? texts.join('\n\n') : `By ${by}. The package has no copy of its licence.`;
  return `${name} ${version} (${license})\n\n${text}`;
}

const notices = (await bundledPackages()).map(noticeOf);
const introduction = 'Stet is distributed with the following packages. Their licences:';
const text = [introduction, ...notices].join(`\n\n${RULE}\n\n`);
writeFileSync(new URL('dist/THIRD_PARTY_NOTICES.txt', ROOT), `${text}\n`);
