import { describe, expect, it } from 'vitest';
import { findDirectives, suppressionAt } from '../../server/src/draft/directives.js';
import { parseMarkdown } from '../../server/src/markup/parse-markdown.js';

const CODES = new Set(['quote.altered', 'date.mismatch', 'quote.not-found']);

/** The words of the text (capitals) at which `code` is silenced. */
function silencedWords(text: string, code: string): string[] {
  const directives = findDirectives(parseMarkdown(text), text, CODES);
  return [...text.matchAll(/\b[A-Z]{3,}\b/g)]
    .filter((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return suppressionAt(directives, code, span) !== null;
    })
    .map((match) => match[0]);
}

function check(name: string, text: string, code: string, words: readonly string[]): void {
  it(name, () => {
    expect(silencedWords(text, code)).toEqual(words);
    expect(silencedWords(text.replaceAll('\n', '\r\n'), code), 'under CRLF').toEqual(words);
  });
}

describe('where a directive holds', () => {
  check('the next block', '<!-- stet-ignore-next -->\n\nONE\nTWO\n\nTHREE', 'quote.altered', ['ONE', 'TWO']);
  check('the next block, on the very next line', '<!-- stet-ignore-next -->\nONE\n\nTWO', 'quote.altered', [
    'ONE',
  ]);
  check('a whole block quotation', '<!-- stet-ignore-next -->\n> ONE\n>\n> TWO\n\n> THREE', 'quote.altered', [
    'ONE',
    'TWO',
  ]);
  check('a whole list', '<!-- stet-ignore-next -->\n- ONE\n- TWO\n\nTHREE', 'quote.altered', ['ONE', 'TWO']);
  check('its own line', 'ONE\nTWO <!-- stet-ignore --> THREE\nFOUR', 'quote.altered', ['TWO', 'THREE']);
  check(
    'from start to end',
    'ONE\n\n<!-- stet-ignore-start -->\n\nTWO\n\nTHREE\n\n<!-- stet-ignore-end -->\n\nFOUR',
    'quote.altered',
    ['TWO', 'THREE'],
  );
  check(
    'to the end of the file when nothing ends it',
    'ONE\n\n<!-- stet-ignore-start -->\n\nTWO',
    'quote.altered',
    ['TWO'],
  );
  check('the whole file', '---\nstet: off\n---\n\nONE', 'quote.altered', ['ONE']);
  check('the whole file, YAML 1.1', '---\nstet: false\n---\n\nONE', 'quote.altered', ['ONE']);
  check(
    'nowhere: other comments, code, no block after',
    '<!-- note -->\nONE `<!-- stet-ignore -->`\n\n<!-- stet-ignore-next -->',
    'quote.altered',
    [],
  );
});

describe('which findings it silences', () => {
  const text = '<!-- stet-ignore-next quote.altered, date.mismatch: read out so -->\nONE';
  check('those it names', text, 'date.mismatch', ['ONE']);
  check('no others', text, 'quote.not-found', []);
  check(
    'none when it names only what is no code',
    '<!-- stet-ignore-next quote.alterd -->\nONE',
    'quote.altered',
    [],
  );
  check(
    'the known ones among those it names',
    '<!-- stet-ignore-next x.y quote.altered -->\nONE',
    'quote.altered',
    ['ONE'],
  );

  it('gives its reason', () => {
    const directives = findDirectives(parseMarkdown(text), text, CODES);
    expect(suppressionAt(directives, 'quote.altered', { start: text.length - 3, end: text.length })).toEqual({
      by: 'directive',
      reason: 'read out so',
    });
  });
});

describe('problems', () => {
  function problemsOf(text: string, codes?: ReadonlySet<string>): string[] {
    const { problems } = findDirectives(parseMarkdown(text), text, codes);
    return problems.map(
      (problem) => `${problem.message} ${text.slice(problem.span.start, problem.span.end)}`,
    );
  }

  it('are codes that do not exist', () => {
    expect(problemsOf('<!-- stet-ignore quote.alterd -->', CODES)).toEqual([
      '“quote.alterd” is no finding code. <!-- stet-ignore quote.alterd -->',
    ]);
    expect(problemsOf('<!-- stet-ignore quote.alterd -->')).toEqual([]);
    expect(problemsOf('<!-- stet-ignore because -->')).toHaveLength(1);
  });

  it('are orders that do not exist and ends without a start', () => {
    expect(problemsOf('<!-- stet-ignore-nxt -->')).toHaveLength(1);
    expect(problemsOf('<!-- stet-off -->')).toHaveLength(1);
    expect(problemsOf('<!-- stet-ignore-end -->')).toHaveLength(1);
    expect(problemsOf('<!-- stetson -->')).toEqual([]);
  });
});
