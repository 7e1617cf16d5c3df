import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSpoken as check, read } from './check.js';

describe('quotations of several paragraphs', () => {
  check(
    'take the attribution that stands in the last one',
    'The meeting went on for hours.\n\n“We opened the lock.\n\n“Then the water came,” Ann Lee said.',
    'We opened the lock. | Ann Lee',
    'Then the water came, | Ann Lee',
  );
  check(
    'keep the words "he continued" as the mention of their own paragraph',
    'Tom Hill spoke first. “We opened the lock,” Hill said. “It was old.\n\n“Then the water came,” he continued.',
    'We opened the lock, | Hill = Tom Hill',
    'It was old. | Hill = Tom Hill',
    'Then the water came, | he = Tom Hill',
  );
  check(
    'are not joined to one with its own marks by a missing close',
    'Ann Lee said, “We opened the lock.\n\nBob Ray said, “The water came.”',
    'We opened the lock. | Ann Lee',
    'The water came. | Bob Ray',
  );
});

describe('marks', () => {
  check(
    'of the typewriter, as agencies print them',
    "``We will stay,'' Ann Lee said.",
    'We will stay, | Ann Lee',
  );
  check('that close with an opening mark', 'Ann Lee called it “a shame“ and left.', 'a shame | Ann Lee');
  check(
    'that are curly inside straight ones',
    'Ann Lee wrote: "The “grand plan” has failed.',
    'The “grand plan” has failed. | Ann Lee',
  );
  check('of inches and of seconds are none', "The plank is 6' 2'' long and 10'' wide.");
  check('low and high', '„Wir bleiben hier“, sagte Anna Lehmann.', 'Wir bleiben hier | Anna Lehmann');
  check('pointing inwards', '»Wir bleiben hier«, sagte Anna Lehmann.', 'Wir bleiben hier | Anna Lehmann');
  check('with a German "so"', '„Wir bleiben hier“, so Anna Lehmann.', 'Wir bleiben hier | Anna Lehmann');
});

describe('who speaks', () => {
  check('over an apposition', '“We go,” Ann Lee, a doctor from Leeds, said.', 'We go, | Ann Lee');
  check(
    'over an opening phrase and an apposition',
    'In a letter to the paper, her deputy, Ann Lee, said: “We go.”',
    'We go. | Ann Lee',
  );
  check(
    'over a bracket and a comma',
    'After the vote, Gov. Ann Lee (R-Ohio), said, “We go.”',
    'We go. | Ann Lee',
  );
  check('by a verb that no list has', '“We go,” Ann Lee bristled.', 'We go, | Ann Lee');
  check('by a verb with a particle', '“We go,” Ann Lee pointed out.', 'We go, | Ann Lee');
  check('by two names', '“We go,” Ann Lee and Bob Ray said.', 'We go, | Ann Lee');
  check(
    'by a long description',
    '“We go,” the town clerk and former mayor said.',
    'We go, | the town clerk and former mayor',
  );
  check('after "with"', 'They marched, with Ann Lee shouting: “We go.”', 'We go. | Ann Lee');
  check('in a clause of its own', 'They meet on Monday, Ann Lee said, adding, “We go.”', 'We go. | Ann Lee');
  check(
    'behind the quotation, not before the next one',
    '“We go,” Ann Lee said. “It is late.” Bob Ray added: “No.”',
    'We go, | Ann Lee',
    'It is late. | Ann Lee',
    'No. | Bob Ray',
  );
  check('before an outlet and a role', '“We go,” Harbour News co-anchor Ann Lee said.', 'We go, | Ann Lee');
  check(
    'by a naming verb before another subject',
    'Under what Ann Lee called “the old way,” the club paid.',
    'the old way, | Ann Lee',
  );
  check('among others', '“We go,” said one of the guests.', 'We go, | one of the guests');
  check('with an exclamation and a listener', '“Come in!” Ann Lee urged them.', 'Come in! | Ann Lee');
});

describe('who is meant', () => {
  check(
    'by "she": the subject, not whoever was named last',
    'Mary Lee wanted the job that Susan Gray had. “I am ready,” she said.',
    'I am ready, | she = Mary Lee',
  );
  check(
    'by "he": whom the pronoun before stood for',
    'Tom Hill came late. He said that Robert Ray was ill. “We go,” he said.',
    'We go, | he = Tom Hill',
  );
  check(
    'by "he" after a question: who was asked',
    'Robert Ray asked Tom Hill whether it was true. “Yes, it is,” he said.',
    'Yes, it is, | he = Tom Hill',
  );
  check(
    'by "she": somebody known by her age alone',
    'Tom Hill paid. Zorana Petrik, 35, had come by bus. “I am tired,” she said.',
    'I am tired, | she = Zorana Petrik',
  );
  const filler = 'The day was long and nothing much happened in the streets of the town. '.repeat(8);
  check(
    'by a surname that two share: the one named first, when the other is far',
    `Tom Hill came to town. ${filler}His son, Rob Hill, came too. ${filler}“We go,” Hill said.`,
    'We go, | Hill = Tom Hill',
  );
  check(
    'by a surname that two share: the other, when named right before',
    `Tom Hill came to town. ${filler}His son, Rob Hill, came too. “We go,” Hill said.`,
    'We go, | Hill = Rob Hill',
  );
  check(
    'is nobody that only a headline has',
    'Town Council Fires Lee Over Old Letter\n\nAnn Lee wrote it. “I wrote it,” Lee said.',
    'I wrote it, | Lee = Ann Lee',
  );
});

describe('what is no speech', () => {
  const kinds = (text: string) => read(text).quotations.map(({ kind }) => kind);
  it('a headline in a list of articles', () => {
    expect(kinds('“A Shop Closes After Ninety Years,” by Ann Lee: a long read.')).toEqual(['title']);
  });
  it('but a short answer that is its own paragraph is', () => {
    expect(kinds('“Will you stay?” Ann Lee asked.\n\n“Yes.”')).toEqual(['direct', 'direct']);
  });
});

describe('hostile texts are read, and nothing is thrown', () => {
  const size = 60_000;
  it.each([
    ['opening marks', '“'],
    ['closing marks', '”'],
    ['straight marks', '"'],
    ['apostrophes', "'"],
    ['typewriter marks', "''"],
    ['opened words', ' “a'],
    ['names in marks', '“A'],
    ['two kinds of marks', '‘“'],
    ['labels', 'a: “b” '],
    ['open paragraphs', '“a\n\n'],
    ['corner brackets', '「『'],
    ['guillemets', ' «a'],
    ['low single marks', ' ‚a'],
    ['quotations in doubled apostrophes', "''a 'b' "],
    ['paragraphs of doubled apostrophes', "''a 'b' c\n\n"],
    ['turns', 'A: b c d e\n\nB: f g h i\n\n'],
    ['turns in one paragraph', 'A: “b” c d e\n'],
    ['times', '1:10 '],
    ['questions', 'Q. '],
  ])('%s', (_, piece) => {
    const text = piece.repeat(size / piece.length);
    for (const { start, end } of read(text).quotations) expect(end).toBeGreaterThan(start);
  });
  it('more spans in a paragraph than a call may have arguments', () => {
    expect(read('“a” '.repeat(150_000)).quotations.length).toBe(150_000);
  });
});

describe('any text', () => {
  it('without marks, labels and block quotations has no quotations', () => {
    const words = fc.constantFrom(
      'Ann Lee',
      'said',
      'he',
      'that',
      ',',
      '.',
      'the plan',
      'according to',
      'asked',
    );
    const plain = fc.array(words, { maxLength: 40, size: 'max' }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(plain, (text) => {
        expect(read(text).quotations).toEqual([]);
      }),
    );
  });

  it('has the same finished quotations when paragraphs are added', () => {
    const pieces = fc.constantFrom('“', '”', '"', ' he said', 'Ann Lee ', 'word ', ', ', '. ', '\n\n');
    const text = fc.array(pieces, { maxLength: 40, size: 'max' }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, added) => {
        const longer = read(`${before}\n\n${added}`).quotations;
        for (const { start, end, closed, kind } of read(before).quotations) {
          if (!closed || kind === 'label') continue;
          expect(longer.some((other) => other.start === start && other.end === end)).toBe(true);
        }
      }),
    );
  });
});

describe('whose words are not the nearest subject’s', () => {
  check(
    'an answer behind a question',
    'Ann Lee asked when the lock would open. “I will open it by May.” “Which May?”',
    'I will open it by May. | null',
    'Which May? | null',
  );
  check(
    'words before somebody who is told something',
    'Will it hold? “No. It will not hold the spring.” The minister, Ann Lee, is told that the lock is safe.',
    'No. It will not hold the spring. | null',
  );
  check(
    'words before a verb that reports what follows',
    '“He said that it was a nice boat.” Ann Lee put it to him that he had misheard.',
    'He said that it was a nice boat. | null',
  );
  check(
    'words before somebody who tells a listener something',
    '“The tide is high.” Bob Ray told the old harbour master that he would wait.',
    'The tide is high. | null',
  );
  check(
    'what a relative makes of it',
    'Bob Ray wrote “buy a bigger boat”, and his sister made a slogan of it: “He has the boat and we have the river.”',
    'buy a bigger boat | Bob Ray',
    'He has the boat and we have the river. | his sister',
  );
  check(
    'but a second verb of the same subject goes on',
    'Bob Ray wrote “buy a bigger boat”, and then made a slogan of it: “He has the boat and we have the river.”',
    'buy a bigger boat | Bob Ray',
    'He has the boat and we have the river. | Bob Ray',
  );
});
