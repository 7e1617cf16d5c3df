import { describe, expect, it } from 'vitest';
import { type LivingRoot, openLivingRoot } from '../../server/src/workspace/living-root.js';
import type { SettingsLayer } from '../../server/src/workspace/settings.js';
import { at, type MemoryFiles, memoryFiles } from './memory-files.js';

const COUNT = 100;
const ROOT = at('.');

const manySources = (): MemoryFiles =>
  memoryFiles(
    Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`/w/corpus/${i}.txt`, `Source ${i}.`])),
  );

function layer(values: SettingsLayer['values']): SettingsLayer {
  return { origin: 'folder', base: ROOT, values, where: (name) => name };
}

/** The folder, with its layers of settings that a test may change and the counts it told of. */
function open(files: MemoryFiles) {
  const layers: SettingsLayer[] = [];
  const reads: number[] = [];
  const opened: { living: LivingRoot | null } = { living: null };
  const living = openLivingRoot({
    files,
    root: ROOT,
    layers: async () => [...layers],
    onChange: () => undefined,
    onProgress: () => reads.push(opened.living?.progress()?.read ?? COUNT),
  });
  opened.living = living;
  return { living, layers, reads };
}

async function stateOf(living: LivingRoot) {
  const found = await living.at(ROOT);
  if (found.kind === 'problems') throw new Error(found.problems.join(' '));
  return { ...found, sources: found.corpus.archive.sources.length };
}

async function whenRead(living: LivingRoot): Promise<void> {
  const { project } = await stateOf(living);
  await project.corpus();
}

describe('reading sources', () => {
  it('tells how far it is', async () => {
    const { living, reads } = open(manySources());
    await whenRead(living);
    expect(reads[0]).toBe(0);
    expect(reads.at(-1)).toBe(COUNT);
    expect(reads).toEqual(reads.toSorted((a, b) => a - b));
    expect(new Set(reads).size).toBeGreaterThan(3);
    expect(living.progress()).toBeNull();
  });

  it('can be stopped, and goes on where it was at the next renewal', async () => {
    const files = manySources();
    const { living } = open(files);
    await living.at(ROOT);
    await until(() => (living.progress()?.read ?? 0) > 0);
    living.stop();
    await whenRead(living);
    expect(await stateOf(living)).toMatchObject({ corpus: { isComplete: false }, sources: 0 });
    expect(living.isStopped()).toBe(true);
    const read = files.reads.length;
    expect(read).toBeLessThan(COUNT);

    await living.renew([]);
    expect(await stateOf(living)).toMatchObject({ corpus: { isComplete: true }, sources: COUNT });
    expect(living.isStopped()).toBe(false);
    expect(files.reads).toHaveLength(COUNT);
  });

  it('is not stopped where nothing is read', async () => {
    const { living } = open(manySources());
    await whenRead(living);
    living.stop();
    expect(living.isStopped()).toBe(false);
  });

  it('is given up for a change that comes meanwhile', async () => {
    const files = manySources();
    const { living } = open(files);
    await whenRead(living);
    const first = living.renew(null);
    await until(() => (living.progress()?.read ?? 0) > 0);
    const second = living.renew([at('corpus/1.txt')]);
    await Promise.all([first, second]);
    expect(await stateOf(living)).toMatchObject({ generation: 2, sources: COUNT });
  });
});

describe('the settings of the editor', () => {
  it('change nothing when they are the same as before', async () => {
    const { living } = open(manySources());
    await whenRead(living);
    const { generation } = await stateOf(living);
    await living.reconfigure();
    expect((await stateOf(living)).generation).toBe(generation);
  });

  it('make a new generation when they are others', async () => {
    const { living, layers } = open(manySources());
    await whenRead(living);
    const { generation } = await stateOf(living);
    layers.push(layer({ sources: ['corpus/1.txt'] }));
    await living.reconfigure();
    expect(await stateOf(living)).toMatchObject({ generation: generation + 1, sources: 1 });
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !isTrue(); turn++) await Promise.resolve();
  expect(isTrue()).toBe(true);
}
