import { describe, expect, it } from 'vitest';
import { readDraft } from '../../server/src/draft/read-draft.js';
import { readDraftBibliography } from '../../server/src/workspace/draft-bibliography.js';
import type { SettingOrigin } from '../../server/src/workspace/settings.js';
import { makeSource } from '../report/judgement.js';
import { at, memoryFiles, type TestFile } from './memory-files.js';

const CSL = '[{"id": "roe2020", "type": "book", "title": "Piers"}]';

/** The known keys of `/w/text/d.md` (with "…" behind them when there may be more), and the file that takes entries. */
async function read(
  tree: Record<string, TestFile>,
  frontMatter: string,
  configured: { value: string[]; origin?: SettingOrigin } = { value: [] },
): Promise<[string, string | null]> {
  const { knownKeys, keysAreComplete, bibliography } = await readDraftBibliography({
    files: memoryFiles({ '/w/text/d.md': '', ...tree }),
    root: at('.'),
    draft: readDraft({ uri: at('text/d.md'), text: `---\n${frontMatter}\n---\n\nText.\n` }),
    configured: { base: at('.'), where: '', origin: 'file', ...configured },
    sources: [makeSource(at('corpus/a.txt'), 'Text.')],
  });
  return [
    [...knownKeys.keys()].join(' ') + (keysAreComplete ? '' : ' …'),
    bibliography.target?.file.uri ?? null,
  ];
}

describe('the bibliography of a draft', () => {
  const cases: [string, Parameters<typeof read>, [string, string | null]][] = [
    [
      'knows the sources; where there is none, a file of our own takes entries',
      [{}, 'title: x'],
      ['doe2024', at('text/stet-references.json')],
    ],
    [
      'is named by the front matter, from the folder of the draft',
      [{ '/w/text/refs.json': CSL }, 'bibliography: refs.json'],
      ['roe2020 doe2024', at('text/refs.json')],
    ],
    [
      'may be several files of several formats',
      [
        {
          '/w/a.bib': '@string{x = "y"}\n@book{ek2019,\n title={A}}\n  @article( lee2021 , title={B})',
          '/w/b.ris': 'TY  - BOOK\nID  - ris2018\n',
          '/w/c.yaml': 'references:\n  - id: yam2017\n',
          '/w/d.json': CSL,
        },
        'bibliography: [../a.bib, ../b.ris, ../c.yaml, ../d.json]',
      ],
      ['ek2019 lee2021 ris2018 yam2017 roe2020 doe2024', at('a.bib')],
    ],
    [
      'may stand in the front matter itself',
      [{}, 'references:\n  - id: own2016\n  - id: 7'],
      ['own2016 7 doe2024', at('text/d.md')],
    ],
    [
      'comes from the settings where the front matter names none',
      [{ '/w/refs.json': CSL }, 'title: x', { value: ['refs.json'] }],
      ['roe2020 doe2024', at('refs.json')],
    ],
    [
      'is not that of the settings where the front matter names one',
      [{ '/w/refs.json': CSL, '/w/text/own.json': '[]' }, 'bibliography: own.json', { value: ['refs.json'] }],
      ['doe2024', at('text/own.json')],
    ],
    [
      'may lie on the web: then no key is unknown',
      [{}, 'bibliography: https://a.example/r.bib'],
      ['doe2024 …', at('text/stet-references.json')],
    ],
    [
      'is that of the Quarto project and of the folders between, each from its own folder',
      [
        {
          '/w/_quarto.yml': 'project:\n  type: book\nbibliography: refs.json\n',
          '/w/text/_metadata.yml': 'bibliography: [/a.bib, more.ris]\n',
          '/w/refs.json': CSL,
          '/w/a.bib': '@book{ek2019}',
          '/w/text/more.ris': 'TY  - BOOK\nID  - ris2018\nER  - \n',
          '/w/text/own.yaml': '- id: own2016\n',
        },
        'bibliography: own.yaml',
        { value: ['gone.json'] },
      ],
      ['own2016 ek2019 ris2018 roe2020 doe2024', at('text/own.yaml')],
    ],
    [
      'is not that of `_metadata.yml` without a project',
      [{ '/w/text/_metadata.yml': 'bibliography: gone.bib\n' }, 'title: x'],
      ['doe2024', at('text/stet-references.json')],
    ],
    [
      'of another program gets a file of our own beside the draft',
      [{ '/w/text/lib.bib': '% Zotero\n@book{zot2001}\n' }, 'bibliography: lib.bib'],
      ['zot2001 doe2024', at('text/stet-references.json')],
    ],
    [
      'may be missing: then no key is unknown, and the file is to be made',
      [{}, 'bibliography: gone.json'],
      ['doe2024 …', at('text/gone.json')],
    ],
    [
      'is to be made beside an exported one, too',
      [{ '/w/text/lib.bib': '% Zotero\n@book{zot2001}\n' }, 'bibliography: [lib.bib, own.json]'],
      ['zot2001 doe2024 …', at('text/own.json')],
    ],
    [
      'is not made where its name looks like a slip',
      [{ '/w/text/refs.json': '[]' }, 'bibliography: refs1.json'],
      ['doe2024 …', null],
    ],
    [
      'is not made outside the workspace',
      [{ '/else/a.txt': '' }, 'bibliography: ../../else/gone.json'],
      ['doe2024 …', null],
    ],
    [
      'may be malformed: then no key is unknown, and nothing is written to it',
      [{ '/w/text/refs.json': '{"id": ' }, 'bibliography: refs.json'],
      ['doe2024 …', null],
    ],
    [
      'does not lie outside the workspace',
      [{ '/else/refs.json': CSL }, 'bibliography: ../../else/refs.json'],
      ['doe2024 …', null],
    ],
    [
      'does not lie outside through a link',
      [
        { '/w/text/refs.json': { link: '/else/refs.json' }, '/else/refs.json': CSL },
        'bibliography: refs.json',
      ],
      ['doe2024 …', null],
    ],
    [
      'may lie outside when the user says so',
      [{ '/else/refs.json': CSL }, 'title: x', { value: ['../else/refs.json'], origin: 'user' }],
      ['roe2020 doe2024', 'file:///else/refs.json'],
    ],
  ];
  for (const [name, args, expected] of cases) {
    it(name, async () => expect(await read(...args)).toEqual(expected));
  }
});
