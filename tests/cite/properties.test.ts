import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsToCite } from '../../server/src/check/claims-to-cite.js';
import type { DraftJudgement } from '../../server/src/check/finding.js';
import { citeAll } from '../../server/src/cite/cite-all.js';
import { applyEdits } from '../support/apply-edits.js';
import { judgeEvidence, readCorpus, type TestCorpus } from '../support/check.js';
import { parseFixture } from '../support/fixture.js';
import { at } from '../workspace/memory-files.js';

const FILES = parseFixture(`
--- corpus/talks.txt {kind: article, publisher: Harbour News, title: Talks begin, authors: [Jane Doe], date: 2024-08-04}
“We will keep the northern harbour open for every ship,” said Tom Okafor.

“Nobody asked us about the price of the new cranes,” Okafor said.
--- corpus/hearing.txt {kind: transcript, title: Hearing, publisher: Wexley Council, date: 2024-09-02}
MR. OKAFOR: We have paid for every stone of that long quay.
--- refs.json
[{"id": "other2020", "type": "book"}]
--- refs.bib
@book{other2020}
--- lib.bib
% Exported by Better BibTeX
@book{other2020}
`);

const FRONTS = [
  '',
  '---\nbibliography: refs.json\n---\n\n',
  '---\nbibliography: [refs.bib]\n---\n\n',
  '---\nbibliography: lib.bib\n---\n\n',
];
const PARAGRAPHS = [
  '“We will keep the northern harbour open for every ship,” said Tom Okafor.',
  'Then Okafor said that “nobody asked us about the price of the new cranes”, and left.',
  '*“We have paid for every stone of that long quay,”* Okafor told [the council](https://council.example).',
  '> We have paid for every stone of that long quay.',
  '- “Nobody asked us about the price of the new cranes,” Okafor said; “we will keep the northern harbour open for every ship.”',
  'The council met [@other2020].',
  'The council met.[^1]\n\n[^1]: So it says.',
  'Boats are old.',
];

const drafts = fc
  .tuple(fc.constantFrom(...FRONTS), fc.shuffledSubarray(PARAGRAPHS, { minLength: 2 }))
  .map(([front, paragraphs]) => `${front}${paragraphs.join('\n\n')}\n`);
const styles = fc.constantFrom('auto' as const, 'pandoc' as const, 'footnote' as const);

type Style = 'auto' | 'pandoc' | 'footnote';

async function missing(corpus: TestCorpus, text: string, citationStyle: Style) {
  const { judgement } = await judgeEvidence(
    corpus,
    { path: 'draft.md', text },
    { settings: { citationStyle } },
  );
  return { judgement, missing: judgement.findings.filter(({ code }) => code === 'citation.missing') };
}

/** What the draft claims; the citation of a block quotation stands in its block, in brackets that are the writer's. */
const claimsOf = ({ claims }: DraftJudgement) =>
  claims.map(({ claim }) => [claim.kind, claim.text.replaceAll(/ \[@[^\]]*\]/g, '')]);

describe('the fix of citation.missing', () => {
  it('changes nothing else, ends the finding, and is never offered twice', async () => {
    const corpus = await readCorpus(FILES);
    let fixed = 0;
    await fc.assert(
      fc.asyncProperty(drafts, styles, async (text, style) => {
        const before = await missing(corpus, text, style);
        const [finding] = before.missing;
        const [fix] = finding?.fixes ?? [];
        if (!fix) return;
        fixed++;
        const changed = applyEdits(at('draft.md'), text, fix.edits);
        const after = await missing(corpus, changed, style);
        expect(claimsOf(after.judgement)).toEqual(claimsOf(before.judgement));
        const left = after.missing.map(({ claim }) => claim);
        expect(left).not.toContain(finding?.claim);
        expect(before.missing.map(({ claim }) => claim)).toEqual(expect.arrayContaining(left));
        expect(isSpread(text, changed), 'all that was there is there, in order').toBe(true);
      }),
      { numRuns: 40 },
    );
    expect(fixed).toBeGreaterThan(10);
  });
});

describe('citing all matched claims', () => {
  it('changes nothing else, leaves no citation.missing, and has nothing to do when done again', async () => {
    const corpus = await readCorpus(FILES);
    const citing = async (text: string, files: typeof FILES, citationStyle: Style) => {
      const draft = { path: 'draft.md', text };
      const { judgement, evidence } = await judgeEvidence({ ...corpus, files }, draft, {
        settings: { citationStyle },
      });
      const { bibliography, citedSource } = evidence;
      const options = { style: citationStyle, format: 'news', bibliography, citedSource } as const;
      return { judgement, cited: citeAll(judgement.draft, claimsToCite(judgement, evidence), options) };
    };
    let most = 0;
    await fc.assert(
      fc.asyncProperty(drafts, styles, async (text, style) => {
        const { judgement, cited } = await citing(text, FILES, style);
        most = Math.max(most, cited.count);
        const edits = cited.edits.map((edit) => ({ kind: 'replace' as const, ...edit }));
        const changed = applyEdits(at('draft.md'), text, edits);
        expect(isSpread(text, changed), 'all that was there is there, in order').toBe(true);
        const created = cited.created && {
          path: 'stet-references.json',
          text: cited.created.text,
          markers: [],
          fields: null,
        };
        const files = FILES.map((file) => ({ ...file, text: applyEdits(at(file.path), file.text, edits) }));
        const after = await citing(changed, created ? [...files, created] : files, style);
        expect(claimsOf(after.judgement)).toEqual(claimsOf(judgement));
        const told = ({ findings }: DraftJudgement) =>
          findings
            .map(({ code, message }) => `${code} ${message}`)
            .filter((text) => !text.startsWith('citation.missing'));
        expect(after.judgement.findings.map(({ code }) => code)).not.toContain('citation.missing');
        expect(told(after.judgement), 'nothing new is told').toEqual(told(judgement));
        expect(after.cited.count).toBe(0);
      }),
      { numRuns: 60 },
    );
    expect(most).toBeGreaterThan(3);
  });
});

/** Whether the first text is the second with pieces left out. */
function isSpread(text: string, longer: string): boolean {
  let found = 0;
  for (const unit of longer) if (unit === text[found]) found += unit.length;
  return found === text.length;
}
