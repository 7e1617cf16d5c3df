import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CodeAction } from '../support/lsp-client.js';
import { hasPandoc } from '../support/pandoc.js';
import { afterEdit } from './after-edit.js';
import { useServer } from './opened.js';

/** What writers of several schools get when they take the first quick fix that cites. */
const server = useServer();

const CORPUS = {
  'corpus/talks.md': `---
title: Talks begin
author: Jane Doe
publisher: Harbour News
date: 2024-08-04
kind: article
---

“We will keep the northern harbour open for every ship,” said Tom Okafor.
`,
};
const CLAIM = '“We will keep the northern harbour open for every ship,” said Tom Okafor.';
const CITED = (citation: string) => CLAIM.replace('Okafor.', `Okafor ${citation}.`);
const REFS = '@book{roe2020,\n  title = {Piers},\n  author = {Roe, Max},\n  date = {2020}\n}\n';

interface Writer {
  readonly files?: Readonly<Record<string, string>>;
  readonly draft: string;
  readonly name?: string;
  /** The draft after the fix. */
  readonly cited: string;
  /** Another file that the fix changes or makes, and what stands in it then. */
  readonly entry?: readonly [file: string, text: string];
  /** What Pandoc makes of it. */
  readonly rendered?: string;
}

const WRITERS: Readonly<Record<string, Writer>> = {
  'Pandoc, without a bibliography yet': {
    files: { 'stet.json': '{"citation.style": "pandoc"}' },
    draft: `# Talks\n\n${CLAIM}\n`,
    cited: `---\nbibliography: stet-references.json\n---\n\n# Talks\n\n${CITED('[@doe2024, para. 1]')}\n`,
    entry: ['stet-references.json', '"id": "doe2024"'],
    rendered: 'Okafor (Doe 2024, para. 1).',
  },
  'Pandoc, with a bibliography named and not written yet': {
    draft: `---\ntitle: Talks\nbibliography: refs.bib\n---\n\n${CLAIM}\n`,
    cited: `---\ntitle: Talks\nbibliography: refs.bib\n---\n\n${CITED('[@doe2024, para. 1]')}\n`,
    entry: ['refs.bib', '@article{doe2024,'],
    rendered: 'Okafor (Doe 2024, para. 1).',
  },
  'Quarto, whose project names the bibliography': {
    files: { '_quarto.yml': 'project:\n  type: default\nbibliography: refs.bib\n', 'refs.bib': REFS },
    name: 'draft.qmd',
    draft: `As @fig-quay shows, boats are old [@roe2020, p. 4].\n\n${CLAIM}\n`,
    cited: `As @fig-quay shows, boats are old [@roe2020, p. 4].\n\n${CITED('[@doe2024, para. 1]')}\n`,
    entry: ['refs.bib', '@article{doe2024,'],
  },
  'a vault of Obsidian': {
    draft: `See [[harbours]].\n\n${CLAIM}\n`,
    cited: `See [[harbours]].\n\n${CITED('([[talks|Harbour News, 4 August 2024, para. 1]])')}\n`,
  },
  'a newsroom with footnotes': {
    draft: `Boats are old.[^1]\n\n${CLAIM}\n\n[^1]: Council minutes.\n`,
    cited: `Boats are old.[^1]\n\n${CLAIM.replace('ship,”', 'ship,”[^2]')}\n\n[^1]: Council minutes.\n[^2]: Jane Doe, [Talks begin](corpus/talks.md), Harbour News, 4 August 2024, para. 1.\n`,
    rendered: 'Jane Doe, Talks begin, Harbour News, 4 August 2024, para. 1.',
  },
};

describe('the first citation of a writer with', () => {
  it.for(Object.entries(WRITERS))('%s', async ([_name, writer], context) => {
    const { files = {}, name = 'draft.md', draft, cited, entry, rendered } = writer;
    const all = { ...CORPUS, ...files, [name]: draft };
    const { client, uri, folder } = await server.open(all, {
      capabilities: {
        workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      },
    });
    client.open(uri(name), draft);
    await client.until('the sources are read', () => client.statuses.at(-1)?.state === 'ready');
    const line = draft.slice(0, draft.indexOf('“')).split('\n').length - 1;
    const actions = await client.request<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uri(name) },
      range: { start: { line, character: 3 }, end: { line, character: 3 } },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const cite = actions.find(({ title }) => title === 'Cite Harbour News');
    const before = Object.fromEntries(Object.entries(all).map(([path, text]) => [uri(path), text]));
    const after = cite ? afterEdit(cite, before) : {};
    expect(after[uri(name)]).toBe(cited);
    if (entry) expect(after[uri(entry[0])]).toContain(entry[1]);
    const changed = Object.keys(after).filter((each) => after[each] !== before[each]);
    expect(changed.sort()).toEqual([name, ...(entry ? [entry[0]] : [])].map(uri).sort());

    for (const each of changed)
      await writeFile(join(folder, each.split('/').at(-1) ?? ''), after[each] ?? '');
    client.change(uri(name), cited);
    client.filesChanged(changed);
    await client.until('the new citation is known', async () =>
      ((await client.diagnose(uri(name))).items ?? []).every(({ code }) => code !== 'citation.missing'),
    );
    if (rendered === undefined) return;
    if (!hasPandoc) context.skip('pandoc is not installed: the page is not rendered');
    const args = [name, '--citeproc', '--fail-if-warnings', '-t', 'plain', '--wrap=none'];
    const page = spawnSync('pandoc', args, { cwd: folder, encoding: 'utf8' });
    expect(page.stderr).toBe('');
    expect(page.stdout).toContain(rendered);
  });
});
