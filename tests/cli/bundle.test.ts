import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validatorOf } from '../schemas/validator.js';
import { ALTERED, TREE, WRONG_WEEKDAY } from './run.js';

/** The program as it is shipped, in a process of its own, on the disk. */
let folder = '';
let program = '';

interface BuildScript {
  cliBuild(options: { readonly outdir: string }): BuildOptions;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-cli-'));
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  const script: BuildScript = await import(String(new URL('../../esbuild.mjs', import.meta.url)));
  await build(script.cliBuild({ outdir: join(folder, 'dist') }));
  program = join(folder, 'dist', 'cli.js');
  await mkdir(join(folder, 'w', 'corpus'), { recursive: true });
  for (const [path, text] of Object.entries({ ...TREE, '/w/altered.md': ALTERED })) {
    await writeFile(join(folder, path), String(text));
  }
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly said: string;
}

function stet(args: readonly string[], options: { input?: string; hangUp?: boolean } = {}): Promise<Ended> {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { cwd: join(folder, 'w'), env });
  const out: string[] = [];
  const said: string[] = [];
  child.stdout.on('data', (chunk) => {
    out.push(String(chunk));
    if (options.hangUp) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve) => {
    child.on('close', (exit) => resolve({ exit, out: out.join(''), said: said.join('') }));
  });
}

describe('the built program', () => {
  it('is one that a shell can start', async () => {
    const source = await readFile(program, 'utf8');
    expect(source.startsWith('#!/usr/bin/env node\n')).toBe(true);
  });

  it('tells its version and use', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await stet(['--version'])).toEqual({ exit: 0, out: `${version}\n`, said: '' });
    expect((await stet(['--help'])).out).toContain('stet check [DRAFT…]');
  });

  it('keeps results and everything else apart', async () => {
    const sound = await stet(['check', 'draft.md']);
    expect(sound).toMatchObject({ exit: 0, said: '' });
    const altered = await stet(['check', 'altered.md', '--format', 'json']);
    expect(altered).toMatchObject({ exit: 1, said: '' });
    expect(validatorOf('report-1')(JSON.parse(altered.out))).toEqual([]);
    const wrong = await stet(['check', '--sources', 'gone']);
    expect(wrong).toMatchObject({ exit: 2, out: '' });
    expect(wrong.said).toContain('there is no folder or file "gone"');
  });

  it('gives the same report every time', async () => {
    const [first, second] = await Promise.all([stet(['check', '.']), stet(['check', '.'])]);
    expect(first.out).toBe(second.out);
    expect(first.out).not.toContain('\u001b');
  });

  it('refuses a draft of 50 MB without reading it, and checks the others', async () => {
    const huge = await open(join(folder, 'w', 'huge.md'), 'w');
    await huge.truncate(50 * 1024 * 1024);
    await huge.close();
    const { exit, out, said } = await stet(['check', 'huge.md', 'altered.md']);
    await rm(join(folder, 'w', 'huge.md'));
    expect(exit).toBe(2);
    expect(said).toBe(
      'stet: huge.md: The file has 50 MB, and drafts are read up to 10 MB: split it into parts.\n',
    );
    expect(out).toContain('altered.md:5:2');
  });

  it('does not follow links out of the workspace', async () => {
    await writeFile(join(folder, 'secret.txt'), 'A secret that nobody should find in a corpus.');
    await symlink(join(folder, 'secret.txt'), join(folder, 'w', 'corpus', 'link.txt'));
    const { out } = await stet(['sources', '--format', 'json']);
    await rm(join(folder, 'w', 'corpus', 'link.txt'));
    expect(JSON.parse(out).sources).toHaveLength(1);
  });

  it('reads HTML, for which it has to load a part of its own', async () => {
    const page =
      '<html><head><title>Pier</title></head><body><article><p>The pier is closed, said Mara Venn of the port, and it will stay so until spring comes.</p></article></body></html>';
    await writeFile(join(folder, 'w', 'pier.html'), page);
    const { exit, out } = await stet(['find', 'stay so until spring', '--sources', 'pier.html']);
    await rm(join(folder, 'w', 'pier.html'));
    expect(out).toContain('**stay so until spring**');
    expect(exit).toBe(0);
  });

  it('mends a draft on the disk', async () => {
    await writeFile(join(folder, 'w', 'fix.md'), WRONG_WEEKDAY);
    const { exit } = await stet(['check', 'fix.md', '--fix']);
    const fixed = await readFile(join(folder, 'w', 'fix.md'), 'utf8');
    await rm(join(folder, 'w', 'fix.md'));
    expect(fixed).toBe(WRONG_WEEKDAY.replace('Monday', 'Sunday'));
    expect(exit).toBe(0);
  });

  it('streams rows', async () => {
    const rows = Array.from({ length: 3000 }, (_, id) =>
      JSON.stringify({ id, text: `“We stay here,” said Ann Lee in ${1900 + (id % 100)}.` }),
    );
    const { exit, out } = await stet(['extract', '--jsonl'], { input: rows.join('\n') });
    expect(exit).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(3000);
    expect(answers.at(-1)).toMatchObject({ id: 2999, dates: [{ value: '1999' }] });
  });

  it('ends quietly when nobody listens any more', async () => {
    const rows = Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, text: 'On 4 August 2024.' }));
    const { exit, said } = await stet(['extract', '--jsonl'], { input: rows.join('\n'), hangUp: true });
    expect({ exit, said }).toEqual({ exit: 0, said: '' });
  });
});
