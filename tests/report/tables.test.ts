import { describe, expect, it } from 'vitest';
import { findJson, findText } from '../../server/src/report/find.js';
import { redactPassages } from '../../server/src/report/redact.js';
import { sourcesTable } from '../../server/src/report/sources-table.js';
import { makeSource, spanOf } from './judgement.js';

const plain = { hasColour: false, width: 72 };
const pathOf = (uri: string): string => uri.replace('file:///w/', '');
const TEXT = 'Talks begin\n\nMara Venn said that “the harbour stays open for good”, and left.';
const source = makeSource('file:///w/corpus/talks.txt', TEXT);
const hit = { source, ...spanOf(TEXT, 'the harbour stays open'), score: 1 };

describe('the table of sources', () => {
  it('looks like this', () => {
    const untitled = makeSource('file:///w/corpus/x.txt', 'Text.', {
      key: 'x',
      title: null,
      publisher: null,
      issued: null,
      problems: [
        { kind: 'metadata', message: 'x.yaml, line 2: no such field.' },
        { kind: 'undated', message: 'No date of publication was found.' },
      ],
    });
    const refused = {
      uri: 'file:///w/corpus/scan.pdf',
      problem: { kind: 'unreadable', message: 'PDF is not read yet.' } as const,
    };
    expect(`\n${sourcesTable([source, untitled], [refused], pathOf, plain)}`).toMatchInlineSnapshot(`
      "
      doe2024  4 August 2024  article     Talks begin (Harbour News)
               corpus/talks.txt
      x        no date        article     x.txt
               corpus/x.txt
               metadata  x.yaml, line 2: no such field.
               note  No date of publication was found.
      corpus/scan.pdf
        not read  PDF is not read yet.

      2 sources, 1 unreadable
      "
    `);
  });

  it('cuts long titles and lets no escape sequence through', () => {
    const long = makeSource('file:///w/a.txt', 'x', {
      title: { value: `\u001b[2J${'Very long title '.repeat(9)}`, from: '', sure: 1 },
    });
    const text = sourcesTable([long], [], pathOf, plain);
    expect(text).not.toContain('\u001b');
    expect(text.split('\n')[0]).toMatch(/…$/);
    expect(text.split('\n')[0]?.length).toBeLessThanOrEqual(72);
  });
});

describe('found passages', () => {
  it('look like this', () => {
    expect(`\n${findText([hit], pathOf, plain)}`).toMatchInlineSnapshot(`
      "
      corpus/talks.txt: Harbour News, 4 August 2024, ¶2
        Mara Venn said that “**the harbour stays open** for good”, and left.

      1 passage
      "
    `);
  });

  it('are told with their place', () => {
    expect(findJson('harbour stays', [hit], pathOf)).toEqual({
      schemaVersion: 1,
      words: 'harbour stays',
      passages: [
        {
          source: 'corpus/talks.txt',
          ...spanOf(TEXT, 'the harbour stays open'),
          text: 'the harbour stays open',
          score: 1,
          locator: { kind: 'paragraph', value: 2 },
          fileRange: spanOf(TEXT, 'the harbour stays open'),
        },
      ],
    });
  });

  it('of a confidential source are not shown', () => {
    const secret = { ...source, confidential: true };
    const passages = redactPassages([secret], [{ ...hit, source: secret }]);
    const shown = findText(passages, pathOf, plain) + JSON.stringify(findJson('x', passages, pathOf));
    expect(shown).toContain('confidential source C1');
    for (const word of ['harbour', 'talks.txt', 'Harbour News']) expect(shown).not.toContain(word);
  });
});
