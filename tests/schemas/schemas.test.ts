import { describe, expect, it } from 'vitest';
import report from '../../schemas/report-1.json' with { type: 'json' };
import config from '../../schemas/stet-config.json' with { type: 'json' };
import { FINDING_CODES } from '../../server/src/check/finding.js';
import { readConfig } from '../../server/src/workspace/config-file.js';
import { SETTING_NAMES } from '../../server/src/workspace/settings.js';
import { validatorOf } from './validator.js';

describe('the schema of stet.json', () => {
  it('knows the settings, in their order', () => {
    expect(Object.keys(config.properties)).toEqual(['$schema', ...SETTING_NAMES]);
  });

  it('knows the rules', () => {
    expect(Object.keys(config.properties.rules.properties)).toEqual([...FINDING_CODES]);
  });

  const files: string[] = [
    '{}',
    '{"sources": "corpus"}',
    '{"sources": ["a", "b/*.txt"], "drafts": "**/*.md", "bibliography": []}',
    '{"rules": {"quote.altered": "off"}, "run": "manual", "dateOrder": "mdy"}',
    '{"names": {"Ann Lee": "A. Lee", "Bo Ek": ["B. Ek"]}}',
    '{"sourceKinds": {"*.txt": {"kind": "notes", "confidential": false}}}',
    '{"sources": 3}',
    '{"sources": [""]}',
    '{"rules": {"quote.x": "off"}}',
    '{"rules": []}',
    '{"run": "always"}',
    '{"names": {"Ann Lee": 3}}',
    '{"sourceKinds": {"*.txt": {"kind": "novel"}}}',
    '{"sourceKinds": {"*.txt": "notes"}}',
    '{"citation": {"style": "auto"}}',
    '{"archive": "http://localhost"}',
  ];
  for (const file of files) {
    it(`agrees with the reader on ${file}`, () => {
      const isSound = readConfig(file).problems.length === 0;
      expect(validatorOf('stet-config')(JSON.parse(file)).length === 0).toBe(isSound);
    });
  }
});

describe('the schema of the report', () => {
  it('knows the codes of findings', () => {
    expect(report.definitions.finding.properties.code.enum).toEqual([...FINDING_CODES]);
  });

  it('refuses what is no report', () => {
    expect(validatorOf('report-1')({ schemaVersion: 2, sources: [], drafts: [] })).not.toEqual([]);
    expect(validatorOf('report-1')({ schemaVersion: 1, sources: [{}], drafts: [] })).not.toEqual([]);
  });
});
