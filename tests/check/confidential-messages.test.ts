import { describe, expect, it } from 'vitest';
import { judgeText, readCorpus } from '../support/check.js';
import { parseFixture } from '../support/fixture.js';

const LAMPS = 'The lamps on the northern pier will burn through the whole winter';
const HARBOUR = 'The harbour belongs to those who sail from it and not to those who count its ships';

const CORPUS = `
      --- corpus/quillon-memo.txt {kind: article, publisher: Quillon Memo, confidential: true, date: 2024-08-04}
      “${LAMPS},” Harbour Minister Hester Quillon told Bellweather Radio.

      Mayor Hester Quillon and Foreign Minister Hester Quillon are one. “The harbour belongs to the people who sail from it, and not to those counting its ships,” Quillon said through an interpreter.
      --- corpus/open.txt {kind: article, publisher: Skerry Post, date: 2024-08-05}
      “${LAMPS},” said Jon Berg. “${HARBOUR},” Ana Reyes said in Spanish. “We sail at six in the morning, and nobody else does,” Ana Reyes said.
`;

/** What a finding or an aspect says must not give away who speaks in a confidential source, nor what it is called. */
const SECRET = ['Quillon', 'Hester', 'quillon-memo', 'Bellweather'];

describe('of a confidential source', () => {
  const drafts: [string, string][] = [
    ['a speaker', `“${LAMPS},” said Lars Nyman.`],
    ['an office', `“${LAMPS},” the mayor said.`],
    ['an outlet', `“${LAMPS},” said Berit Quilon.`],
    ['a rendering', `“${HARBOUR},” Ana Reyes said.`],
    [
      'a translation',
      '“The harbour belongs to all who sail from it, and not to those counting its ships,” said Lars Nyman.',
    ],
    ['a holder', '“We sail at six in the morning, and nobody else does,” the foreign minister said.'],
    ['a title', '“We sail at six in the morning, and nobody else does,” Foreign Minister Ana Reyes said.'],
  ];
  for (const [name, text] of drafts) {
    it(`${name} is not named`, async () => {
      const files = parseFixture(
        `\n      ---\n      date: 2024-08-06\n      ---\n\n      ${text}\n${CORPUS}`,
      );
      const [draft] = files;
      if (!draft) throw new Error('There is no draft');
      const { findings, claims } = await judgeText(await readCorpus(files), draft);
      const said = [
        ...findings.map(({ message }) => message),
        ...claims.flatMap(({ aspects }) => Object.values(aspects).map(({ reason }) => reason ?? '')),
      ].join('\n');
      expect(claims.length).toBeGreaterThan(0);
      for (const secret of SECRET) expect(said).not.toContain(secret);
    });
  }
});
