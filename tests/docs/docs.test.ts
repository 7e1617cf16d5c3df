import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citationMissing } from '../../server/src/check/rules/citation-missing.js';
import { CLAIM_RULES, DRAFT_RULES } from '../../server/src/check/rules/rules.js';
import { main } from '../../server/src/cli/main.js';
import { nodeFiles, uriOfNodePath } from '../../server/src/workspace/node-files.js';
import { SETTING_NAMES } from '../../server/src/workspace/settings.js';
import { headingFragments, relativeLinks } from './markdown-links.js';

const ROOT = join(import.meta.dirname, '../..');
const RULES = [...CLAIM_RULES, citationMissing, ...DRAFT_RULES];

function readProject(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

describe('the pages of the finding codes', () => {
  const index = readProject('docs/rules/README.md').split('\n');

  for (const { code, severities, summary } of RULES) {
    it(`has a page for ${code}`, () => {
      const page = readProject(`docs/rules/${code}.md`);
      expect(page.split('\n')[0]).toBe(`# ${code}`);
      for (const severity of severities) expect(page.toLowerCase()).toContain(`**${severity}`);
    });

    it(`lists ${code} with what the rule says of itself`, () => {
      expect(index).toContain(`| [${code}](${code}.md) | ${severities.join(', ')} | ${summary} |`);
      const row = readProject('README.md')
        .split('\n')
        .find((line) => line.startsWith(`| [\`${code}\`](docs/rules/${code}.md) |`));
      expect(row).toContain(`| ${severities.join(', ')} |`);
    });
  }

  it('has no page for a code that no rule has', () => {
    const pages = readdirSync(join(ROOT, 'docs/rules')).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(RULES.map(({ code }) => `${code}.md`).sort());
  });
});

describe('the page of the settings', () => {
  const headings = readProject('docs/settings.md').split('\n');
  for (const name of SETTING_NAMES) {
    it(`has a section for ${name}`, () => expect(headings).toContain(`## ${name}`));
  }
});

describe('links between the pages', () => {
  for (const path of markdownFiles('')) {
    it(path, () => expect(brokenLinks(path)).toEqual([]));
  }
});

describe('the README', () => {
  it('shows what the demo prints', async () => {
    const printed: string[] = [];
    await main(['check', 'examples/draft.md', '--fail-on', 'never'], {
      files: nodeFiles,
      workingFolder: uriOfNodePath(ROOT),
      version: '',
      toPath: (path) => path,
      terminal: { hasColour: false, width: 100 },
      input: {
        isTerminal: true,
        read: async function* () {
          yield* [];
        },
      },
      out: async (text) => {
        printed.push(text);
      },
      serve: async () => undefined,
      say: (message) => {
        printed.push(message);
      },
    });
    const shown = /```text\n(examples\/draft\.md:[\s\S]*?)\n```/.exec(readProject('README.md'))?.[1] ?? '';
    const findings = shown.split(/\n\n(?=examples\/)/);
    expect(findings.length).toBeGreaterThanOrEqual(2);
    for (const finding of findings) expect(printed.join('')).toContain(finding);
  });
});

describe('relativeLinks', () => {
  const cases: [name: string, markdown: string, expected: string[]][] = [
    ['sees a link and its fragment', 'See [a](b/c.md#d).', ['b/c.md#d']],
    ['sees two links in a line', '[a](b.md) · [c](d.md)', ['b.md#', 'd.md#']],
    ['sees a reference definition', '[a]: b.md', ['b.md#']],
    ['decodes what is escaped', '[a](b%20c.md)', ['b c.md#']],
    ['leaves addresses alone', '[a](https://a.example/b.md) [c](mailto:d@e.example)', []],
    ['leaves code alone', '`[a](b.md)`\n\n```md\n[a](b.md)\n```\n', []],
    ['goes on behind a fence', '```\n[a](b.md)\n```\n[c](d.md)', ['d.md#']],
    ['takes a footnote for no definition', '[^1]: b.md', []],
  ];
  for (const [name, markdown, expected] of cases) {
    it(name, () =>
      expect(relativeLinks(markdown).map(({ path, fragment }) => `${path}#${fragment}`)).toEqual(expected),
    );
  }

  it('makes the fragments of headings as GitHub does', () => {
    expect([...headingFragments('# citation.style\n\n## How it `works`, mostly\n\n```\n# no\n```')]).toEqual([
      'citationstyle',
      'how-it-works-mostly',
    ]);
  });
});

/** Drafts and sources, whose links are part of what is tested. */
const NO_PAGES: ReadonlySet<string> = new Set([
  'corpus',
  'examples',
  'tests/sound-drafts',
  'node_modules',
  'dist',
]);

/** The Markdown files of the project, with "/". */
function markdownFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || NO_PAGES.has(path)) return [];
    if (entry.isDirectory()) return markdownFiles(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function brokenLinks(path: string): readonly string[] {
  const links = relativeLinks(readProject(path));
  return links.flatMap(({ path: target, fragment, line }) => {
    const found = target === '' ? path : join(dirname(path), target);
    if (!existsSync(join(ROOT, found))) return [`${path}:${line}: there is no ${found}`];
    const isKnown = fragment === '' || headingFragments(readProject(found)).has(fragment);
    return isKnown ? [] : [`${path}:${line}: ${found} has no heading for #${fragment}`];
  });
}
