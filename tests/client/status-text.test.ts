import { describe, expect, it } from 'vitest';
import { statusText } from '../../client/src/status-text.js';
import type { StatusParams } from '../../server/src/protocol.js';

const root = (status: Partial<StatusParams>): StatusParams => ({
  root: 'file:///work',
  state: 'ready',
  sources: 2,
  unreadable: 0,
  progress: null,
  findings: 4,
  problems: [],
  generation: 1,
  ...status,
});

describe('the status item', () => {
  const cases: [string, StatusParams[], string, string][] = [
    ['tells sources and findings', [root({})], '2 sources · 4 findings', 'stet.showSources'],
    ['counts one as one', [root({ sources: 1, findings: 1 })], '1 source · 1 finding', 'stet.showSources'],
    ['adds roots up', [root({}), root({ root: 'file:///b' })], '4 sources · 8 findings', 'stet.showSources'],
    ['reads before the server has spoken', [], 'reading sources', 'stet.stopReading'],
    [
      'reads while one root does',
      [root({}), root({ state: 'reading' })],
      'reading sources',
      'stet.stopReading',
    ],
    [
      'counts while many are read',
      [root({ state: 'reading', progress: { read: 320, total: 4000 } })],
      'reading sources: 320 of 4000',
      'stet.stopReading',
    ],
    [
      'offers to read what was left unread',
      [root({ state: 'stopped' })],
      'sources not all read',
      'stet.rebuildArchive',
    ],
    ['offers a choice without sources', [root({ state: 'no-sources' })], 'no sources', 'stet.chooseSources'],
    [
      'is content when one of two roots has sources',
      [root({ state: 'no-sources', sources: 0, findings: 0 }), root({})],
      '2 sources · 4 findings',
      'stet.showSources',
    ],
    [
      'puts problems first',
      [root({ state: 'problems', problems: ['stet.json:1:1: not JSON.'] })],
      'Stet: 1 problem',
      'stet.showOutput',
    ],
  ];
  for (const [name, roots, text, command] of cases) {
    it(name, () => expect(statusText(roots)).toMatchObject({ text, command }));
  }

  it('is about the folder of the draft in front, where that is known', () => {
    const roots = [root({}), root({ root: 'file:///work/inner', state: 'no-sources' })];
    expect(statusText(roots, 'file:///work/inner/draft.md').text).toBe('no sources');
    expect(statusText(roots, 'file:///work/draft.md').text).toBe('2 sources · 4 findings');
    expect(statusText(roots, 'file:///workshop/draft.md').text).toBe('4 sources · 8 findings');
  });

  it('tells of files that could not be read', () => {
    expect(statusText([root({ unreadable: 1 })]).tooltip).toContain('1 file could not be read');
  });
});
