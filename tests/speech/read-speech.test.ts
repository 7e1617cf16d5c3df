import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpeech } from '../../server/src/speech/read-speech.js';
import type { ProseDocument } from '../../server/src/text/prose.js';
import { read, speakerOf, spoken } from './check.js';

describe('kinds', () => {
  const check = (name: string, text: string, ...kinds: readonly string[]) => {
    it(name, () => expect(read(text).quotations.map((quotation) => quotation.kind)).toEqual(kinds));
  };
  check('direct: whole sentences', 'Ann Lee said, “We will stay here.”', 'direct');
  check('partial: a piece of the sentence', 'Ann Lee said the plan was “a grave mistake.”', 'partial');
  check('title: a work', 'Ann Lee spoke on the show “Morning Coffee” on Monday.', 'title');
  check('title: a work of a network', 'They met on TV4’s “Morning Coffee” on Monday.', 'title');
  check('term: nobody’s words', 'The “sharing economy” has grown.', 'term');
  check('term: a nickname within a name', 'Elizabeth “Lizzy” Holt left early.', 'term');
  check('sign: a placard', 'He held a sign reading “No More Dams” all day.', 'sign');
  check('partial: a short piece that is given to somebody', 'Ann Lee called him “weak.”', 'partial');
});

describe('transcripts', () => {
  const transcript =
    'MR. PRICE: Good afternoon to all of you.\n\nQUESTION: Will the talks go on this week?\n\nMR. PRICE: They will go on.\n\nQUESTION: And who will lead them?';
  it('give each turn to its label', () => {
    expect(
      spoken(transcript).map((quotation) => [quotation.kind, quotation.text, speakerOf(quotation)]),
    ).toEqual([
      ['label', 'Good afternoon to all of you.', 'PRICE'],
      ['label', 'Will the talks go on this week?', 'QUESTION'],
      ['label', 'They will go on.', 'PRICE'],
      ['label', 'And who will lead them?', 'QUESTION'],
    ]);
  });
  it('are not seen in one label', () => {
    expect(read('Note: The office is closed today.').quotations).toEqual([]);
  });
});

describe('block quotations', () => {
  const proseOf = (...parts: readonly (readonly ['paragraph' | 'quotation', string])[]): ProseDocument => {
    const text = parts.map(([, words]) => words).join('\n\n');
    let start = 0;
    const blocks = parts.map(([kind, words]) => {
      const block = { kind, start, end: start + words.length };
      start = block.end + 2;
      return block;
    });
    return { text, blocks };
  };
  const check = (name: string, doc: ProseDocument, words: string, speaker: string) => {
    it(name, () => {
      const quotation = readSpeech(doc).quotations[0];
      expect([quotation?.kind, quotation?.text, speakerOf(quotation)]).toEqual(['block', words, speaker]);
    });
  };
  check(
    'after "X said:"',
    proseOf(['paragraph', 'Ann Lee said:'], ['quotation', 'We will stay.']),
    'We will stay.',
    'Ann Lee',
  );
  check('before "— X"', proseOf(['quotation', 'We will stay.\n— Ann Lee']), 'We will stay.', 'Ann Lee');
  check(
    'before "— X" of its own',
    proseOf(['quotation', 'We will stay.'], ['paragraph', '— Ann Lee']),
    'We will stay.',
    'Ann Lee',
  );
});

describe('indirect reports', () => {
  const check = (
    name: string,
    text: string,
    ...expected: readonly (readonly [words: string, speaker: string])[]
  ) => {
    it(name, () => {
      const reports = read(text).reports.map(({ start, end, attribution }) => [
        text.slice(start, end),
        attribution.speaker.name ?? attribution.speaker.text,
      ]);
      expect(reports).toEqual(expected);
    });
  };
  check('a clause', 'Ann Lee said the town plays a large part.', ['the town plays a large part', 'Ann Lee']);
  check('a clause with "that"', 'Mary Lee came. She noted that the town plays a part.', [
    'the town plays a part',
    'Mary Lee',
  ]);
  check('a clause for a listener', 'Ann Lee told Bob Ray that the town plays a part.', [
    'the town plays a part',
    'Ann Lee',
  ]);
  check('a clause before its verb', 'The town plays a large part, Ann Lee said.', [
    'The town plays a large part',
    'Ann Lee',
  ]);
  check('according to', 'According to Ann Lee, the town plays a large part.', [
    'the town plays a large part',
    'Ann Lee',
  ]);
  check(
    'up to the next participle',
    'Ann Lee said the town was safe at night, adding that the port was open.',
    ['the town was safe at night', 'Ann Lee'],
    ['the port was open', 'Ann Lee'],
  );
  check('none where the words are in marks', 'Ann Lee said, “The town plays a large part.”');
  check('none where nothing is said', 'Ann Lee told the crowd about it in a speech.');
});

describe('several who speak together', () => {
  const cases: [string, string, string[]][] = [
    ['two before the verb', 'Ann Lee and Bob Ray said the plan was “a grave mistake” for all.', ['Ann Lee']],
    ['two behind the verb', '“We will stay,” said Ann Lee and Bob Ray.', ['Bob Ray']],
    [
      'three in a list',
      'Ann Lee, Bob Ray and Carla Day called the plan “a grave mistake.”',
      ['Ann Lee', 'Bob Ray'],
    ],
    ['an apposition is none', '“We will stay,” Ann Lee, Bob Ray’s deputy, said.', []],
    ['one alone is none', 'Ann Lee said the plan was “a grave mistake” for all.', []],
  ];
  for (const [name, text, joint] of cases) {
    it(name, () => expect(spoken(text)[0]?.attribution?.joint.map((other) => other.name)).toEqual(joint));
  }
});

describe('people', () => {
  it('are named in full, with their titles', () => {
    const people = read('Iraqi Deputy Minister Hadi Al-Karim met Omar Said. Al-Karim left.').people;
    expect(people.map(({ name, titles, mentions }) => [name, titles, mentions.length])).toEqual([
      ['Hadi Al-Karim', ['Iraqi Deputy Minister'], 2],
      ['Omar Said', [], 1],
    ]);
  });
});

describe('paragraphs on single lines', () => {
  it('do not hand a speaker over the line end', () => {
    const filler =
      'The council had met for several hours in the old hall by the harbour before anybody came out to talk, and those who waited had long begun to doubt that there would be an answer that night.';
    const text = `${filler}\n“We will stay,” Ann Lee said at last, when the doors had been opened and the lamps were lit in the square outside. “We will build a new hall and a new harbour, however long that may take us all.”\nBob Ray said the plan was sound in the main, though he would have wished for an earlier answer, and that his own people would need time.`;
    expect(spoken(text).map(speakerOf)).toEqual(['Ann Lee', 'Ann Lee']);
  });
});

describe('readSpeech on any text', () => {
  it('never throws, and its spans slice to what they say', () => {
    const pieces = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      ' ',
      'Ann Lee',
      ' said',
      ', ',
      '. ',
      'he ',
      'that ',
      '\n\n',
      '\n',
      ': ',
      '— ',
      'according to ',
      'Mr. ',
      'who ',
      'the plan ',
      '(',
      ')',
      'and ',
      'called ',
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 50, size: 'max' }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations, reports } = read(text);
        for (const quotation of quotations) {
          expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text);
          const speaker = quotation.attribution?.speaker;
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
        }
        for (const report of reports) expect(report.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
