import { describe, expect, it } from 'vitest';
import { citationMissing } from '../../server/src/check/rules/citation-missing.js';
import { citationUnknown } from '../../server/src/check/rules/citation-unknown.js';
import { CLAIM_RULES } from '../../server/src/check/rules/rules.js';
import { findExplanations } from '../../server/src/lsp/explanations.js';
import { nodeFiles } from '../../server/src/workspace/node-files.js';

describe('the explanations', () => {
  const folder = new URL('../../docs/rules', import.meta.url).href;

  it('are there for every code that a rule gives', async () => {
    const known = await findExplanations(nodeFiles, folder);
    for (const { code } of [...CLAIM_RULES, citationMissing, citationUnknown]) {
      expect(known.get(code)).toBe(`${folder}/${code}.md`);
    }
  });

  it('are none where the pages did not come along', async () => {
    expect((await findExplanations(nodeFiles, `${folder}/elsewhere`)).size).toBe(0);
  });
});
