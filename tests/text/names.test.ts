import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, findNames } from '../../server/src/text/names.js';

/** "title | name" or the name alone. */
function check(name: string, text: string, ...expected: readonly string[]) {
  it(name, () => {
    expect(
      findNames(text).map((found) => (found.title ? `${found.title} | ${found.name}` : found.name)),
    ).toEqual(expected);
  });
}

describe('findNames finds', () => {
  check('a full name', 'They met Ann Lee in town.', 'Ann Lee');
  check('a name with its title', 'US Secretary of State Ann Lee left.', 'US Secretary of State | Ann Lee');
  check(
    'a long title',
    'Iraqi Deputy Foreign Minister Hadi Al-Karim spoke.',
    'Iraqi Deputy Foreign Minister | Hadi Al-Karim',
  );
  check('abbreviated titles', 'Sen. Ann Lee met Mr. Ray.', 'Sen. | Ann Lee', 'Mr. | Ray');
  check(
    'titles in small letters',
    'former campaign spokesman Bob Ray left',
    'former campaign spokesman | Bob Ray',
  );
  check(
    'a name behind a shouted word',
    'SACKED Julian Brago waited. BRAGO, JULIAN',
    'Julian Brago',
    'BRAGO',
    'JULIAN',
  );
  check('titles of rank', 'Baroness Oduyo met Cllr Ray.', 'Baroness | Oduyo', 'Cllr | Ray');
  check('initials', 'It was J. K. Rowling and George W. Bush.', 'J. K. Rowling', 'George W. Bush');
  check(
    'particles',
    'Ursula von der Leyen met Mohammed bin Salman.',
    'Ursula von der Leyen',
    'Mohammed bin Salman',
  );
  check(
    'Arabic articles and apostrophes',
    'He met Mohammed Shia’ al-Sudani there.',
    'Mohammed Shia’ al-Sudani',
  );
  check(
    'names around a nickname',
    'Raymond “Buzz” Keller met Ian (Tubby) Ross.',
    'Raymond Keller',
    'Ian Ross',
  );
  check('no nickname in a quotation', 'said Ray Lowe. “Never again,” he said', 'Ray Lowe');
  check('no possessive', 'It is Trump’s and Sanders’ plan.', 'Trump', 'Sanders');
  check('suffixes', 'Then Al Gore, Jr. left.', 'Al Gore, Jr.');
  check(
    'organisations',
    'The Bank of England and the Department of Health and Human Services agreed.',
    'Bank of England',
    'Department of Health and Human Services',
  );
  check(
    'names after common first words',
    'On Monday Bob Ray left. Meanwhile Ann Lee stayed.',
    'Bob Ray',
    'Ann Lee',
  );
  check('names that are common words', 'Theresa May met Will Smith.', 'Theresa May', 'Will Smith');
});

describe('findNames leaves out', () => {
  check('titles alone', 'The Prime Minister met the Secretary of State.');
  check('days and months', 'It was on Monday in June.');
  check('common first words', 'Officials left. However, nobody came. Asked about it, they said no.');
});

describe('findNames on any text', () => {
  it('gives ordered spans that slice to the name', () => {
    const pieces = fc.constantFrom(
      'Ann',
      'Lee',
      ' ',
      '.',
      '’s',
      'al-',
      'of',
      'President',
      '\n',
      ',',
      'Jr.',
      'É',
      '-',
      'x',
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, name, titledStart } of findNames(text)) {
          expect(titledStart).toBeGreaterThanOrEqual(last);
          expect(start).toBeGreaterThanOrEqual(titledStart);
          expect(text.slice(start, end).trim().replace(/\s+/g, ' ')).toBe(name);
          last = end;
        }
      }),
    );
  });
});

describe('compareNames', () => {
  const cases: readonly (readonly [string, string, ReturnType<typeof compareNames>])[] = [
    ['Hadi Al-Karim', 'Al-Karim', 'same'],
    ['Hadi Al-Karim', 'Hadi Karim', 'same'],
    ['Mohammed Shia’ al-Sudani', 'Muhammad Al Sudani', 'same'],
    ['Fuad Hussein', 'Fouad Hussain', 'same'],
    ['Volodymyr Zelenskyy', 'Zelensky', 'same'],
    ['José García', 'Jose Garcia', 'same'],
    ['Secretary of State Ann Lee', 'Ann Lee', 'same'],
    ['Secretary of State Lee', 'Ann Lee', 'same'],
    ['Bill Clinton', 'William Clinton', 'same'],
    ['George W. Bush', 'George Bush', 'same'],
    ['JK Rowling', 'J. K. Rowling', 'same'],
    ['Xi', 'Xi Jinping', 'same'],
    ['J. Smith', 'John Smith', 'may-be'],
    ['Hillary', 'Hillary Clinton', 'may-be'],
    ['UN', 'United Nations', 'may-be'],
    ['Bill Clinton', 'Hillary Clinton', 'different'],
    ['Mrs. Clinton', 'Bill Clinton', 'different'],
    ['George W. Bush', 'George H. W. Bush', 'different'],
    ['J. Smith', 'Ann Smith', 'different'],
    ['Ann Lee', 'Bob Ray', 'different'],
    ['John Lee', 'John Leo', 'different'],
  ];
  it.each(cases)('%s and %s: %s', (a, b, expected) => {
    expect(compareNames(a, b)).toBe(expected);
    expect(compareNames(b, a)).toBe(expected);
  });

  it('is the same either way round, and of equal names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareNames(a, b)).toBe(compareNames(b, a));
        expect(compareNames(a, a)).not.toBe('different');
      }),
    );
  });
});
