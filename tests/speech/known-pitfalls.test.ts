import { describe, expect, it } from 'vitest';
import { checkSpoken as check, read } from './check.js';

/** What other readers of quotations stumble over, by their users' reports; what is a title, a term or a sign is left out. */
describe('marks that do not add up', () => {
  check(
    'cost their own paragraph when one is wanting',
    'The "odd mark stands here.\n\nRuth Palmer said, "We go."\n\nShe added: "Soon."',
    'odd mark stands here. | null',
    'We go. | Ruth Palmer',
    'Soon. | She = Ruth Palmer',
  );
  check(
    'hand no speaker on',
    'He had “no idea. The mayor, Ruth Palmer, said “yes” and left.',
    'no idea. The mayor, Ruth Palmer, said | He',
  );
  check(
    'hide no missing close behind the next paragraph’s mark',
    'Ruth Palmer said, “We go.\n\n“We stay,” Tom Hill said. “We all stay.”',
    'We go. | Ruth Palmer',
    'We stay, | Tom Hill',
    'We all stay. | Tom Hill',
  );
  check('close no paragraph before', 'We go.” Ruth Palmer said, “We stay.”', 'We stay. | Ruth Palmer');
});

describe('an apposition', () => {
  check(
    'between name and verb, and a pronoun in the next paragraph',
    'Ruth Palmer, a doctor at the harbour, said: “Wash your hands.”\n\n“If they don’t, we all pay,” she added.',
    'Wash your hands. | Ruth Palmer',
    'If they don’t, we all pay, | she = Ruth Palmer',
  );
  check(
    'the same in single marks',
    'Ruth Palmer, a doctor, said: ‘Wash your hands.’\n\n‘If they don’t, we all pay,’ she added.',
    'Wash your hands. | Ruth Palmer',
    'If they don’t, we all pay, | she = Ruth Palmer',
  );
  check(
    'in a sentence before',
    'Ruth Palmer, a doctor, runs the clinic. “Wash your hands,” she said.',
    'Wash your hands, | she = Ruth Palmer',
  );
});

describe('a nickname in marks', () => {
  check(
    'is nobody’s words, and its bearer speaks',
    '“They never asked,” said a tall man who goes by the name “Rusty.”',
    'They never asked, | a tall man',
  );
  check(
    'in single marks',
    '‘They never asked,’ said a bearded man who goes by the name ‘Rusty.’',
    'They never asked, | a bearded man',
  );
  check(
    'inside a name is a term',
    'Robert “Bobby” Ray said, “We go.”',
    'We go. | Robert “Bobby” Ray = Robert Ray',
  );
});

describe('verbs beyond "said"', () => {
  check(
    'and several speakers in a paragraph',
    '“Not again,” Tom Hill grumbled. “Leave it,” Ann Lee sighed. “Fine,” Bob Ray conceded. “It is late,” he mumbled.',
    'Not again, | Tom Hill',
    'Leave it, | Ann Lee',
    'Fine, | Bob Ray',
    'It is late, | he = Bob Ray',
  );
});

describe('a quotation between two narrations', () => {
  check(
    'is not its listener’s who nods behind it',
    'Alice Moor began to talk. “The tide is high.” Bob Ray nodded.',
    'The tide is high. | Alice Moor',
  );
  check(
    'follows who speaks before it',
    'Alice Moor said the harbour was closed. “The tide is high.” Bob Ray left.',
    'The tide is high. | Alice Moor',
  );
});

describe('single marks', () => {
  check('around apostrophes', "'Don't, don't,' Ann Lee said.", "Don't, don't, | Ann Lee");
  check(
    'among apostrophes',
    "Don't sell Ann Lee's boys' bikes; the '80s are over, and rock 'n' roll's dead.",
  );
  check(
    'in the British way',
    '‘I don’t like the boys’ room,’ Ann Lee said. ‘It’s from the ’60s.’',
    'I don’t like the boys’ room, | Ann Lee',
    'It’s from the ’60s. | Ann Lee',
  );
  check(
    'in the British way, with double ones inside',
    '‘He said “no” to me,’ Ann Lee said.',
    'He said “no” to me, | Ann Lee',
  );
});

describe('straight marks in straight marks', () => {
  check(
    'are nested by their neighbours',
    'Bob Ray wrote: "Ann told me "no" twice, and "never" once," and left.',
    'Ann told me "no" twice, and "never" once, | Bob Ray',
  );
  check(
    'also right at the opening one',
    'Ann Lee said ""grand" plans fail," and left.',
    '"grand" plans fail, | Ann Lee',
  );
});

describe('what is no quotation', () => {
  check('what experience shows without marks', 'Experience shows that patience pays in the end.');
  check(
    'and experience is nobody',
    'Experience shows that “patience pays in the end.”',
    'patience pays in the end. | null',
  );
  it('"which he said" reports no clause of its own', () => {
    expect(read('The plan, which he said would fail, was dropped in May.').reports).toEqual([]);
  });
  check('"Five years ago, he said," parts none', 'Five years ago, he said, the roof had leaked.');
  check(
    'but what follows it may be one',
    'Five years ago, Ann Lee said, “we had nothing.”',
    'we had nothing. | Ann Lee',
  );
});

describe('short strings in marks', () => {
  const checkKind = (name: string, text: string, ...kinds: readonly string[]) => {
    it(name, () => expect(read(text).quotations.map(({ kind }) => kind)).toEqual(kinds));
  };
  checkKind('scare quotes', 'His “friends” stayed at home.', 'term');
  checkKind('what is so-called', 'The so-called “soft landing” never came.', 'term');
  checkKind('words as words', 'The word “ferry” has five letters.', 'term');
  checkKind('a work that somebody reads', 'She read “The Long Tide” on the ferry.', 'title');
  checkKind('a work that somebody sings in', 'Ann Lee sang in “The Long Tide” last year.', 'title');
  checkKind('but what a statement reads', 'The statement read “We Will Not Go.”', 'direct');
  checkKind('a banner', 'A banner read “No More Dams” in red.', 'sign');
  checkKind('signs', '“Stop” signs stood at both ends.', 'sign');
  checkKind(
    'long ones in Japanese are no terms',
    '先生は「今日はもう遅いから帰りなさい」と言った。',
    'partial',
  );
  checkKind('short ones in Japanese may be', '「侍」の時代は終わった。', 'term');
});

describe('mention and canonical name', () => {
  check(
    'are both kept, for a surname, a title and a pronoun',
    'Mayor Ann Lee came. “We go,” Mayor Lee said. “We stay,” the mayor said. “No,” she said.',
    'We go, | Lee = Ann Lee',
    'We stay, | the mayor = Ann Lee',
    'No, | she = Ann Lee',
  );
});
