import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, displayWidth } from '../../server/src/report/terminal/clean.js';
import { emphasized, excerpt } from '../../server/src/report/terminal/excerpt.js';
import { underlined } from '../../server/src/report/terminal/gutter.js';
import { paletteOf, type Style, wantsColour } from '../../server/src/report/terminal/palette.js';
import { wordDiff } from '../../server/src/report/terminal/word-diff.js';
import { type Segment, widthOf, wrap } from '../../server/src/report/terminal/wrap.js';
import { editOf, makeSource, spanOf } from './judgement.js';

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

describe('cleanText', () => {
  const cases: [string, string, string][] = [
    ['takes the teeth out of escape sequences', 'a\u001b[31mred\u001b[0m\u009b2J', 'a[31mred[0m2J'],
    ['drops bells, backspaces and nulls', 'a\u0007b\u0008c\u0000', 'abc'],
    ['drops marks that turn the direction round', 'a\u202etxt.exe\u202c\u2066b\u2069\u200f', 'atxt.exeb'],
    ['makes every white space a blank', 'a\r\n\tb\u00a0c\u2009d', 'a   b c d'],
    ['keeps letters of every script and emoji', 'بغداد 平和 👩‍🚀', 'بغداد 平和 👩‍🚀'],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(cleanText(text)).toBe(expected));

  it('leaves no control character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('displayWidth', () => {
  const cases: [string, number][] = [
    ['plain', 5],
    ['e\u0301', 1],
    ['平和', 4],
    ['한국', 4],
    ['a\u200db', 2],
    ['', 0],
  ];
  for (const [text, width] of cases)
    it(`of "${text}" is ${width}`, () => expect(displayWidth(text)).toBe(width));
});

describe('wrap', () => {
  const plain = (text: string): Segment => ({ text, style: 'plain' });
  const bold = (text: string): Segment => ({ text, style: 'bold' });

  it('breaks at blanks and keeps styles within words', () => {
    const lines = wrap([plain('he said "'), bold('swift and'), plain('" twice')], 12);
    expect(lines.map(textOf)).toEqual(['he said', '"swift and"', 'twice']);
    expect(lines[1]).toEqual([plain('"'), bold('swift and'), plain('"')]);
  });

  it('breaks a word that is wider than the line', () => {
    expect(wrap([plain('https://example.org/long')], 10).map(textOf)).toEqual([
      'https://ex',
      'ample.org/',
      'long',
    ]);
  });

  it('never makes a line too wide and loses no letter', () => {
    const styles = fc.constantFrom<Style>('plain', 'bold', 'deleted');
    const segments = fc.array(
      fc.record({ text: fc.string({ unit: 'grapheme' }).map(cleanText), style: styles }),
    );
    fc.assert(
      fc.property(segments, fc.integer({ min: 2, max: 40 }), (all, width) => {
        const lines = wrap(all, width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(textOf(all).replaceAll(' ', ''));
      }),
    );
  });
});

describe('excerpt', () => {
  const text = 'One two three four five six seven eight nine ten.';
  const within = { start: 0, end: text.length };
  const cases: [string, string, number, string][] = [
    ['cuts between words on both sides', 'five six', 9, '… four [five six] seven …'],
    [
      'cuts nothing that is near an end',
      'One two',
      200,
      '[One two] three four five six seven eight nine ten.',
    ],
    ['shows no context when there is none to show', 'four', 0, '… [four] …'],
  ];
  for (const [name, words, context, expected] of cases) {
    it(name, () => {
      const segments = excerpt(text, spanOf(text, words), {
        within,
        context,
        style: 'bold',
        clean: cleanText,
      });
      const shown = segments.map((each) => (each.style === 'bold' ? `[${each.text}]` : each.text)).join('');
      expect(shown).toBe(expected);
    });
  }

  it('leaves out the middle of very long words', () => {
    const long = `${'many words here '.repeat(60)}end`;
    const segments = excerpt(
      long,
      { start: 0, end: long.length },
      {
        within: { start: 0, end: long.length },
        context: 10,
        style: 'bold',
        clean: cleanText,
      },
    );
    expect(textOf(segments).length).toBeLessThan(400);
    expect(textOf(segments)).toContain(' […] ');
    expect(textOf(segments).endsWith('end')).toBe(true);
  });

  it('never throws, and shows the marked words, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.nat(),
        fc.nat(),
        fc.nat(50),
        (text, a, b, context) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
          const marked = { start: start ?? 0, end: end ?? 0 };
          const segments = excerpt(text, marked, {
            within: { start: 0, end: text.length },
            context,
            style: 'bold',
            clean: cleanText,
          });
          expect(textOf(segments)).toContain(cleanText(text.slice(marked.start, marked.end)));
        },
      ),
    );
  });
});

describe('bold words', () => {
  const segments: Segment[] = [
    { text: 'an ', style: 'plain' },
    { text: 'open door', style: 'bold' },
  ];
  it('get asterisks without a terminal', () =>
    expect(textOf(emphasized(segments, false))).toBe('an **open door**'));
  it('stay bold with one', () => expect(emphasized(segments, true)).toBe(segments));
  it('are plain where nothing else stands beside them', () => {
    expect(emphasized(segments.slice(1), false)).toEqual([{ text: 'open door', style: 'plain' }]);
  });
});

describe('underlined', () => {
  it('puts carets under the words, by columns', () => {
    const rows = underlined(
      '7',
      [
        [
          { text: '平 "', style: 'plain' },
          { text: '和', style: 'error' },
        ],
      ],
      'error',
    );
    expect(rows.map(({ label, line }) => [label, textOf(line)])).toEqual([
      ['7', '平 "和'],
      ['', '    ^^'],
    ]);
  });
});

describe('wordDiff', () => {
  const draft = 'He called it “a swift and decisive answer to every threat” today.';
  const source = makeSource(
    'file:///w/a.txt',
    'It is a swift, careful and measured answer to every single threat.',
  );
  const claim = spanOf(draft, 'a swift and decisive answer to every threat');
  const insertion = (before: string, words: string) => {
    const { end } = spanOf(draft, before);
    return { ...editOf(draft, source, ['He', words]), draft: { start: end + 1, end: end + 1, text: '' } };
  };
  const cases: [string, Parameters<typeof wordDiff>[2], string][] = [
    [
      'shows replaced words',
      [editOf(draft, source, ['decisive', 'measured'])],
      'a swift and [-decisive-] {+measured+} answer to every threat',
    ],
    [
      'shows added words',
      [insertion('every', 'single')],
      'a swift and decisive answer to every {+single+} threat',
    ],
    [
      'shows several, in order',
      [insertion('every', 'single'), editOf(draft, source, ['decisive', 'measured'])],
      'a swift and [-decisive-] {+measured+} answer to every {+single+} threat',
    ],
    ['does not show what is allowed', [editOf(draft, source, ['decisive', 'measured'], 'legitimate')], ''],
    ['shows nothing where nothing differs', [], ''],
  ];
  for (const [name, edits, expected] of cases) {
    it(name, () => expect(textOf(wordDiff(draft, claim, edits))).toBe(expected));
  }
});

describe('colour', () => {
  const cases: [Parameters<typeof wantsColour>[0], boolean][] = [
    [{ isTerminal: true }, true],
    [{ isTerminal: false }, false],
    [{ isTerminal: true, NO_COLOR: '1' }, false],
    [{ isTerminal: true, NO_COLOR: '' }, true],
    [{ isTerminal: true, TERM: 'dumb' }, false],
    [{ isTerminal: false, FORCE_COLOR: '1' }, true],
    [{ isTerminal: true, FORCE_COLOR: '0' }, false],
    [{ isTerminal: false, FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ];
  for (const [wishes, expected] of cases) {
    it(`${JSON.stringify(wishes)} -> ${expected}`, () => expect(wantsColour(wishes)).toBe(expected));
  }

  it('is nothing but text without it', () => expect(paletteOf(false)('x', 'error')).toBe('x'));
  it('is turned off again behind each word', () => {
    expect(paletteOf(true)('x', 'deleted')).toBe('\u001b[9;31mx\u001b[29;39m');
  });
});
