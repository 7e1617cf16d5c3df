import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../server/src/sources/decode.js';

const WORDS = 'Der Bürgermeister sagte: „Genug.“ It’s “over”.';

function check(bytes: Uint8Array | readonly number[], text: string, encoding: string, html = false): void {
  expect(decodeText(Uint8Array.from(bytes), { html })).toEqual({ kind: 'text', text, encoding });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): number[] {
  return [...text].flatMap((_, index) => {
    const code = text.charCodeAt(index);
    return bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
}

describe('text', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    check(utf8(WORDS), WORDS, 'utf-8');
    check([0xef, 0xbb, 0xbf, ...utf8(WORDS)], WORDS, 'utf-8');
  });

  it('reads UTF-16 by its mark, and by its zero bytes', () => {
    check([0xff, 0xfe, ...utf16(WORDS, false)], WORDS, 'utf-16le');
    check([0xfe, 0xff, ...utf16(WORDS, true)], WORDS, 'utf-16be');
    check(utf16('Plain words in two bytes each', false), 'Plain words in two bytes each', 'utf-16le');
    check(utf16('Plain words in two bytes each', true), 'Plain words in two bytes each', 'utf-16be');
  });

  it('reads Windows-1252 with its curly marks', () => {
    const bytes = [
      0x93,
      ...utf8('No'),
      0x94,
      0x20,
      0x96,
      0x20,
      0x80,
      0x31,
      0x20,
      ...utf8('B'),
      0xfc,
      ...utf8('ro'),
    ];
    check(bytes, '“No” – €1 Büro', 'windows-1252');
  });

  it('keeps UTF-8 that one broken byte stands in', () => {
    check([...utf8(WORDS), 0x93], `${WORDS}\ufffd`, 'utf-8');
  });

  it('keeps line ends as they are', () => {
    check(utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n', 'utf-8');
  });

  it('gives an empty file an empty text', () => check([], '', 'utf-8'));
});

describe('pages', () => {
  it('follows the declared encoding', () => {
    const page = [...utf8('<meta charset="iso-8859-1"><p>caf'), 0xe9, ...utf8('</p>')];
    check(page, '<meta charset="iso-8859-1"><p>café</p>', 'windows-1252', true);
    const japanese = [...utf8('<meta charset=shift_jis><p>'), 0x93, 0xfa, 0x96, 0x7b, ...utf8('</p>')];
    check(japanese, '<meta charset=shift_jis><p>日本</p>', 'shift_jis', true);
  });

  it('does not believe a declaration that the bytes refute', () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>café</p>';
    check(utf8(page), page, 'utf-8', true);
  });

  it('passes over labels nobody knows', () => {
    const page = '<meta charset="x-unheard-of"><p>plain</p>';
    check(utf8(page), page, 'utf-8', true);
  });
});

describe('refusals', () => {
  const refused = (bytes: Uint8Array): string => {
    const decoded = decodeText(bytes);
    return decoded.kind === 'refused' ? `${decoded.refusal.what}: ${decoded.refusal.remedy}` : 'read';
  };

  it('names the format and the remedy', () => {
    expect(refused(utf8('%PDF-1.7 …'))).toBe(
      'PDF is not read yet: save the text as .txt (or .md, .html) beside it and give its date in a sidecar NAME.yaml',
    );
    expect(refused(utf8('PK\u0003\u0004word/document.xml'))).toMatch(/^Packed documents/);
    expect(refused(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2))).toMatch(/^Pictures/);
  });

  it('refuses zero bytes and control characters', () => {
    expect(refused(Uint8Array.of(0x41, 0, 0, 0, 0x42, 0x43, 0, 0x44))).toMatch(/binary/);
    expect(refused(Uint8Array.from({ length: 200 }, (_, index) => (index % 8) + 1))).toMatch(/binary/);
  });
});

describe('any bytes', () => {
  it('are decoded or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, html) => {
        expect(['text', 'refused']).toContain(decodeText(bytes, { html }).kind);
      }),
    );
  });

  it('of any string in UTF-8 come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const decoded = decodeText(utf8(`x${text}`));
        if (decoded.kind === 'text') expect(decoded.text).toBe(`x${text}`);
      }),
    );
  });
});
