import { expect, it } from 'vitest';
import { citationMissing } from '../../server/src/check/rules/citation-missing.js';
import { citationUnknown } from '../../server/src/check/rules/citation-unknown.js';
import { CLAIM_RULES } from '../../server/src/check/rules/rules.js';
import { findingsPage } from './findings-page.js';

it('docs/findings.md is what `npm run docs` writes', async () => {
  const page = await findingsPage([...CLAIM_RULES, citationMissing, citationUnknown]);
  await expect(page).toMatchFileSnapshot('../../docs/findings.md');
});
