import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../server/src/draft/draft.js';
import { createDraftMemory } from '../../server/src/draft/draft-memory.js';
import { readDraft } from '../../server/src/draft/read-draft.js';

/** Whole paragraphs whose reading leans on others: open marks, pronouns, relative dates, capitals told elsewhere, turns. */
const PARAGRAPHS: readonly string[] = [
  '“We will keep the northern harbour open,” Tom Okafor said on Monday. “Nobody will stop us.”',
  'He added that the council “had never seen so many empty quays” in one week.',
  '“The pier was closed for a year, and nobody told us why it was',
  '“It opened again in May,” said Mara Venn, the mayor of Wexley [@venn2024, p. 3].',
  'The mayor was re-elected on 4 August 2024. The next day she left for Brightport.',
  'Grey told reporters on 05/08/2024 that “the ferry is late again”.[^1]',
  'In the meeting Grey and Brightport’s council agreed. Pending talks were held in October.',
  '> We shall not sell the quays to anybody who asks.\n>\n> — Mara Venn',
  '[^1]: Tom Okafor, [The ferry](corpus/ferry.txt), 5 August 2024.',
  '# The Harbour',
  'Grey left for the U.S. “I am not sorry,” he said, “nor is Mara V.',
  'Brightport voted, said John Q.',
  '\\- Grey said “the ferry is late again” twice.',
  '- “A list item,” Okafor wrote.\n- Another, *“in markup”*, of 2023.',
  'ANNA LEE: I would say so.\nTOM GRAY: So would I, on most days.\nANNA LEE: Then we agree.\nTOM GRAY: We do, at last.',
  '<!-- stet-ignore-next -->',
  '[venn]: https://a.example "Venn"',
  '‘Single marks,’ she said, ‘are marks as well’, in 2021.',
  '',
];
const SCRAPS: readonly string[] = [
  ...'“ ” " \' ‘ ’ . , ! [ ] * _ > # @ : ( ) a B é'.split(' '),
  ...[
    ' ',
    '\n',
    '\n\n',
    'said',
    ' he ',
    ' May ',
    ' 4 August 2024',
    'not ',
    '[^1]',
    '<!--',
    '-->',
    '---\n',
    '\t',
    '😀',
  ],
];
const MATTER = [
  '',
  '---\ndate: 2024-08-06\n---\n\n',
  '---\ntitle: On “Monday”\nbibliography: a.json\n---\n\n',
];

const draftText = fc
  .tuple(fc.constantFrom(...MATTER), fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 12 }))
  .map(([matter, paragraphs]) => matter + paragraphs.join('\n\n'));
const insertion = fc.oneof(
  fc.constantFrom(...SCRAPS),
  fc.constantFrom(...PARAGRAPHS).map((paragraph) => `\n\n${paragraph}\n\n`),
);
const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), insertion), { minLength: 1, maxLength: 8 });

/** All that a draft tells, its offset map spelt out; the syntax tree is its own affair. */
function contentOf({ markdown, ...draft }: Draft): unknown {
  const { prose, map, frontMatter, links, footnotes, comments } = markdown;
  const offsets = Array.from({ length: prose.text.length }, (_, at) => map.toSource(at));
  return { ...draft, prose, offsets, frontMatter, links, footnotes, comments };
}

describe('a draft that is edited', () => {
  const reads = (lineEnd: string): void =>
    fc.assert(
      fc.property(draftText, edits, (start, changes) => {
        const memory = createDraftMemory();
        let text = start.replaceAll('\n', lineEnd);
        readDraft({ uri: 'file:///d.md', text }, memory);
        for (const [at, length, piece] of changes) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + piece.replaceAll('\n', lineEnd) + text.slice(from + length);
          const draft = readDraft({ uri: 'file:///d.md', text }, memory);
          expect(contentOf(draft)).toEqual(contentOf(readDraft({ uri: 'file:///d.md', text })));
        }
      }),
      { numRuns: 150 },
    );

  it('reads as if it were new', () => reads('\n'));
  it('reads as if it were new with the line ends of Windows', () => reads('\r\n'));

  it('reads one paragraph at a keystroke', () => {
    const memory = createDraftMemory();
    const text = PARAGRAPHS.filter((_, at) => at !== 1).join('\n\n');
    readDraft({ uri: 'file:///d.md', text }, memory);
    const made: string[] = [];
    const watched = {
      ...memory,
      recall: <T>(key: string, make: () => T): T =>
        memory.recall(key, () => {
          made.push(key);
          return make();
        }),
    };
    readDraft({ uri: 'file:///d.md', text: text.replace('northern', 'northerly') }, watched);
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((key) => !key.includes('northerly'))).toEqual([]);
  });
});
