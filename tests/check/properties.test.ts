import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftJudgement, FixEdit } from '../../server/src/check/finding.js';
import { applyEdits } from '../support/apply-edits.js';
import { judgeText, readCorpus, type TestCorpus } from '../support/check.js';
import { parseFixture } from '../support/fixture.js';
import { markdownish } from '../support/markdownish.js';

const FILES = parseFixture(`
  --- refs.json
  [{"id": "curie1903", "type": "book", "title": "Stones"}]
  --- corpus/ferry.txt {kind: article, publisher: Skerry Post, date: 2024-08-04, key: post2024}
  “The ferry will leave at dawn with every traveller who paid,” said Ada Brandt, the harbour master.

  “We did not close the pier because of the storm,” Brandt told reporters on Saturday. “We closed it because the planks were rotten.”

  Tom Okafor said nobody had asked Birger Lund. The old harbour master died on 2 August 2024 in Torfhaven.
  --- corpus/hearing.txt {kind: transcript, reliability: machine, date: 2024-08-01}
  ADA BRANDT: We will not under any circumstances sell it.

  TOM OKAFOR: Nobody has asked Birger Lund.

  ADA BRANDT: The ferry will leave at noon.
`);

let corpus: TestCorpus;
beforeAll(async () => {
  corpus = await readCorpus(FILES);
});

function judgeDraft(text: string): Promise<DraftJudgement> {
  return judgeText(corpus, { path: 'draft.md', text });
}

const anyDraft = fc.oneof(
  { weight: 4, arbitrary: markdownish },
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('judging any draft', () => {
  it('never throws, and every finding and every piece of evidence lies where it says', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (text) => {
        const { findings, claims } = await judgeDraft(text);
        for (const { start, end, message } of findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message).not.toBe('');
        }
        for (const passage of claims.flatMap((claim) => claim.evidence)) {
          expect(passage.source.prose.text.slice(passage.start, passage.end)).toBe(passage.text);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('comes to the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(markdownish, async (text) => {
        const [first, second] = [await judgeDraft(text), await judgeDraft(text)];
        expect(second.findings).toEqual(first.findings);
        expect(second.claims.map((claim) => claim.aspects)).toEqual(
          first.claims.map((claim) => claim.aspects),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('rests every finding on evidence that is there, and every unchecked aspect on a reason', async () => {
    await fc.assert(
      fc.asyncProperty(markdownish, async (text) => {
        const { findings, claims } = await judgeDraft(text);
        for (const finding of findings) {
          const claim = claims.find((judged) => judged.claim.id === finding.claim);
          for (const number of finding.evidence) expect(claim?.evidence[number]).toBeDefined();
        }
        for (const aspect of claims.flatMap((claim) => Object.values(claim.aspects))) {
          if (aspect.state === 'unchecked') expect(aspect.reason ?? '').not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('offers fixes whose edits lie in their file and touch nowhere, one of them preferred at most', async () => {
    await fc.assert(
      fc.asyncProperty(markdownish, async (text) => {
        for (const { fixes } of (await judgeDraft(text)).findings) {
          expect(fixes.filter((fix) => fix.preferred).length).toBeLessThanOrEqual(1);
          for (const { edits } of fixes) {
            expect(edits.length).toBeGreaterThan(0);
            for (const uri of new Set(edits.map((edit) => edit.uri)))
              applyEdits(uri, textOf(uri, text), edits);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('finds the same under "\\n" and "\\r\\n"', async () => {
    await fc.assert(
      fc.asyncProperty(markdownish, async (text) => {
        const crlf = text.replaceAll('\n', '\r\n');
        const outline = (judgement: DraftJudgement, file: string): unknown[] =>
          judgement.findings.map(({ code, severity, message, start, end }) => ({
            code,
            severity,
            message,
            start: file.slice(0, start).replaceAll('\r\n', '\n').length,
            words: file.slice(start, end).replaceAll('\r\n', '\n'),
          }));
        expect(outline(await judgeDraft(crlf), crlf)).toEqual(outline(await judgeDraft(text), text));
      }),
      { numRuns: 100 },
    );
  });
});

/** The text of a file that a fix may change. */
function textOf(uri: FixEdit['uri'], draft: string): string {
  return uri.endsWith('draft.md') ? draft : (FILES.find((file) => uri.endsWith(file.path))?.text ?? '');
}
