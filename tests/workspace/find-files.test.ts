import { describe, expect, it } from 'vitest';
import { findDrafts, resolveDraftInputs } from '../../server/src/workspace/find-drafts.js';
import { openWorkspace, type WorkspaceOptions } from '../../server/src/workspace/project.js';
import { relativePath, uriOfPath } from '../../server/src/workspace/uris.js';
import { memoryFiles, type TestFile } from './memory-files.js';

const WORK = uriOfPath('/w');
const path = (uri: string): string => relativePath(WORK, uri);

/** What is found in `/w`: paths of sources (with their sidecar behind "+"), of drafts, and the problems. */
async function find(
  tree: Record<string, TestFile>,
  options: Partial<WorkspaceOptions> & { inputs?: string[]; workingFolder?: string } = {},
) {
  const files = memoryFiles(tree);
  const workingFolder = options.workingFolder ?? WORK;
  const inputs = await resolveDraftInputs(files, workingFolder, options.inputs ?? []);
  const workspace = openWorkspace({ files, workingFolder, drafts: inputs.files, ...options });
  const { drafts, problems } = await findDrafts(files, workspace, inputs, workingFolder);
  const opened = await workspace.projectAt(workingFolder);
  const sources =
    opened.kind === 'project'
      ? opened.project.sourceFiles.map(({ uri, sidecar }) => path(uri) + (sidecar ? `+${path(sidecar)}` : ''))
      : [];
  return { drafts: drafts.map(path), sources, problems };
}

describe('finding sources', () => {
  it('takes every file of the default folders, by path', async () => {
    const { sources } = await find({
      '/w/sources/z.md': '',
      '/w/corpus/b.txt': '',
      '/w/corpus/a/c.html': '',
      '/w/other/d.txt': '',
    });
    expect(sources).toEqual(['corpus/a/c.html', 'corpus/b.txt', 'sources/z.md']);
  });

  it('passes over hidden files, node_modules, sidecars, settings and bibliographies', async () => {
    const { sources } = await find({
      '/w/corpus/a.txt': '',
      '/w/corpus/a.yaml': '',
      '/w/corpus/lone.yaml': '',
      '/w/corpus/.DS_Store': '',
      '/w/corpus/.git/x.txt': '',
      '/w/corpus/node_modules/y.txt': '',
      '/w/corpus/stet.json': '{}',
      '/w/corpus/refs.bib': '',
    });
    expect(sources).toEqual(['corpus/a.txt+corpus/a.yaml', 'corpus/lone.yaml']);
  });

  it('keeps ignored sources: texts of others are often kept out of a repository', async () => {
    const { sources } = await find({ '/w/.gitignore': 'corpus/', '/w/corpus/a.txt': '' });
    expect(sources).toEqual(['corpus/a.txt']);
  });

  it('reads folders, files and globs of the settings, relative to their file', async () => {
    const { sources } = await find(
      {
        '/w/stet.json': '{"sources": ["texts/*.txt", "talk.md", "more"]}',
        '/w/texts/a.txt': '',
        '/w/texts/a.md': '',
        '/w/texts/deep/b.txt': '',
        '/w/talk.md': '',
        '/w/talk.yml': '',
        '/w/more/c.pdf': '',
      },
      { workingFolder: uriOfPath('/w/drafts') },
    );
    expect(sources).toEqual(['more/c.pdf', 'talk.md+talk.yml', 'texts/a.txt']);
  });

  it('puts --sources in the place of the configured ones', async () => {
    const { sources } = await find(
      { '/w/stet.json': '{"sources": "corpus"}', '/w/corpus/a.txt': '', '/else/b.txt': '' },
      { sources: ['../else'] },
    );
    expect(sources).toEqual(['../else/b.txt']);
  });

  it('names the line of a folder that is missing', async () => {
    const { problems } = await find({ '/w/stet.json': '{\n  "sources": ["gone"]\n}', '/w/a.md': '' });
    expect(problems).toEqual([
      'stet.json:2:14: there is no folder or file "gone". Check the path, or make the folder.',
    ]);
  });

  it('lets no settings file lead out of the workspace', async () => {
    const { problems } = await find({ '/w/stet.json': '{"sources": ["../else"]}', '/else/b.txt': '' });
    expect(problems).toEqual([
      'stet.json:1:13: "../else" leaves the workspace. Give it with --sources or in the user settings.',
    ]);
  });

  it('lets no link lead out of the workspace either', async () => {
    const { problems } = await find({
      '/w/stet.json': '{"sources": ["corpus"]}',
      '/w/corpus': { link: '/else' },
      '/else/b.txt': '',
    });
    expect(problems[0]).toContain('leaves the workspace');
  });

  it('follows links that stay, each folder once, and no others', async () => {
    const { sources } = await find({
      '/w/corpus/a.txt': '',
      '/w/corpus/loop': { link: '/w/corpus' },
      '/w/corpus/more': { link: '/w/texts' },
      '/w/corpus/secrets': { link: '/etc' },
      '/w/texts/b.txt': '',
      '/etc/passwd.txt': '',
    });
    expect(sources).toEqual(['corpus/a.txt', 'corpus/more/b.txt']);
  });
});

describe('finding drafts', () => {
  it('takes the Markdown files of the folder, less sources and what is ignored', async () => {
    const { drafts } = await find({
      '/w/.gitignore': 'build/\n*.tmp.md',
      '/w/a.md': '',
      '/w/b.qmd': '',
      '/w/c.Rmd': '',
      '/w/c.txt': '',
      '/w/x.tmp.md': '',
      '/w/build/d.md': '',
      '/w/notes/.gitignore': '!keep.tmp.md',
      '/w/notes/keep.tmp.md': '',
      '/w/corpus/s.md': '',
      '/w/.hidden/e.md': '',
    });
    expect(drafts).toEqual(['a.md', 'b.qmd', 'c.Rmd', 'notes/keep.tmp.md']);
  });

  it('obeys the setting "drafts"', async () => {
    const { drafts } = await find({
      '/w/stet.json': '{"drafts": ["articles", "*.txt", "!articles/old/**"]}',
      '/w/a.md': '',
      '/w/b.txt': '',
      '/w/articles/c.md': '',
      '/w/articles/old/d.md': '',
    });
    expect(drafts).toEqual(['articles/c.md', 'b.txt']);
  });

  it('takes files, folders and globs, each draft once, by path', async () => {
    const { drafts, problems } = await find(
      { '/w/b.md': '', '/w/a/c.md': '', '/w/a/d.txt': '', '/w/e1.md': '', '/w/e2.md': '' },
      { inputs: ['b.md', 'a', './b.md', 'e?.md'] },
    );
    expect(drafts).toEqual(['a/c.md', 'b.md', 'e1.md', 'e2.md']);
    expect(problems).toEqual([]);
  });

  it('takes a file that is named for a draft, even among the sources', async () => {
    const { drafts, sources } = await find(
      { '/w/corpus/a.md': '', '/w/corpus/b.md': '' },
      { inputs: ['corpus/a.md'] },
    );
    expect(drafts).toEqual(['corpus/a.md']);
    expect(sources).toEqual(['corpus/b.md']);
  });

  it('says what is missing or empty', async () => {
    const { problems } = await find(
      { '/w/empty/x.txt': '', '/w/b.md': '' },
      { inputs: ['gone.md', 'empty', '*.qmd'] },
    );
    expect(problems).toEqual([
      'gone.md: there is no such file or folder. Check the path.',
      'There are no drafts in "empty". Name a Markdown file, or see the setting "drafts".',
      '*.qmd: no Markdown file fits this pattern. Check it, or name a folder.',
    ]);
  });

  it('gives a draft the nearest settings within its root, and its own sources', async () => {
    const files = memoryFiles({
      '/stet.json': '{"run": "onSave"}',
      '/w/.git/HEAD': '',
      '/w/stet.json': '{"run": "manual"}',
      '/w/part/stet.json': '{"sources": "own"}',
      '/w/part/own/a.txt': '',
      '/w/part/deep/d.md': '',
    });
    const workspace = openWorkspace({ files, workingFolder: uriOfPath('/w') });
    const near = await workspace.projectAt(uriOfPath('/w/part/deep'));
    const top = await workspace.projectAt(uriOfPath('/w'));
    if (near.kind !== 'project' || top.kind !== 'project') throw new Error('no project');
    expect(near.project.settings.sources.value).toEqual(['own']);
    expect(near.project.settings.run.value).toBe('onType');
    expect(near.project.sourceFiles.map(({ uri }) => path(uri))).toEqual(['part/own/a.txt']);
    expect(top.project.settings.run.value).toBe('manual');
  });

  it('does not look for settings above the repository', async () => {
    const files = memoryFiles({ '/stet.json': '{"run": "manual"}', '/w/.git/HEAD': '', '/w/a.md': '' });
    const opened = await openWorkspace({ files, workingFolder: WORK }).projectAt(WORK);
    expect(opened.kind === 'project' && opened.project.settings.run.value).toBe('onType');
  });
});
