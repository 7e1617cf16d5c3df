import { describe, expect, it } from 'vitest';
import { readDraft } from '../../server/src/draft/read-draft.js';
import { sliceSpan } from '../../server/src/text/span.js';

/** The claims as `q: words` and `d: expression`; their spans must hold these words in the file. */
function check(text: string): string[] {
  const { claims } = readDraft({ uri: 'file:///w/draft.md', text });
  return claims.map((claim) => {
    const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
    expect(letters(sliceSpan(text, claim))).toContain(letters(claim.text));
    return `${claim.kind === 'quotation' ? 'q' : 'd'}: ${claim.text}`;
  });
}

describe('a quotation claim is', () => {
  const cases: [string, string, string[]][] = [
    ['a quotation of whole sentences', '“We came late,” said Ada Brandt.', ['q: We came late,']],
    ['a piece of a sentence after a cue', 'Ada Brandt said it was “a slow art”.', ['q: a slow art']],
    ['one word after a cue', 'Ada Brandt called it “nonsense”.', ['q: nonsense']],
    ['straight marks', '"We came late," said Ada Brandt.', ['q: We came late,']],
    ['single marks', '‘We came late,’ said Ada Brandt.', ['q: We came late,']],
    [
      'a long quotation without a speaker',
      'It was “the best of the many years we had”.',
      ['q: the best of the many years we had'],
    ],
    [
      'a block quotation',
      'She wrote:\n\n> We came late to the harbour.\n',
      ['q: We came late to the harbour.'],
    ],
    ...(
      [
        ['a key in brackets', '[@doe2024, p. 3]'],
        ['two of them', '[@doe2024] [see @roe2020; @x]'],
        ['a name and a year', '(Doe 2024, p. 3)'],
        ['a name before a year', 'Doe (2024).'],
        ['a link in brackets', '([Harbour News, 4 August 2024](corpus/talks.txt))'],
        ['a footnote', '[^1]\n\n[^1]: B'],
        ['a page alone', '(p. 207)'],
        ['pages without a label', '(207–8)'],
      ] as const
    ).map(([name, citation]): [string, string, string[]] => [
      `a block quotation before its citation, ${name}`,
      `She wrote:\n\n> We came late to the harbour. ${citation}\n`,
      ['q: We came late to the harbour.'],
    ]),
    ['a quotation in a list', '- “We came late,” said Ada Brandt.', ['q: We came late,']],
    [
      'each piece of a split quotation',
      '“We came,” said Ada Brandt, “too late for the boat.”',
      ['q: We came,', 'q: too late for the boat.'],
    ],
    ['a quotation with emphasis inside', '“We came *late*,” said Ada Brandt.', ['q: We came late,']],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(check(text)).toEqual(expected));
});

describe('no quotation claim is', () => {
  const cases: [string, string, string[]][] = [
    ['a scare quote', 'The “experts” were late.', []],
    ['a term', 'The so-called “grey zone” grew.', []],
    ['a title of a work', 'Her novel “The Winter of the Seven Orchards” sold well.', []],
    ['what a sign says', 'A placard reading “No entry without shoes” hung there.', []],
    ['a quotation that is still open', '“We came late, said Ada Brandt.', []],
    [
      'a quotation inside a quotation',
      '“She told me ‘go home at once’ and left,” said Ada Brandt.',
      ['q: She told me ‘go home at once’ and left,'],
    ],
    ['code', 'Say `“We came late,” said Ada Brandt.`', []],
    ['a code block', '```\n“We came late,” said Ada Brandt.\n```', []],
    ['a comment', '<!-- “We came late,” said Ada Brandt. -->', []],
    ['empty marks', 'Ada Brandt said “”.', []],
    ['an inch', 'A 5" pipe and a 7" pipe, said Ada Brandt.', []],
    ['anything in a draft that is off', '---\nstet: off\n---\n\n“We came late,” said Ada Brandt.', []],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(check(text)).toEqual(expected));
});

describe('a date claim is', () => {
  const cases: [string, string, string[]][] = [
    ['an explicit date', 'She left on 4 May 2023.', ['d: 4 May 2023']],
    ['a month', 'She left in May 2023.', ['d: May 2023']],
    ['a relative date', 'She left last Monday.', ['d: last Monday']],
    ['each of several', 'She came on 4 May 2023 and left on 6 May 2023.', ['d: 4 May 2023', 'd: 6 May 2023']],
    [
      'a date beside a quotation',
      'On 4 May 2023 Ada Brandt said: “We came.”',
      ['d: 4 May 2023', 'q: We came.'],
    ],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(check(text)).toEqual(expected));
});

describe('no date claim is', () => {
  const cases: [string, string, string[]][] = [
    [
      'a date in quotation marks',
      '“She left on 4 May 2023,” said Ada Brandt.',
      ['q: She left on 4 May 2023,'],
    ],
    ['a duration', 'She stayed for three weeks.', []],
    ['a habit', 'She comes every Monday.', []],
    ['the front matter’s date', '---\ndate: 2023-05-04\n---\n\nShe left.', []],
    ['a date in a footnote', 'She left.[^1]\n\n[^1]: Skerry Post, 4 May 2023.', []],
    ['the year in a citation key', 'She left [@brandt2023].', []],
    ['a date that leans on another', 'She came on 4 May 2023 and left the next day.', ['d: 4 May 2023']],
    ['a weekday that a full date explains', 'She left the Thursday before, 4 May 2023.', ['d: 4 May 2023']],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(check(text)).toEqual(expected));
});

describe('the day on which words were said is', () => {
  /** The TIMEX3 value of the day, or null. */
  function said(text: string): string | null {
    const [claim] = readDraft({ uri: 'file:///w/draft.md', text }).claims.filter(
      ({ kind }) => kind === 'quotation',
    );
    return claim?.kind === 'quotation' ? (claim.said?.value ?? null) : null;
  }

  const cases: [string, string, string | null][] = [
    ['the one beside the cue', 'On 4 May 2023 Ada Brandt said: “We came late.”', '2023-05-04'],
    ['the one behind the cue', '“We came late,” Ada Brandt said on 4 May 2023.', '2023-05-04'],
    ['none where two could be meant', 'On 4 May 2023 Ada Brandt said of 6 May 2023: “We came late.”', null],
    ['none where it is a month', 'In May 2023 Ada Brandt said: “We came late.”', null],
    ['none without a cue', 'It was “the best of the many years we had” on 4 May 2023.', null],
    ['none inside the marks', 'Ada Brandt said: “We came late on 4 May 2023.”', null],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(said(text)).toBe(expected));
});

describe('a claim knows its citations', () => {
  function keys(text: string): (string | null)[][] {
    return readDraft({ uri: 'file:///w/draft.md', text }).claims.map((claim) =>
      claim.citations.map(({ key }) => key),
    );
  }

  const cases: [string, string, string[][]][] = [
    ['in its sentence', '“We came late,” said Ada Brandt [@a, p. 3].', [['a']]],
    ['right behind its sentence', '“We came late,” said Ada Brandt. [@a] Then it rained.', [['a']]],
    ['but not in the next sentence', '“We came late,” said Ada Brandt. Then it rained [@a].', [[]]],
    ['in a cluster', '“We came late,” said Ada Brandt [@a; @b].', [['a', 'b']]],
    ['through a footnote', '“We came late,” said Ada Brandt.[^1]\n\n[^1]: See [@a].', [['a']]],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(keys(text)).toEqual(expected));
});
