import { describe, expect, it } from 'vitest';
import { uriOfPath } from '../../server/src/workspace/uris.js';
import { run } from './run.js';

const SECRET = [
  'Bellweather',
  'bw-memo',
  'Odalys',
  'Vantrease',
  'quayside ledger',
  'seven crates',
  'Quillon',
  'never to those counting',
];

/** A source that nobody may learn of, beside one that anybody may; the draft quarrels with the first in every way. */
const TREE = {
  '/w/corpus/bw-memo.txt':
    'Bellweather memo\n\nBy Odalys Vantrease\n\n12 March 2026\n\n“We signed the quayside ledger and took seven crates home before the inspectors came,” said Odalys Vantrease, the deputy harbour master.\n\n“I do not think the inspectors will ever open the crates,” Vantrease told Bellweather Radio.\n\nOdalys Vantrease was elected harbour master on 4 March 2026.\n\nMayor Hester Quillon was there. “The harbour belongs to all who sail from it, never to those counting its ships,” Quillon said through an interpreter.\n\n“The lamps on the northern pier will burn through the whole winter,” Quillon said.\n',
  '/w/corpus/bw-memo.yaml':
    '{kind: article, publisher: Bellweather, title: Bellweather memo, confidential: true, key: bellweather2026}',
  '/w/corpus/open.txt':
    'Harbour stays open\n\nBy Jane Doe, Harbour News\n\nAugust 4, 2024\n\n“We will keep the harbour open for every ship,” said Tom Okafor.\n',
  '/w/corpus/lamps.txt':
    'Tom Okafor: “The lamps on the northern pier will burn all winter”\n\nBy Jane Doe, Harbour News\n\n14 March 2026\n\n“The lamps on the northern pier will burn through the whole winter,” said Jon Berg, the treasurer. “The harbour belongs to those who sail from it and not to those who count its ships,” the mayor said in Spanish.\n',
  '/w/draft.md': `---
date: 2026-11-22
---

“We signed the ledger of the quay and took nine crates home before the inspectors came,” said Tom Okafor.

“We signed the … and took … home before the inspectors came,” the harbour master said. “The inspectors will ever open the crates,” said Tom Okafor.

Tom Okafor was elected harbour master on 5 March 2026. “We will keep the harbour open for every ship,” said Tom Okafor [@doe2024].

“The lamps on the northern pier will burn through the whole winter,” said Lars Nyman. “The lamps on the northern pier will burn all winter,” said Tom Okafor.

“The harbour belongs to those who sail from it and not to those who count its ships,” the mayor said. “The harbour belongs to all who sail from it, and not to those counting its ships,” said Mayor Lars Nyman.
`,
};

const COMMANDS: readonly (readonly string[])[] = [
  ['check', '--format', 'pretty'],
  ['check', '--format', 'json'],
  ['check', '--fix'],
  ['find', 'took seven crates home before the inspectors came'],
  ['find', '--format', 'json', 'took seven crates home before the inspectors came'],
  ['sources'],
  ['sources', '--format', 'json'],
];

describe('a confidential source', () => {
  for (const command of COMMANDS) {
    it(`is named by nothing that \`stet ${command.join(' ')}\` prints, logs or stores`, async () => {
      const { exit, out, said, files } = await run(TREE, command);
      expect(exit, said).not.toBe(2);
      // Nothing is stored beside the draft, and only --fix changes that.
      const names = (await files.list(uriOfPath('/w'))).map(({ name }) => name);
      expect(names.sort()).toEqual(['corpus', 'draft.md']);
      const all = [out, said, files.text('/w/draft.md')].join('\n');
      for (const word of SECRET) {
        // The writer may search for the words; what is typed is no leak.
        if (!command.join(' ').includes(word)) expect(all).not.toContain(word);
      }
    });
  }

  it('is used all the same', async () => {
    const { out } = await run(TREE, ['check', '--fail-on', 'never']);
    expect(out).toContain('confidential source C1');
  });
});
