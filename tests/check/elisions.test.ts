import { describe, expect, it } from 'vitest';
import { elisionAtStart, markedElisions } from '../../server/src/check/words/elisions.js';
import { matchWords } from '../../server/src/check/words/match-words.js';
import { readQuotedWords } from '../../server/src/check/words/quoted-words.js';
import { makeSource } from '../report/judgement.js';

/** Holds the words against a source that is this text, as if it had been read and everything stood in marks. */
function matchIn(text: string, quoted: string) {
  const source = makeSource('file:///w/a.txt', text);
  return matchWords(readQuotedWords(quoted), { source, reading: null, start: 0, end: text.length, score: 1 });
}

describe('elisionAtStart', () => {
  const cases: [string, string, string, string | null][] = [
    ['names a negation right before', 'It is not the end of the road.', 'the end of the road', 'not'],
    ['names a negation before a frame', 'I don’t think he is guilty.', 'he is guilty', 'don’t'],
    [
      'names a negation before a frame with "that"',
      'We never said that the dam is safe.',
      'the dam is safe',
      'never',
    ],
    ['names a condition right before', 'Go home if the water rises again.', 'the water rises again', 'if'],
    ['names "unless"', 'We sail unless the wind turns north.', 'the wind turns north', 'unless'],
    [
      'sees none at the beginning of a sentence',
      'Not today. He is guilty of it.',
      'He is guilty of it',
      null,
    ],
    ['sees none behind a comma', 'Not today, he is guilty of it.', 'he is guilty of it', null],
    ['sees none that has its own verb', 'He did not come because the dam is safe.', 'the dam is safe', null],
    [
      'sees none in "no" with its own noun',
      'There is no reason to leave the house.',
      'to leave the house',
      null,
    ],
    [
      'sees none too far before',
      'We do not say, as others in this old town do, that he lied to us.',
      'he lied to us',
      null,
    ],
    ['sees none where nothing is denied', 'I think he is guilty.', 'he is guilty', null],
  ];
  for (const [name, text, quoted, governor] of cases)
    it(name, () => expect(elisionAtStart(matchIn(text, quoted))?.governor ?? null).toBe(governor));
});

describe('markedElisions', () => {
  /** "left out" or "left out (governor)". */
  function check(text: string, quoted: string): string[] {
    return markedElisions(matchIn(text, quoted)).map((elision) =>
      elision.governor === null ? elision.text : `${elision.text} (${elision.governor})`,
    );
  }

  const cases: [string, string, string, string[]][] = [
    ['names what is left out', 'We came by sea and stayed for years.', 'We came … and stayed', ['by sea']],
    [
      'names several',
      'We came by sea and stayed for years in the fort.',
      'We came … and stayed … in the fort',
      ['by sea', 'for years'],
    ],
    [
      'names a negation that opens it',
      'We will not now or ever sell it.',
      'We will … sell it',
      ['not now or ever (not)'],
    ],
    [
      'names a negation that ends it',
      'He is, as we know, not guilty of it.',
      'He is … guilty of it',
      ['as we know, not (not)'],
    ],
    [
      'lets "not only" be',
      'It is not only cheap but quick to build.',
      'It is … quick to build',
      ['not only cheap but'],
    ],
    [
      'lets "no" with its own noun be',
      'We have seen, with no joy, the end.',
      'We have seen … the end',
      ['with no joy'],
    ],
    [
      'lets a negation of a sentence between be',
      'We came. It did not rain. We stayed for years.',
      'We came … We stayed for years',
      ['It did not rain'],
    ],
    ['names none where none is marked', 'We came by sea and stayed.', 'We came and stayed', []],
  ];
  for (const [name, text, quoted, expected] of cases)
    it(name, () => expect(check(text, quoted)).toEqual(expected));
});
