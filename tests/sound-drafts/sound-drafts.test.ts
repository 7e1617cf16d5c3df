import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraft, isLoud } from '../support/expectations.js';

const HERE = import.meta.dirname;

describe('sound drafts stay silent', () => {
  for (const name of readdirSync(HERE).filter((file) => file.endsWith('.md'))) {
    it(name, async () => {
      const findings = await checkDraft(join(HERE, name), join(HERE, 'corpus'));
      expect(
        findings.filter(isLoud).map(({ finding, first }) => `${first} ${finding.code}: ${finding.message}`),
      ).toEqual([]);
    });
  }
});

describe('pages of all kinds stay silent beside the sources that they quote', () => {
  const pages = join(HERE, 'pages');
  for (const name of readdirSync(pages)) {
    it(name, async () => {
      const findings = await checkDraft(join(pages, name, 'draft.md'), join(pages, name, 'corpus'));
      expect(
        findings.filter(isLoud).map(({ finding, first }) => `${first} ${finding.code}: ${finding.message}`),
      ).toEqual([]);
    });
  }
});
