import { describe, expect, it } from 'vitest';
import { positionAt } from '../../server/src/sources/position.js';
import { sourceOf } from '../sources/source-text.js';
import { check, judgeText, readCorpus } from '../support/check.js';
import { parseFixture } from '../support/fixture.js';

const PAGE = `Mayor: ‘We will never sell the ferry’

Lowmere keeps its boat, says Ruth Palmer

By Jane Doe, Harbour News

August 4, 2024

“We will never sell the old ferry to anybody, not while I am mayor,” Ruth Palmer told the council on Monday. She then left the hall by the side door and spoke to nobody.

Photo: Ruth Palmer at the landing on Monday.

“not while I am mayor” — Ruth Palmer

The council meets again next week. It has eleven members and meets on Mondays.

Related stories

Ferry to stop for a week

Read more: Who owns the landing?
`;

describe('a place in a source is', () => {
  const places: [string, string][] = [
    ['We will never sell the ferry', 'headline'],
    ['Lowmere keeps its boat', 'standfirst'],
    ['Jane Doe', 'page furniture'],
    ['We will never sell the old ferry', 'body'],
    ['at the landing', 'caption'],
    ['not while I am mayor” —', 'pull quote'],
    ['The council meets', 'body'],
    ['Ferry to stop', 'teaser'],
    ['Who owns', 'teaser'],
  ];
  for (const [words, position] of places) {
    it(`“${words}”: ${position}`, async () => {
      const source = await sourceOf('ferry.txt', PAGE);
      expect(positionAt(source, source.prose.text.indexOf(words))).toBe(position);
    });
  }

  const bodies: [string, string][] = [
    [
      'under a headline, with an advertisement below',
      `Ferry stays\n\nThe ferry stays, said the mayor.\n\nADVERTISEMENT\n\nThe council met on Monday. It was late.\n\nNobody left.`,
    ],
    [
      'below a label that does not end the story',
      `Ferry stays\n\nBy Jane Doe\n\nAugust 4, 2024\n\nIt was late.\n\nRead more\n\nThe ferry stays, said the mayor.`,
    ],
    [
      'below the byline',
      `Ferry stays\n\nBy Jane Doe\n\nThe ferry stays, said the mayor.\n\nAugust 4, 2024\n\nNobody left.`,
    ],
  ];
  for (const [name, page] of bodies) {
    it(`the body ${name}`, async () => {
      const source = await sourceOf('ferry.txt', page);
      expect(positionAt(source, source.prose.text.indexOf('said the mayor'))).toBe('body');
    });
  }

  it('the body in all of a paper, whose headings are its author’s', async () => {
    const source = await sourceOf('a.txt', PAGE, { sidecar: '{kind: report}' });
    expect(positionAt(source, source.prose.text.indexOf('We will never'))).toBe('body');
  });
});

const STORY = `
      --- corpus/ferry.txt {kind: article, publisher: Skerry Post, title: Ferry, date: 2024-08-04}
      # Palmer: “We will never sell the ferry to the county”

      “We will never sell our old ferry, not even to the county,” Ruth Palmer told the council on Monday. She then left.

      The council meets again in a week.
`;

describe('a headline and the story below it', () => {
  it('are both sound, and the headline’s wording is told quietly', () =>
    check(`
      “We will never sell the ferry to the county,” said Ruth Palmer.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered information: Wording of a headline: “We will never sell the ferry to the county”. The text below has “We will never sell our old ferry, not even to the county” (Skerry Post, 4 Aug 2024, ¶1).
      ${STORY}`));

  it('say nothing against a draft that follows the story', () =>
    check(`
      “We will never sell our old ferry, not even to the county,” said Ruth Palmer.
      ${STORY}`));

  it('prove nothing where only the headline has the words', () =>
    check(`
      “We will never sell the ferry to any county,” said Ruth Palmer.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered information: They stand in a headline, which may shorten what was said.
      --- corpus/ferry.txt {kind: article, publisher: Skerry Post, title: Ferry, date: 2024-08-04}
      # Palmer: “We will never sell the ferry to the county”

      The council met on Monday. “It was a long night,” Tom Ash told the paper.
    `));

  it('name a headline’s speaker quietly', () =>
    check(`
      “We will never sell the ferry to the county,” said Tom Ash.
                                                         ^^^^^^^ quote.misattributed information: Other speaker in source: Ruth Palmer (Skerry Post, 4 Aug 2024, ¶1). They stand in a headline
      --- corpus/ferry.txt {kind: article, publisher: Skerry Post, title: Ferry, date: 2024-08-04}
      # Ruth Palmer: “We will never sell the ferry to the county”

      The council met on Monday, and Ruth Palmer spoke. “It was a long night,” Tom Ash told the paper.
    `));

  it('are told apart in the hover', async () => {
    const files = parseFixture(`
      “We will never sell the ferry to the county,” said Ruth Palmer.
      ${STORY}`);
    const [draft] = files;
    const { claims } = await judgeText(await readCorpus(files), draft ?? { path: '', text: '' });
    expect(claims[0]?.aspects.words).toEqual({
      state: 'matches',
      reason: 'only in a headline of the source',
    });
  });
});
