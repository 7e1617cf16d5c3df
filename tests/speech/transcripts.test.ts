import { describe, expect, it } from 'vitest';
import { read, speakerOf } from './check.js';

/** The turns of a transcript: "words | speaker". */
function check(name: string, text: string, ...expected: readonly string[]) {
  it(name, () => {
    const turns = read(text).quotations.filter(({ kind }) => kind === 'label');
    expect(turns.map((turn) => `${turn.text} | ${speakerOf(turn)}`)).toEqual(expected);
  });
}

/** Four turns of two speakers, one a paragraph; the labels with all that parts them from the words. */
function dialogue(first: string, second: string, third = first, fourth = second): string {
  return [
    `${first}Will the roof hold this winter?`,
    `${second}It will hold for some years.`,
    `${third}Who will pay for it then?`,
    `${fourth}The town will pay for it.`,
  ].join('\n\n');
}

function turnsOf(first: string, second: string): readonly string[] {
  return [
    `Will the roof hold this winter? | ${first}`,
    `It will hold for some years. | ${second}`,
    `Who will pay for it then? | ${first}`,
    `The town will pay for it. | ${second}`,
  ];
}

describe('the turns of a transcript are told by labels', () => {
  check('in capitals', dialogue('MS. LEE: ', 'MR. RAY: '), ...turnsOf('LEE', 'RAY'));
  check('of names', dialogue('Ann Lee: ', 'Bob Ray: '), ...turnsOf('Ann Lee', 'Bob Ray'));
  check(
    'of an outlet and a name',
    dialogue('Harbour News: ', 'Ann Lee: '),
    ...turnsOf('Harbour News', 'Ann Lee'),
  );
  check('of numbers', dialogue('Speaker 1: ', 'Speaker 2: '), ...turnsOf('Speaker 1', 'Speaker 2'));
  check(
    'behind a time in brackets',
    dialogue('[00:01:10] Ann Lee: ', '[00:01:20] Bob Ray: '),
    ...turnsOf('Ann Lee', 'Bob Ray'),
  );
  check('behind a time', dialogue('01:10 Ann Lee: ', '01:20 Bob Ray: '), ...turnsOf('Ann Lee', 'Bob Ray'));
  check(
    'before a time in brackets',
    dialogue('Ann Lee (01:10): ', 'Bob Ray (01:20): '),
    ...turnsOf('Ann Lee', 'Bob Ray'),
  );
  check(
    'before a time that ends the line',
    dialogue('Ann Lee  1:10\n', 'Bob Ray  1:20\n'),
    ...turnsOf('Ann Lee', 'Bob Ray'),
  );
  check(
    'each on a line of one paragraph',
    dialogue('ANN LEE: ', 'BOB RAY: ').replaceAll('\n\n', '\n'),
    ...turnsOf('ANN LEE', 'BOB RAY'),
  );
});

describe('the turns of a transcript are found', () => {
  const found = (name: string, text: string, words: readonly string[]) => {
    it(name, () => {
      const turns = read(text).quotations.filter(({ kind }) => kind === 'label');
      expect(turns.map((turn) => turn.text)).toEqual(words);
    });
  };
  const words = turnsOf('', '').map((turn) => turn.slice(0, -' | '.length));
  found('behind Q: and A:', dialogue('Q: ', 'A: '), words);
  found('behind Q. and A.', dialogue('Q. ', 'A. '), words);
  found('behind a Q set apart by blanks', dialogue('THE PRESIDENT: ', 'Q    '), words);
  found('behind numbers in brackets', dialogue('[Speaker 1] ', '[Speaker 2] '), words);
  found('behind numbers in brackets and a colon', dialogue('[Speaker 1]: ', '[Speaker 2]: '), words);
  found('but not behind notes in brackets', dialogue('[Applause] ', '[Laughter] '), []);
  found('but not behind times alone', dialogue('10:30 ', '11:15 '), []);
  found('but not behind labels of other things', dialogue('Note: ', 'Source: '), []);
  found('but not where the labels never come back', dialogue('Ann: ', 'Bob: ', 'Cyd: ', 'Dan: '), []);
  found('but not in initials', dialogue('A new year began. ', 'A. Lee left. '), []);
});

describe('a turn of several paragraphs', () => {
  const long =
    'Ann Lee: Will the roof hold?\n\nBob Ray: It will hold for years.\n\nIt did so before that.\n\n';
  const rest = 'Ann Lee: And who will pay for it?\n\nBob Ray: The town will pay for it.\n\nThey went home.';
  check(
    'is one utterance, up to the next label',
    long + rest,
    'Will the roof hold? | Ann Lee',
    'It will hold for years. | Bob Ray',
    'It did so before that. | Bob Ray',
    'And who will pay for it? | Ann Lee',
    'The town will pay for it. | Bob Ray',
  );
  it('shares its group', () => {
    const groups = read(long + rest).quotations.map(({ group }) => group);
    expect(groups[2]).toBe(groups[1]);
    expect(new Set(groups).size).toBe(4);
  });
  it('says so', () => {
    expect(read(long + rest).quotations.map(({ continues }) => continues)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });
  check(
    'ends at a note',
    `${long.replace('It did so', '(Laughter.) It did so')}${rest}`,
    'Will the roof hold? | Ann Lee',
    'It will hold for years. | Bob Ray',
    'And who will pay for it? | Ann Lee',
    'The town will pay for it. | Bob Ray',
  );
  it('has what stands in marks inside nested', () => {
    const marked = read(long.replace('for years', '“for years,” as they say') + rest).quotations;
    expect(marked.filter(({ nested }) => nested).map(({ text }) => text)).toEqual(['for years,']);
  });
});

describe('an interview whose questions have no label', () => {
  check(
    'has answers by name',
    'What did you see first?\n\nAnn Lee: I saw a light on the water.\n\nWere you afraid?\n\nAnn Lee: Not until the next day.',
    'I saw a light on the water. | Ann Lee',
    'Not until the next day. | Ann Lee',
  );
  check(
    'is none without questions',
    'The results are in.\n\nAnn Lee: Four goals in six games.\n\nThe cup.\n\nAnn Lee: Two goals in two games.',
  );
});
