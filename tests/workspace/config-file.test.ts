import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/src/workspace/config-file.js';

/** The problems of a settings file, one a line: "2:3 message". */
const problems = (text: string): string[] =>
  readConfig(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('readConfig', () => {
  it('reads every setting, with comments and trailing commas', () => {
    const text = `{
      // the texts we quote from
      "sources": ["texts", "more/*.txt"],
      "drafts": "articles/**/*.md",
      "bibliography": "refs.json",
      "citation.style": "footnote",
      "quotation.style": "guardian",
      "rules": { "quote.relayed": "off", "quote.altered": "error" },
      "run": "onSave",
      "dateOrder": "dmy",
      "names": { "Hisham Al-Alawi": ["Hicham Allawi"] },
      "sourceKinds": { "texts/talks/*": { "kind": "transcript", "reliability": "machine", "confidential": true } },
    }`;
    const { values, positions, problems } = readConfig(text);
    expect(problems).toEqual([]);
    expect(values).toEqual({
      sources: ['texts', 'more/*.txt'],
      drafts: ['articles/**/*.md'],
      bibliography: ['refs.json'],
      'citation.style': 'footnote',
      'quotation.style': 'guardian',
      rules: { 'quote.relayed': 'off', 'quote.altered': 'error' },
      run: 'onSave',
      dateOrder: 'dmy',
      names: { 'Hisham Al-Alawi': ['Hicham Allawi'] },
      sourceKinds: { 'texts/talks/*': { kind: 'transcript', reliability: 'machine', confidential: true } },
    });
    expect(positions.get('sources')).toBe('3:18');
  });

  const cases: [string, string, string[]][] = [
    ['takes an empty object', '{}', []],
    ['takes a schema', '{"$schema": "x.json"}', []],
    ['sees through a byte order mark', '\ufeff{"run": "manual"}', []],
    [
      'suggests the name that was meant',
      '{\n  "citation.stlye": "auto"\n}',
      ['2:3 "citation.stlye" is no setting. Did you mean "citation.style"?'],
    ],
    [
      'knows the names of the editor',
      '{"stet.run": "manual"}',
      ['1:2 "stet.run" is named "run" in this file. Leave "stet." out.'],
    ],
    [
      'knows nested names',
      '{"quotation": {"style": "ap"}}',
      ['1:2 "quotation" is no setting of its own. Write its parts as one name, such as "quotation.style".'],
    ],
    [
      'reads no server address from a workspace',
      '{"archive": "http://localhost:9200"}',
      ['1:2 "archive" is read from user settings only, never from a workspace. Remove it here.'],
    ],
    [
      'suggests the value that was meant',
      '{"quotation.style": "chicaco"}',
      ['1:21 "chicaco" is no value of this setting. Did you mean "chicago"?'],
    ],
    [
      'lists the values when none is near',
      '{"run": 3}',
      ['1:9 3 is no value of this setting. Use one of "onType", "onSave", "manual".'],
    ],
    [
      'names the item of a list that is no text',
      '{"sources": ["a",\n 7]}',
      ['2:2 A text is expected here, not 7. Write one in "double quotation marks".'],
    ],
    [
      'refuses backslashes in paths',
      '{"sources": "corpus\\\\a"}',
      ['1:13 Paths are written with "/" on every system. Replace the backslashes.'],
    ],
    [
      'suggests the rule that was meant',
      '{"rules": {"quote.alterd": "off"}}',
      ['1:12 "quote.alterd" is no rule. Did you mean "quote.altered"?'],
    ],
    [
      'suggests the severity that was meant',
      '{"rules": {"quote.altered": "warn"}}',
      [
        '1:29 "warn" is no value of this setting. Use one of "error", "warning", "information", "hint", "off".',
      ],
    ],
    [
      'refuses a list of rules',
      '{"rules": ["quote.altered"]}',
      ['1:11 An object { … } is expected here, not a list. Write one.'],
    ],
    [
      'refuses what cannot be told of sources',
      '{"sourceKinds": {"*.txt": {"knid": "notes"}}}',
      ['1:28 "knid" cannot be told of sources. Did you mean "kind"?'],
    ],
    [
      'refuses a setting that is given twice',
      '{"run": "manual", "run": "onType"}',
      ['1:19 "run" is set twice. Remove one of the two.'],
    ],
    [
      'names the place of a missing comma',
      '{\n  "run": "manual"\n  "dateOrder": "dmy"\n}',
      ['3:3 A comma is missing here. Put "," after the value before it.'],
    ],
    [
      'refuses a list',
      '["corpus"]',
      ['1:1 The file must hold an object of settings. Begin with { "sources": ["corpus"] }.'],
    ],
    [
      'tells of every problem at once',
      '{"run": 1,\n"dateOrder": 2}',
      [
        '1:9 1 is no value of this setting. Use one of "onType", "onSave", "manual".',
        '2:14 2 is no value of this setting. Use one of "auto", "dmy", "mdy".',
      ],
    ],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(problems(text)).toEqual(expected));

  it('says something of an empty file', () => {
    expect(problems('')).toHaveLength(1);
    expect(problems('// nothing')).toHaveLength(1);
  });

  it('never throws, and places every problem in the file', () => {
    const pieces = ['{', '}', '[', ']', '"run"', '"rules"', ':', ',', '1', '"x"', '\n', '//', 'null'];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (parts) => {
        const text = parts.join('');
        const lines = text.split('\n');
        for (const { line, column } of readConfig(text).problems) {
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
    );
  });
});
