import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findCitations } from '../../server/src/draft/citations.js';
import { parseMarkdown } from '../../server/src/markup/parse-markdown.js';
import { parseFixture } from '../support/fixture.js';
import { hasPandoc } from '../support/pandoc.js';
import { citeAll } from './cite-all.js';

const folder = mkdtempSync(join(tmpdir(), 'stet-pandoc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CORPUS = `
--- corpus/talks.txt {kind: article, publisher: Harbour News, title: "Tides & quays_1: 50% more", authors: [Jan van der Berg, Reuters], date: 2024-08-04, url: "https://harbour.example/tides_1"}
“We will keep the northern harbour open for every ship,” said Tom Okafor.

“Nobody asked us about the price of the new cranes,” Okafor said.
--- corpus/hearing.txt {kind: transcript, title: Hearing on the quays, publisher: Wexley Council, date: 2024-09}
MR. OKAFOR: We have paid for every stone of that long quay.
`;

const BODY = `“We will keep the northern harbour open for every ship,” said Tom Okafor.

“Nobody asked us about the price of the new cranes,” Okafor said, “never once in all those years.”

“We have paid for every stone of that long quay,” Okafor told the council.
`;

/** BibTeX knows particles of names, and Pandoc's style leaves them out. */
const CITED = /\((?:van der )?Berg and Reuters 2024, para\. 1\)/;

/** Cites every claim of the draft, and renders it: Pandoc must have nothing to complain of. */
async function render(
  front: string,
  files: string,
  settings: Parameters<typeof citeAll>[1] = {},
): Promise<string> {
  const fixture = `${front}${BODY}${CORPUS}${files}`;
  const cited = await citeAll(parseFixture(fixture), settings);
  expect(cited.made).toBeGreaterThanOrEqual(2);
  const place = mkdtempSync(join(folder, 'r-'));
  for (const [path, text] of cited.files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  const args = [
    'draft.md',
    '--from',
    'markdown',
    '--to',
    'plain',
    '--citeproc',
    '--fail-if-warnings',
    '--wrap=none',
  ];
  const { status, stdout, stderr } = spawnSync('pandoc', args, { cwd: place, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** Since its version 3. */
const readsRis = spawnSync('pandoc', ['--list-input-formats'], { encoding: 'utf8' }).stdout?.includes('ris');

describe.skipIf(!hasPandoc)('Pandoc renders what is written, without a warning', () => {
  it.each([
    ['CSL-JSON', 'refs.json', '[\n  {\n    "id": "other2020",\n    "type": "book"\n  }\n]'],
    ['CSL-YAML', 'refs.yaml', 'references:\n  - id: other2020\n    type: book'],
    ['BibLaTeX', 'refs.bib', '@online{other2020,\n  title = {Other},\n  date = {2020}\n}'],
    ['BibTeX', 'refs.bibtex', '@misc{other2020,\n  title = {Other},\n  year = {2020},\n}'],
  ])('with entries in %s', async (_name, file, text) => {
    const front = `---\nbibliography: ${file}\n---\n\n`;
    const rendered = await render(front, `--- ${file}\n${text}\n`);
    expect(rendered).toMatch(CITED);
    expect(rendered).toMatch(/Tides & Quays_1: 50% More|Tides & quays_1: 50% more/);
  });

  it.skipIf(!readsRis)('with entries in RIS', async () => {
    const front = '---\nbibliography: refs.ris\n---\n\n';
    expect(await render(front, '--- refs.ris\nTY  - BOOK\nID  - other2020\nER  - \n')).toMatch(CITED);
  });

  it('with entries in `references:` of the front matter', async () => {
    const front = '---\nreferences:\n- id: other2020\n  type: book\n---\n\n';
    expect(await render(front, '')).toMatch(CITED);
  });

  it('beside an exported library, with a file of our own that the front matter names', async () => {
    const library = '--- lib.bib\n% Exported by Better BibTeX\n@online{other2020,\n  title = {Other}\n}\n';
    const rendered = await render('---\nbibliography: lib.bib\n---\n\n', library);
    expect(rendered).toMatch(CITED);
  });

  it.each([
    ['no front matter', ''],
    ['front matter that names none', '---\ntitle: Quays\n---\n\n'],
    ['a bibliography that is not there yet', '---\nbibliography: new.bib\n---\n\n'],
    ['one that is not there yet, in a list', '---\nbibliography:\n  - new.yaml\n---\n\n'],
  ])('with %s', async (_name, front) => {
    expect(await render(front, '', { citationStyle: 'pandoc' })).toMatch(CITED);
  });

  it.each(['news', 'chicago', 'apa', 'mla'] as const)('with footnotes as in %s', async (citationFormat) => {
    const rendered = await render('', '', { citationStyle: 'footnote', citationFormat });
    expect(rendered).toContain('Tides & quays_1: 50% more');
    expect(rendered).toContain('[1]');
  });

  it.each(['link', 'author-date'] as const)('as %s', async (citationStyle) => {
    const rendered = await render('', '', { citationStyle });
    expect(rendered).toMatch(/\((?:Harbour News, 4 August 2024|van der Berg and Reuters 2024), para\. 1\)/);
  });
});

describe.skipIf(!hasPandoc)('Pandoc finds the keys that are found', () => {
  it.each([
    '@a1',
    '@_a',
    '@1a',
    '@a_',
    '@Müller_2020',
    '@a.b:c/d_e-1',
    '@a#b%c&d+e?f',
    '@a<b',
    '@a>b',
    '@a~b',
    '@a$b',
    '@a.',
    '@a..b',
    '@a--b',
    "@a's",
    '@a=b',
    '@.a',
    '@-a',
    '-@a',
    '@{a.b.}',
    '@{https://a.example/b?c=d}',
    'see @a, pp. 3-4; also -@b; @c and passim',
    '@a (so)',
    'x@a',
    'mail to a@b.example, @c',
  ])('%s', (cluster) => {
    const text = `---\nbibliography: a.json\n---\n\nSo it is [${cluster}]. As ${cluster} says.\n`;
    const { stdout } = spawnSync('pandoc', ['--from', 'markdown', '--to', 'json'], {
      input: text,
      encoding: 'utf8',
    });
    const ids = [...stdout.matchAll(/"citationId":"((?:[^"\\]|\\.)*)"/g)].map(([, id]) => id);
    const found = findCitations(parseMarkdown(text), text).all.flatMap(({ key }) => key ?? []);
    expect(found.toSorted()).toEqual(ids.toSorted());
  });
});
