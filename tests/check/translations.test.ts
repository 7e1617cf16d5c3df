import { describe, expect, it } from 'vitest';
import { translationNotice } from '../../server/src/check/passages/translations.js';
import { sourceOf } from '../sources/source-text.js';
import { check } from '../support/check.js';

const WORDS = 'The harbour belongs to those who sail from it and not to those who count its ships';

describe('a passage is a translation', () => {
  const notices: [string, string | null][] = [
    [`“${WORDS},” Ana Reyes said through an interpreter.`, 'through an interpreter'],
    [`“${WORDS},” Ana Reyes said in Spanish on Monday.`, 'said in Spanish'],
    [`Speaking Arabic, Ana Reyes said: “${WORDS}.”`, 'Speaking Arabic'],
    [
      `“${WORDS},” Ana Reyes wrote in a post in Persian, according to a translation by the Echo.`,
      'translation by',
    ],
    [`“${WORDS},” Ana Reyes told reporters in halting French.`, null],
    [`“${WORDS},” Ana Reyes said in Greek waters.`, null],
    [`“${WORDS},” Ana Reyes said of the Spanish fleet.`, null],
    [
      `“${WORDS},” Ana Reyes said.\n\nThe hall was full.\n\nTranslated from Spanish by Tom Ash.`,
      'translated from',
    ],
    [
      `This interview was conducted in Hebrew.\n\n“${WORDS},” Ana Reyes said.`,
      'interview was conducted in Hebrew',
    ],
    [`“${WORDS},” Ana Reyes said.\n\nShe read a poem and said a prayer in Latin.`, null],
  ];
  for (const [text, wanted] of notices) {
    it(`in “${text.replaceAll('\n', ' ').replace(WORDS, '…')}”: ${wanted ?? 'no'}`, async () => {
      const source = await sourceOf('a.txt', `${text}\n\nThe evening was cold.`);
      const start = source.prose.text.indexOf(WORDS);
      expect(translationNotice(source, { start, end: start + WORDS.length })).toBe(wanted);
    });
  }
});

const TRANSLATED = `
      --- corpus/a.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      “The harbour belongs to the people who sail from it, and not to those counting its ships,” Ana Reyes said through an interpreter.
`;

describe('words that a source has in translation', () => {
  it('are altered only quietly', () =>
    check(`
      “The harbour belongs to the people who sail from it, and never to those counting its ships,” Ana Reyes said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.altered information: They are a translation (“through an interpreter”).
      ${TRANSLATED}`));

  it('are another speaker’s only quietly', () =>
    check(`
      “The harbour belongs to the people who sail from it, and not to those counting its ships,” Tom Ash said.
                                                                                                 ^^^^^^^ quote.misattributed information: They are a translation
      ${TRANSLATED}`));

  it('are named in both renderings', () =>
    check(`
      “${WORDS},” Ana Reyes said.
       ${'^'.repeat(WORDS.length + 1)} quote.altered information: Two renderings of one statement: “${WORDS}” (Lowmere Echo, 5 Aug 2024, ¶1); “The harbour belongs to the people who sail from it, and not to those counting its ships” (Skerry Post, 4 Aug 2024, ¶1).
      ${TRANSLATED}
      --- corpus/b.txt {kind: article, publisher: Lowmere Echo, date: 2024-08-05}
      “${WORDS},” Ana Reyes said on Sunday.
    `));

  it('and that no source has are not found, beside the translation that there is', () =>
    check(`
      “Who sails from this port owns the harbour, and not a man counting people and ships,” Ana Reyes said.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote.not-found information: A translation has “The harbour belongs
      ${TRANSLATED}`));
});

describe('one rendering alone is told', () => {
  const silent: [string, string][] = [
    [
      'where neither is said to be translated',
      '“The harbour belongs to the people who sail from it, and not to those counting its ships,” Ana Reyes said.',
    ],
    [
      'where it is another’s',
      '“The harbour belongs to the people who sail from it, and not to those counting its ships,” Tom Ash said through an interpreter.',
    ],
    [
      'where it tells of something else',
      '“The bridge will be mended by people who sail here,” Ana Reyes said through an interpreter.',
    ],
  ];
  for (const [name, text] of silent) {
    it(name, () =>
      check(`
      “${WORDS},” Ana Reyes said.
      --- corpus/a.txt {kind: article, publisher: Skerry Post, date: 2024-08-04}
      ${text}
      --- corpus/b.txt {kind: article, publisher: Lowmere Echo, date: 2024-08-05}
      “${WORDS},” Ana Reyes said on Sunday.
    `),
    );
  }

  it('where the other is weeks older', () =>
    check(`
      “${WORDS},” Ana Reyes said.
      ${TRANSLATED}
      --- corpus/b.txt {kind: article, publisher: Lowmere Echo, date: 2024-09-05}
      “${WORDS},” Ana Reyes said on Sunday.
    `));
});
