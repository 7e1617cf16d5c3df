import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles, uriOfNodePath } from '../../server/src/workspace/node-files.js';

let folder = '';
const uri = (name: string): string => uriOfNodePath(join(folder, name));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet files é#%'));
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'a b.md'), 'text');
  await symlink(join(folder, 'sub'), join(folder, 'link'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the disk', () => {
  it('tells files, folders, links and what is not there', async () => {
    expect(await nodeFiles.stat(uri('a b.md'))).toMatchObject({ kind: 'file', size: 4 });
    expect(await nodeFiles.stat(uri('sub'))).toMatchObject({ kind: 'folder' });
    const link = await nodeFiles.stat(uri('link'));
    expect(link?.kind).toBe('folder');
    expect(link?.realUri).toBe((await nodeFiles.stat(uri('sub')))?.realUri);
    expect(await nodeFiles.stat(uri('gone'))).toBeNull();
  });

  it('lists what a folder holds', async () => {
    const entries = await nodeFiles.list(uri('.'));
    expect(entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'a b.md', kind: 'file' },
      { name: 'link', kind: 'link' },
      { name: 'sub', kind: 'folder' },
    ]);
    expect(await nodeFiles.list(uri('gone'))).toEqual([]);
  });

  it('replaces files whole, keeps their mode, and leaves nothing beside them', async () => {
    await writeFile(join(folder, 'sub', 'x.md'), 'old');
    await chmod(join(folder, 'sub', 'x.md'), 0o640);
    await nodeFiles.write(uri('sub/x.md'), new TextEncoder().encode('new'));
    expect(new TextDecoder().decode(await nodeFiles.read(uri('sub/x.md')))).toBe('new');
    expect((await stat(join(folder, 'sub', 'x.md'))).mode & 0o777).toBe(0o640);
    expect(await readdir(join(folder, 'sub'))).toEqual(['x.md']);
  });

  it('makes the folders of a new file', async () => {
    await nodeFiles.write(uri('new/deep/y.json'), new TextEncoder().encode('{}'));
    expect(await nodeFiles.stat(uri('new/deep/y.json'))).toMatchObject({ kind: 'file', size: 2 });
  });

  it('rejects what cannot be written', async () => {
    await expect(nodeFiles.write(uri('a b.md/z.md'), new Uint8Array(0))).rejects.toThrow();
  });
});
