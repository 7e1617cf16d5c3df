import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../server/src/markup/parse-markdown.js';
import { sliceSpan } from '../../server/src/text/span.js';

function metadataOf(text: string): string[] {
  const { prose, map } = parseMarkdown(text);
  return prose.blocks
    .filter((block) => block.kind === 'metadata')
    .map((block) => `${sliceSpan(prose.text, block)} <- ${sliceSpan(text, map.toSourceSpan(block))}`);
}

describe('front matter', () => {
  it('gives its fields and its span, under LF and CRLF', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['---', 'title: A', 'date: 2026-01-30', 'tags: [b, c]', '---', 'Text.'].join(end);
      const { frontMatter } = parseMarkdown(text);
      expect(frontMatter?.data).toEqual({ title: 'A', date: '2026-01-30', tags: ['b', 'c'] });
      expect(frontMatter && text.slice(frontMatter.span.end)).toBe('Text.');
    }
  });

  it('may end with dots and may be empty', () => {
    expect(parseMarkdown('---\nstet: off\n...\nText.').frontMatter?.data).toEqual({ stet: 'off' });
    const { frontMatter, prose } = parseMarkdown('---\n---\nText.');
    expect([frontMatter?.data, frontMatter?.problems, prose.text]).toEqual([{}, [], 'Text.']);
  });

  it('needs its closing fence and no blank line after the first', () => {
    expect(parseMarkdown('---\ntitle: A\n\nText.').frontMatter).toBeNull();
    expect(parseMarkdown('---\n\nText.\n\n---\n').frontMatter).toBeNull();
    expect(parseMarkdown('Text.\n---\ntitle: A\n---\n').frontMatter).toBeNull();
  });

  it('that is malformed is a problem with its place; the text is read all the same', () => {
    const text = '---\ntitle: "A\nb: [c\n---\n\nText.';
    const { frontMatter, prose } = parseMarkdown(text);
    expect(frontMatter?.data).toEqual({});
    expect(frontMatter?.problems.length).toBeGreaterThan(0);
    for (const { span } of frontMatter?.problems ?? []) expect(span.end).toBeLessThanOrEqual(text.length);
    expect(prose.text).toBe('Text.');
  });

  it('with a colon in the title keeps its other fields, and says what to do', () => {
    const text = '---\ntitle: The lock: a history\ndate: 2025-03-14\nbibliography:\n  - a.bib\n---\n\nText.';
    const { frontMatter } = parseMarkdown(text);
    expect(frontMatter?.data).toEqual({
      title: 'The lock: a history',
      date: '2025-03-14',
      bibliography: ['a.bib'],
    });
    expect(frontMatter?.problems).toEqual([
      {
        message:
          'The value of “title” has a colon in it, which YAML reads as another field. Put it in quotes: title: "The lock: a history"',
        span: { start: 4, end: 30 },
      },
    ]);
  });

  it.each([
    ['an open bracket', '---\ntags: [a, b\ndate: 2025-03-14\n---\n'],
    ['an open quotation mark', '---\ndate: 2025-03-14\ntitle: "The lock\n---\n'],
    ['the same field twice', '---\ndate: 2025-03-14\ntitle: A\ntitle: B\n---\n'],
  ])('keeps its date beside %s', (_, text) => {
    const { frontMatter } = parseMarkdown(text);
    expect(frontMatter?.data.date).toBe('2025-03-14');
    expect(frontMatter?.problems).toHaveLength(1);
  });

  it('that is no mapping is a problem', () => {
    expect(parseMarkdown('---\n- a\n---\n').frontMatter?.problems).toHaveLength(1);
  });

  it('refuses aliases that grow without bound', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 9; at++) {
      const name = String.fromCharCode(97 + at);
      const before = String.fromCharCode(96 + at);
      lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    expect(parseMarkdown(`---\n${lines.join('\n')}\n---\n`).frontMatter?.problems).toHaveLength(1);
  });

  it('in TOML is passed over', () => {
    const { frontMatter, prose } = parseMarkdown('+++\ntitle = "A"\n\n[b]\n+++\nText.');
    expect([frontMatter?.data, prose.text]).toEqual([{}, 'Text.']);
  });
});

describe('fields that readers see', () => {
  it('are prose, plain or quoted', () => {
    const text = [
      '---',
      'title: The “great” day # not this',
      "subtitle: 'It''s so'",
      'description: "A \\"b\\" \\u201cc\\u201d"',
      'keywords: none',
      '---',
    ].join('\n');
    expect(metadataOf(text)).toEqual([
      'The “great” day <- The “great” day',
      "It's so <- It''s so",
      'A "b" “c” <- A \\"b\\" \\u201cc\\u201d',
    ]);
  });

  it('are left out where characters have no exact place: block and folded scalars', () => {
    expect(metadataOf('---\ntitle: |\n  A\n  b\ndescription: a\n  b\nsubtitle: "a\n  b"\n---\n')).toEqual([]);
  });

  it('are left out when they are no text', () => {
    expect(metadataOf('---\ntitle: 2024\nsubtitle:\ndescription: [a]\n---\n')).toEqual([]);
  });
});
