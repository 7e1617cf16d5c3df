import { describe, expect, it } from 'vitest';
import { nearestName } from '../../server/src/workspace/nearest-name.js';
import {
  checkSettingsOf,
  mayLeaveWorkspace,
  resolveSettings,
  type SettingsLayer,
  type SettingValues,
} from '../../server/src/workspace/settings.js';

const layer = (origin: SettingsLayer['origin'], values: Partial<SettingValues>): SettingsLayer => ({
  origin,
  base: `file:///${origin}`,
  values,
  where: (name) => `${origin} ${name}`,
});

describe('resolveSettings', () => {
  it('takes each setting from the strongest layer that has it', () => {
    const settings = resolveSettings(
      [
        layer('flag', { sources: ['given'] }),
        layer('file', { sources: ['filed'], run: 'manual' }),
        layer('user', { run: 'onSave', dateOrder: 'mdy' }),
      ],
      'file:///root',
    );
    expect(settings.sources).toEqual({
      value: ['given'],
      origin: 'flag',
      base: 'file:///flag',
      where: 'flag sources',
    });
    expect(settings.run.value).toBe('manual');
    expect(settings.dateOrder.origin).toBe('user');
    expect(settings.drafts).toMatchObject({ origin: 'default', base: 'file:///root' });
  });

  it('never merges two layers', () => {
    const { rules } = resolveSettings(
      [
        layer('file', { rules: { 'quote.altered': 'off' } }),
        layer('user', { rules: { 'date.mismatch': 'off' } }),
      ],
      'file:///root',
    );
    expect(rules.value).toEqual({ 'quote.altered': 'off' });
  });

  it('lets only the user lead out of the workspace', () => {
    const mayLeave = (origin: SettingsLayer['origin']) =>
      mayLeaveWorkspace(resolveSettings([layer(origin, { sources: ['..'] })], 'file:///root').sources);
    expect([mayLeave('flag'), mayLeave('user')]).toEqual([true, true]);
    expect([mayLeave('file'), mayLeave('folder'), mayLeave('default')]).toEqual([false, false, false]);
  });

  it('hands the judge its part', () => {
    const settings = resolveSettings([layer('file', { 'quotation.style': 'apa' })], 'file:///root');
    expect(checkSettingsOf(settings)).toEqual({
      quotationStyle: 'apa',
      citationStyle: 'auto',
      citationFormat: 'news',
      rules: {},
    });
  });
});

describe('nearestName', () => {
  const known = ['check', 'extract', 'find', 'sources'];
  const cases: [string, string | null][] = [
    ['chekc', 'check'],
    ['CHECK', 'check'],
    ['source', 'sources'],
    ['fnd', 'find'],
    ['publish', null],
    ['', null],
  ];
  for (const [name, expected] of cases) {
    it(`takes "${name}" for ${expected}`, () => expect(nearestName(name, known)).toBe(expected));
  }
});
