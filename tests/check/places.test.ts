import { beforeAll, describe, expect, it } from 'vitest';
import { judgeText, readCorpus, type TestCorpus } from '../support/check.js';
import { parseFixture } from '../support/fixture.js';

const CORPUS = `
      --- corpus/a.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “The council will not sell the ferry to anybody,” said Ada Brandt, the harbour master. “It belongs to the islands.”

      Tom Okafor, a fisherman, said: “Nobody asked us about the price of the tickets.” He called it “a quiet robbery”.
`;

/** Where a draft may have a quotation besides running text, and where its words begin there. */
const PLACES: readonly (readonly [name: string, draft: (words: string) => string])[] = [
  ['a list item behind a name in bold', (words) => `Voices:\n\n- **Tom Okafor**: “${words}.”`],
  ['a list item behind a name and a dash', (words) => `* Tom Okafor – “${words}.”`],
  ['a list item before the name', (words) => `1. “${words}.” — Tom Okafor`],
  ['a list item below the name', (words) => `2. *Tom Okafor*\n\n   “${words}.”`],
  ['a nested list item', (words) => `- The ferry\n  - Tom Okafor: “${words}.”`],
  ['a task list item', (words) => `- [ ] Ask again: Tom Okafor said “${words}”.`],
  ['a definition list', (words) => `Tom Okafor\n:   “${words}.”`],
  ['a footnote', (words) => `There was more.[^1]\n\n[^1]: “${words},” Tom Okafor said.`],
  ['an inline note', (words) => `There was more.^[“${words},” Tom Okafor said.]`],
  ['an image’s caption', (words) => `![“${words},” said Tom Okafor.](tom.png)`],
  [
    'a figure’s caption in HTML',
    (words) => `<figure><figcaption>“${words},” said Tom Okafor.</figcaption></figure>`,
  ],
  ['a heading', (words) => `## “${words},” says Tom Okafor`],
  ['the first heading', (words) => `# Tom Okafor: “${words}”`],
  [
    'the title in the front matter',
    (words) => `---\ntitle: 'Tom Okafor: “${words}”'\n---\n\nThe ferry stays.`,
  ],
  [
    'the description in the front matter',
    (words) => `---\ndescription: “${words},” says Tom Okafor\n---\n\nThe ferry stays.`,
  ],
  ['a cell of a table', (words) => `| Who | What |\n|---|---|\n| Tom Okafor | “${words}.” |`],
  ['a first cell of a table', (words) => `| What | Who |\n|---|---|\n| “${words}.” | Tom Okafor |`],
  ['a block quotation', (words) => `Tom Okafor:\n\n> ${words}.`],
  ['a callout', (words) => `> [!NOTE]\n> “${words},” Tom Okafor said.`],
];

let corpus: TestCorpus;
beforeAll(async () => {
  corpus = await readCorpus(parseFixture(CORPUS));
});

/** What is said of a draft, citations that miss apart: code, severity and the words underlined. */
async function said(text: string): Promise<readonly string[]> {
  const { findings } = await judgeText(corpus, { path: 'draft.md', text: `${text}\n` });
  return findings
    .filter(({ code }) => code !== 'citation.missing')
    .map(({ code, severity, start, end }) => `${code} ${severity}: ${text.slice(start, end)}`);
}

describe('a quotation is held against its source', () => {
  for (const [name, draft] of PLACES) {
    it(`in ${name}`, async () => {
      const altered = 'Nobody asked us about the colour of the tickets';
      const [finding, ...more] = await said(draft(altered));
      expect(finding).toContain(`quote.altered warning: ${altered}`);
      expect(more).toEqual([]);
    });

    it(`in ${name}, where it is sound`, async () =>
      expect(await said(draft('Nobody asked us about the price of the tickets'))).toEqual([]));
  }
});

describe('a few words beside a name are held against its source', () => {
  const places: readonly ((words: string) => string)[] = [
    (words) => `- Tom Okafor: “${words}”`,
    (words) => `- “${words}” (Tom Okafor)`,
    (words) => `**Tom Okafor:** “${words}”`,
  ];
  for (const draft of places) {
    it(draft('…'), async () => {
      expect(await said(draft('a quiet murder'))).toEqual(['quote.altered warning: a quiet murder']);
      expect(await said(draft('a quiet robbery'))).toEqual([]);
    });
  }

  it('but not where the draft names nobody', async () =>
    expect(await said('Lesson one: “a quiet murder”')).toEqual([]));
});

describe('what stands twice in a draft', () => {
  const body = '“The council will not sell the ferry to anybody,” Ada Brandt said.';

  it('is told in the title that differs from the body', async () =>
    expect(
      await said(`---\ntitle: 'Brandt: “The council will sell the ferry to anybody”'\n---\n\n${body}`),
    ).toEqual(['quote.altered error: The council will sell the ferry to anybody']));

  it('is told in the pull quote that differs from the body', async () =>
    expect(
      await said(`${body}\n\n> The council will now sell the ferry to anybody.\n\nThe vote took an hour.`),
    ).toEqual(['quote.altered error: The council will now sell the ferry to anybody.']));

  it('is left alone in a shortened heading', async () =>
    expect(await said(`# Brandt: council “will not sell the ferry”\n\n${body}`)).toEqual([]));

  it('is left alone in a pull quote', async () =>
    expect(
      await said(`${body}\n\n> “The council will not sell the ferry to anybody”\n\nThe vote took an hour.`),
    ).toEqual([]));

  it('is asked about where no source has either', async () => {
    const [first, second] = [
      'We shall sing until the bells are mended',
      'We shall sing until the bells are melted',
    ];
    const text = `# “${first},” says Rolf Vik\n\nThe choir met. “${second},” Rolf Vik said.`;
    expect(await said(text)).toContain(`quote.altered information: ${second},`);
  });
});
