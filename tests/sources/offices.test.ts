import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOfficeTellings } from '../../server/src/sources/office-tellings.js';
import { compareOffices, readOffice } from '../../server/src/sources/offices.js';
import type { Source } from '../../server/src/sources/source.js';
import { sourceOf } from './source-text.js';

const readText = (text: string): Promise<Source> => sourceOf('a.txt', text);

describe('an office', () => {
  const compared: [string, string, 'same' | 'may-be' | 'different'][] = [
    ['Foreign Minister', 'the foreign minister', 'same'],
    ['foreign minister', 'minister of foreign affairs', 'same'],
    ['Defense Secretary', 'the secretary of defence', 'same'],
    ['prime minister', 'premier', 'same'],
    ['Prime Minister', 'Norland’s prime minister', 'may-be'],
    ['mayor of Easthaven', 'Easthaven Mayor', 'same'],
    ['the mayor', 'Easthaven Mayor', 'may-be'],
    ['Iraqi foreign minister', 'foreign minister of Iraq', 'same'],
    ['chief executive of Corvane', 'Corvane’s chief executive', 'same'],
    ['transport minister', 'minister for transport and housing', 'may-be'],
    ['acting governor', 'the governor', 'same'],
    ['foreign minister', 'deputy foreign minister', 'different'],
    ['foreign minister', 'defence minister', 'different'],
    ['foreign minister', 'prime minister', 'different'],
    ['Skerry Mayor', 'mayor of Easthaven', 'different'],
    ['chair of the Port Authority', 'chair of the Dock Fund', 'different'],
    ['president', 'vice president', 'different'],
  ];
  for (const [a, b, wanted] of compared) {
    it(`“${a}” and “${b}”: ${wanted}`, () => {
      const [one, two] = [readOffice(a), readOffice(b)];
      expect(one && two && compareOffices(one, two)).toBe(wanted);
      expect(one && two && compareOffices(two, one)).toBe(wanted);
    });
  }

  const none = [
    'a senator',
    'the minister',
    'a spokesman for the mayor',
    'the mayor’s brother',
    'the minister’s office',
    'committee chair',
    'the political director',
    'a Fed governor',
    'who works as a secretary',
    'the ambassador',
    'a man in a hat',
    '',
  ];
  for (const phrase of none) {
    it(`is not “${phrase}”, which names nobody in particular`, () => expect(readOffice(phrase)).toBeNull());
  }
});

describe('a source tells', () => {
  const cases: [string, readonly string[]][] = [
    ['Foreign Minister Ana Reyes came.', ['Ana Reyes holds Foreign Minister']],
    ['Ana Reyes, mayor of Easthaven since 2019, came.', ['Ana Reyes holds mayor of Easthaven']],
    ['Ana Reyes, who was the mayor, came.', ['Ana Reyes held the mayor']],
    ['The mayor, Ana Reyes, came.', ['Ana Reyes holds The mayor']],
    ['Former Mayor Ana Reyes came.', ['Ana Reyes held Former Mayor']],
    ['Ana Reyes resigned as mayor on Sunday.', ['Ana Reyes leaves mayor']],
    ['Ana Reyes was elected mayor in May.', ['Ana Reyes takes mayor']],
    ['Ana Reyes succeeded Jon Berg as mayor.', ['Ana Reyes takes mayor', 'Jon Berg leaves mayor']],
    ['Ana Reyes met the mayor, Jon Berg said.', []],
    ['Ana Reyes, the mayor’s brother, came.', []],
    ['Ana Reyes, a senator, came.', []],
  ];
  for (const [text, wanted] of cases) {
    it(`of “${text}”: ${wanted.join(', ') || 'nothing'}`, async () => {
      const source = await readText(`${text} The evening was cold, and nobody stayed for long.`);
      expect(readOfficeTellings(source).map(({ name, tense, title }) => `${name} ${tense} ${title}`)).toEqual(
        wanted,
      );
    });
  }

  it('when somebody took office', async () => {
    const source = await readText('Mayor Ana Reyes came. Reyes, who took office in May 2023, was late.');
    expect(readOfficeTellings(source).map(({ since }) => since)).toEqual([Date.UTC(2023, 4, 1) / 86_400_000]);
  });

  it('when each of two took office, and nothing of a third', async () => {
    const source = await readText(
      'Mayor Ana Reyes, Foreign Minister Jon Berg and Defence Minister Tom Ash came. Berg, who took over in May 2021, spoke. Reyes, who took office on 4 May 2023, did not.',
    );
    expect(readOfficeTellings(source).map(({ since }) => since)).toEqual([
      Date.UTC(2023, 4, 4) / 86_400_000,
      Date.UTC(2021, 4, 1) / 86_400_000,
      null,
    ]);
  });

  it('spans that are the names, of any text', async () => {
    const words = fc.constantFrom(
      'Mayor',
      'Ana Reyes',
      ',',
      'the mayor',
      'became',
      'foreign minister',
      'of',
      '.',
      '“',
      'said',
      'ex-',
      '’s',
      '\n\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 30 }), async (parts) => {
        const source = await readText(`A ${parts.join(' ')} end.`);
        for (const told of readOfficeTellings(source)) {
          const span = source.prose.text.slice(told.start, told.end).replace(/\s+/g, ' ');
          expect(span).toContain(told.name.split(' ')[0]);
          expect(told.title).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});
