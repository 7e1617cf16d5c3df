import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CodeAction, type Diagnostic, uriOf } from '../support/lsp-client.js';
import { hasPandoc } from '../support/pandoc.js';
import { afterEdit } from './after-edit.js';
import { type OpenedFolder, useServer } from './opened.js';

/**
 * A writer with Zotero: a library that Better BibTeX keeps up to date, saved pages in Zotero's storage, which lies outside the
 * workspace and is named by the user's own settings, and a draft that cites nothing yet.
 */
const server = useServer();

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour stays open</title>
<meta property="og:site_name" content="Harbour News"><meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2024-08-04T10:00:00Z">
<link rel="canonical" href="https://harbour.example/open"></head><body><article><h1>Harbour stays open</h1>
<p>By Jane Doe</p><p>“We will keep the northern harbour open for every ship that needs it,” council leader Tom Okafor told reporters on Sunday after a long meeting in the town hall.</p>
<p>The council of Wexley had met for nine hours. Boats waited outside the bar all afternoon, and their crews listened on the radio to what was said.</p></article></body></html>`;
const COUNCIL = `---
title: Statement on the cranes
publisher: Wexley Council
date: 2024-08-06
kind: statement
---

“Nobody asked us about the price of the new cranes,” Okafor said.
`;
const DRAFT = `---
title: The harbour
bibliography: library.bib
---

“We will keep the northern harbour open for every ship that needs it,” Tom Okafor said.

“Nobody asked us about the price of the new cranes,” Okafor said.
`;

function library(storage: string): string {
  return `@online{doeHarbourStaysOpen2024,
  title = {Harbour Stays Open},
  author = {Doe, Jane},
  date = {2024-08-04},
  url = {https://harbour.example/open},
  file = {${storage}/AB12CD34/open.html}
}

@book{broken2020
  title = {Broken}
}
`;
}

async function openZotero(): Promise<OpenedFolder> {
  const storage = join(server.folder(), 'zotero', 'storage');
  await mkdir(join(storage, 'AB12CD34'), { recursive: true });
  await writeFile(join(storage, 'AB12CD34', 'open.html'), PAGE);
  const opened = await server.open(
    { 'library.bib': library(storage), 'corpus/council.md': COUNCIL, 'draft.md': DRAFT },
    {
      capabilities: {
        workspace: {
          configuration: true,
          workspaceEdit: {
            documentChanges: true,
            resourceOperations: ['create'],
            changeAnnotationSupport: {},
          },
        },
      },
      initializationOptions: (root: string) => ({
        layeredSettings: true,
        settings: [{ root, folder: null, user: { sources: ['corpus', storage] } }],
      }),
      settings: { 'stet#folder': {}, 'stet#user': { sources: ['corpus', storage] } },
    },
  );
  opened.client.open(opened.uri('draft.md'), DRAFT);
  await opened.client.until('the sources are read', () => opened.client.statuses.at(-1)?.state === 'ready');
  return opened;
}

describe('a workspace with Zotero', () => {
  it('goes from opening to a cited page', async (context) => {
    const { client, uri, folder } = await openZotero();
    const report = await client.diagnose(uri('draft.md'));
    const told = (report.items ?? []).map(({ code, message }: Diagnostic) => `${code} ${message}`);
    expect(told).toEqual([
      'bibliography.invalid library.bib:9: A comma is missing behind the key. 2 entries of the file can be cited.',
    ]);
    await client.until('the library is told of on its own line', () => client.pushed.has(uri('library.bib')));
    expect(client.pushed.get(uri('library.bib'))).toMatchObject([{ range: { start: { line: 8 } } }]);

    const [action] = await client.request<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uri('draft.md') },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source'] },
    });
    expect(action?.title).toBe('Cite all matched claims (2)');
    expect(JSON.stringify(action?.edit)).toContain('"needsConfirmation":true');
    const before = { [uri('draft.md')]: DRAFT, [uri('library.bib')]: library('x') };
    const texts = action ? afterEdit(action, before) : {};
    expect(texts[uri('library.bib')], 'the exported library stays').toBe(before[uri('library.bib')]);
    expect(texts[uri('draft.md')]).toBe(
      DRAFT.replace('library.bib', '[library.bib, stet-references.json]')
        .replace('Tom Okafor said.', 'Tom Okafor said [@doeHarbourStaysOpen2024, para. 1].')
        .replace(/,” Okafor said\.\n$/, ',” Okafor said [@wexleycouncil2024, para. 1].\n'),
    );

    client.change(uri('draft.md'), texts[uri('draft.md')] ?? '');
    for (const name of ['stet-references.json', 'draft.md'])
      await writeFile(join(folder, name), texts[uri(name)] ?? '');
    client.filesChanged([uri('stet-references.json')]);
    await client.until('the new citations are known', async () => {
      const items = (await client.diagnose(uri('draft.md'))).items ?? [];
      return items.every(({ code }) => code === 'bibliography.invalid');
    });
    if (!hasPandoc) context.skip('pandoc is not installed: the page is not rendered');
    await writeFile(join(folder, 'library.bib'), library('x').replace('broken2020', 'broken2020,'));
    const rendered = spawnSync(
      'pandoc',
      ['draft.md', '--citeproc', '--fail-if-warnings', '-t', 'plain', '--wrap=none'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(rendered.stderr).toBe('');
    expect(rendered.stdout).toContain('Tom Okafor said (Doe 2024, para. 1).');
    expect(rendered.stdout).toContain('Wexley Council.');
  });

  it('does not read a storage folder that only the workspace names', async () => {
    const storage = join(server.folder(), 'zotero-else', 'storage');
    await mkdir(join(storage, 'AB12CD34'), { recursive: true });
    await writeFile(join(storage, 'AB12CD34', 'open.html'), PAGE);
    const opened = await server.open({
      'stet.json': JSON.stringify({ sources: ['corpus', storage] }),
      'corpus/council.md': COUNCIL,
      'draft.md': DRAFT,
    });
    opened.client.open(opened.uri('draft.md'), DRAFT);
    await opened.client.until('a state', () =>
      opened.client.statuses.some(({ state }) => state === 'problems'),
    );
    expect(opened.client.statuses.at(-1)?.problems.join(' ')).toContain(
      uriOf(storage).replace('file://', '').split('/').at(-1),
    );
  });
});
