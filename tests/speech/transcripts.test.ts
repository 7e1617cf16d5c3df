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

describe('a label of a parliament’s record', () => {
  const sitting = (label: string, words = 'The weir is older than the town.'): string =>
    `${dialogue('Ann Lee: ', 'Bob Ray: ')}\n\n${label}${words}`;
  const named = (name: string, label: string, speaker: string) =>
    check(
      name,
      sitting(label),
      ...turnsOf('Ann Lee', 'Bob Ray'),
      `The weir is older than the town. | ${speaker}`,
    );
  named('has the seat in brackets', 'Tova Renner (Upper Lowmere): ', 'Tova Renner');
  named('has seat and party in brackets', 'Tova Renner (Lowmere South) (Green): ', 'Tova Renner');
  named(
    'has the name in brackets behind the office',
    'The Minister for Weirs and Locks (Tova Renner): ',
    'Tova Renner',
  );
  named('has an office behind the name', 'Tova Renner (Leader of the Council): ', 'Tova Renner');
  named('is an office alone', 'Madam Speaker: ', 'Madam Speaker');
  check(
    'that is not known ends the turn before',
    sitting('Several hon. Members: '),
    ...turnsOf('Ann Lee', 'Bob Ray'),
  );
  for (const label of [
    'Hon. Members: ',
    'Several hon. Members: ',
    'A voice from the gallery: ',
    'Clerk to the Board: ',
    'Weirs Officer (East) Dan: ',
  ])
    check(
      `“${label.trim()}” does not go on with the speaker before`,
      `${dialogue('Ann Lee: ', 'Bob Ray: ')}\n\n${label}Nobody saw it.\n\nAnn Lee: I saw it with my own eyes.`,
      ...turnsOf('Ann Lee', 'Bob Ray'),
      'I saw it with my own eyes. | Ann Lee',
    );
  check(
    'is no sentence that hands over to itself',
    `${dialogue('Ann Lee: ', 'Bob Ray: ')}\n\nLet me be clear: nobody saw it.\n\nAnn Lee: I saw it with my own eyes.`,
    ...turnsOf('Ann Lee', 'Bob Ray'),
    'Let me be clear: nobody saw it. | Bob Ray',
    'I saw it with my own eyes. | Ann Lee',
  );
  check('may end in a stop', dialogue('Mr. LEE. ', 'The CHAIR. '), ...turnsOf('LEE', 'The CHAIR'));
});

describe('a label that names nobody', () => {
  check(
    'is initials of a name before',
    `Harbour News: Will it hold?\n\nTova Renner: It will hold.\n\n${dialogue('HN: ', 'TR: ')}`,
    'Will it hold? | Harbour News',
    'It will hold. | Tova Renner',
    ...turnsOf('Harbour News', 'Tova Renner'),
  );
  check(
    'is nobody when two have its initials',
    `Ann Lee: It will hold.\n\nAlan Low: It will.\n\n${dialogue('HN: ', 'AL: ')}`,
    'It will hold. | Ann Lee',
    'It will. | Alan Low',
    ...turnsOf('HN', 'AL'),
  );

  const hearing = (questions: string, answers = questions): string =>
    [
      'MR RAY: I call Dr Renner.',
      `${questions}${dialogue('Q. ', 'A. ').replaceAll('\n\n', '\n')}`,
      `${answers}${dialogue('Q. ', 'A. ').replaceAll('\n\n', '\n')}`,
      'THE COURT: We rise until ten.',
    ].join('\n\n');
  check(
    'is the examiner or the witness',
    hearing('DR TOVA RENNER (sworn)\nExamination by MS LEE\n\n', 'Cross-examination by MR RAY\n\n'),
    'I call Dr Renner. | RAY',
    ...turnsOf('LEE', 'TOVA RENNER'),
    ...turnsOf('RAY', 'TOVA RENNER'),
    'We rise until ten. | THE COURT',
  );
  check(
    'is so in other words',
    hearing(
      'TOVA RENNER, having been duly sworn, testified as follows:\n\nDIRECT EXAMINATION\n\nBY MS. LEE:\n\n',
      'DAN MOSS, affirmed\n\nEXAMINED BY MR. RAY\n\n',
    ),
    'I call Dr Renner. | RAY',
    ...turnsOf('LEE', 'TOVA RENNER'),
    ...turnsOf('RAY', 'DAN MOSS'),
    'We rise until ten. | THE COURT',
  );
  check(
    'is nobody before anybody is sworn, and of a new witness whom nobody was named to ask',
    hearing('', 'DAN MOSS (sworn)\n\n'),
    'I call Dr Renner. | RAY',
    ...turnsOf('Q', 'A'),
    ...turnsOf('Q', 'DAN MOSS'),
    'We rise until ten. | THE COURT',
  );
});

describe('a name on a line of its own', () => {
  const call = (ann: string, bob: string, operator = 'Operator'): string =>
    [
      `${operator}\n\nWelcome to the call. Our first question comes from Ann Lee.`,
      `${ann}\n\nWill the roof hold this winter?`,
      `${bob}\n\nIt will hold for some years.\n\nAfter that we shall see.`,
      `${ann}\n\nWho will pay for it then?`,
      'Questions and Answers',
      `${bob}\n\nThe town will pay for it.`,
      `${operator}\n\nThat was the last question.`,
    ].join('\n\n');
  const turns = (ann: string, bob: string): readonly string[] => [
    'Welcome to the call. Our first question comes from Ann Lee. | Operator',
    `Will the roof hold this winter? | ${ann}`,
    `It will hold for some years. | ${bob}`,
    `After that we shall see. | ${bob}`,
    `Who will pay for it then? | ${ann}`,
    `The town will pay for it. | ${bob}`,
    'That was the last question. | Operator',
  ];
  check(
    'is the speaker of what stands below',
    call('Ann Lee', 'Okko Bryn'),
    ...turns('Ann Lee', 'Okko Bryn'),
  );
  check(
    'has an office behind it',
    call('Ann Lee - Chief Executive', 'Okko Bryn, Harbour Partners'),
    ...turns('Ann Lee', 'Okko Bryn'),
  );
  check(
    'has an office below it',
    call('Ann Lee\nChief Executive', 'Okko Bryn\n\nBoard of the harbour'),
    ...turns('Ann Lee', 'Okko Bryn'),
  );
  check(
    'has the words right below it',
    call('Ann Lee', 'Okko Bryn').replaceAll(/^(Ann Lee|Okko Bryn|Operator)\n\n/gmu, '$1\n'),
    ...turns('Ann Lee', 'Okko Bryn'),
  );
  check(
    'is nobody’s with another name right below it',
    call('Ann Lee', 'Okko Bryn\n\nHarbour Partners'),
    turns('Ann Lee', '')[0] ?? '',
    turns('Ann Lee', '')[1] ?? '',
    turns('Ann Lee', '')[4] ?? '',
    turns('Ann Lee', '')[6] ?? '',
  );
  check(
    'is no speaker in a list of names',
    'Ann Lee\n\nBob Ray\n\nAnn Lee\n\nBob Ray\n\nAnn Lee\n\nBob Ray\n\nThey came on Monday.',
  );
  check(
    'is no speaker where headings come back',
    ['Key Findings', 'Next Steps', 'Key Findings', 'Next Steps', 'Key Findings']
      .map((heading) => `${heading}\n\nThe town pays for the roof of the hall.`)
      .join('\n\n'),
  );
});

describe('an interview without labels', () => {
  const interview = (intro: string, end = 'This conversation has been edited for length.'): string =>
    [
      intro,
      'Will the roof hold this winter?',
      'It will hold for some years.',
      'Who will pay for it then?',
      'The town will pay for it.',
      'Some say that it is too dear.',
      'They have not seen the old one.',
      'Do you like it?',
      'I like the old one.',
      end,
    ].join('\n\n');
  const answers = [
    'It will hold for some years. | Ann Lee',
    'The town will pay for it. | Ann Lee',
    'I like the old one. | Ann Lee',
  ];
  check(
    'gives each answer to the one it names',
    interview('Ann Lee built the roof. We met her.'),
    ...answers,
  );
  check('is nobody’s where it names two', interview('Ann Lee and Bob Ray built the roof.'));
  check('is none where the text does not say so', interview('Ann Lee built the roof.', 'The town met.'));
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
