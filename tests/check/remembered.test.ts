import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Archive, buildArchive } from '../../server/src/archive/archive.js';
import type { DraftJudgement } from '../../server/src/check/finding.js';
import { judge } from '../../server/src/check/judge.js';
import { plan } from '../../server/src/check/plan.js';
import { DEFAULT_CHECK_SETTINGS } from '../../server/src/check/settings.js';
import { createDraftMemory } from '../../server/src/draft/draft-memory.js';
import { readDraft } from '../../server/src/draft/read-draft.js';
import { readSource } from '../../server/src/sources/read-source.js';
import { gather } from '../../server/src/workspace/gather.js';
import { createJudgingMemory } from '../../server/src/workspace/judging-memory.js';
import { createReadings } from '../../server/src/workspace/readings.js';
import { rememberHits } from '../../server/src/workspace/remember-hits.js';
import { NOTHING_CITED } from '../support/no-bibliography.js';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = readFileSync(join(ROOT, 'examples/draft.md'), 'utf8');
const PARAGRAPHS = EXAMPLE.split('\n\n');

const names = readdirSync(join(ROOT, 'corpus')).filter((name) => !name.endsWith('.yaml'));
const read = await Promise.all(
  names.map((name) =>
    readSource({ uri: `file:///${name}`, bytes: readFileSync(join(ROOT, 'corpus', name)) }),
  ),
);
const archive = buildArchive(read.flatMap((result) => (result.kind === 'source' ? [result.source] : [])));
const readings = createReadings('auto');

/** Judges versions of one draft, with a memory of those before or without. */
function createJudge(
  isRemembering: boolean,
  within: Archive = archive,
): (text: string) => Promise<DraftJudgement> {
  const memory = isRemembering ? createDraftMemory() : undefined;
  const options = isRemembering ? { memory: createJudgingMemory() } : {};
  const asked = isRemembering ? rememberHits(within) : within;
  const corpus = { readable: within.sources.length, unreadable: 0, isComplete: true };
  return async (text) => {
    const draft = readDraft({ uri: 'file:///draft.md', text }, memory);
    const evidence = await gather(plan(draft, memory?.recall), asked, {
      ...NOTHING_CITED,
      ...options,
      readings,
      corpus,
      pathFromDraft: ({ uri }) => uri,
    });
    return judge(draft, evidence, DEFAULT_CHECK_SETTINGS);
  };
}

/** All that is said of a draft; sources by their names. */
function saidOf({ findings, claims }: DraftJudgement): unknown {
  const told = claims.map(({ claim, aspects, evidence }) => ({
    place: [claim.id, claim.start, claim.end],
    aspects,
    evidence: evidence.map(({ source, ...passage }) => ({ ...passage, source: source.uri })),
  }));
  return { findings, told };
}

const scrap = fc.oneof(
  fc.constantFrom(...'x |not |“|”|. |\n\n|> |# In 2019\n\n|[^1]|2016|He |on Monday |“Then |said '.split('|')),
  fc.constantFrom(...PARAGRAPHS).map((paragraph) => `\n\n${paragraph}\n\n`),
);
const edit = fc.record({ at: fc.nat(), over: fc.oneof(fc.constant(0), fc.nat({ max: 300 })), scrap });

const FERRY = await readSource({
  uri: 'file:///ferry.md',
  bytes: new TextEncoder().encode(
    '---\ndate: 2019-05-06\nkind: statement\n---\n\n“We will close the ferry for good and never look back,” said Ruth Palmer, the mayor.\n\nPalmer opened the new pier in Wexley on 4 May 2019.\n',
  ),
});
const ferry = buildArchive(FERRY.kind === 'source' ? [FERRY.source] : []);
const DRAFT = `---
date: 2024-09-01
---

# The ferry

It was a long day.

Ruth Palmer said “we will close the ferry for good and never look back”.

Ruth Palmer was the mayor then.

She opened the new pier in Wexley on 5 May 2019.
`;

/** Edits beside a claim that change what is said of it: each names the words it puts in the place of others. */
const BESIDE: readonly [name: string, from: string, to: string][] = [
  ['a heading that comes to name a year', '# The ferry', '# The ferry in 2019'],
  ['a date of the draft that comes near', '2024-09-01', '2019-06-01'],
  ['a paragraph before that names somebody else', 'Ruth Palmer was', 'Mara Venn was'],
  ['words that come to stand in the marks', 'for good', 'for ever'],
  ['a directive above', 'It was a long day.', '<!-- stet-ignore-next -->'],
];

describe('a draft judged with a memory of its last versions', () => {
  for (const [name, from, to] of BESIDE) {
    it(`sees ${name}`, async () => {
      const [remembering, forgetful] = [createJudge(true, ferry), createJudge(false, ferry)];
      const before = await remembering(DRAFT);
      const after = await remembering(DRAFT.replace(from, to));
      const codes = ({ findings }: DraftJudgement) =>
        findings.map(({ code, suppressed }) => [code, suppressed]);
      expect(codes(after)).not.toEqual(codes(before));
      expect(saidOf(after)).toEqual(saidOf(await forgetful(DRAFT.replace(from, to))));
    });
  }

  it('sees who else is said to have said the words', async () => {
    const words = '“We will close the ferry for good and never look back,” said Tomas Berg';
    const [remembering, forgetful] = [createJudge(true, ferry), createJudge(false, ferry)];
    const speakers = ({ claims }: DraftJudgement) => claims.map(({ aspects }) => aspects.speaker.state);
    const alone = await remembering(`${words} to Ruth Palmer.`);
    const together = `${words} and Ruth Palmer.`;
    const after = await remembering(together);
    expect(speakers(alone)).not.toEqual(['matches']);
    expect(speakers(after)).toEqual(['matches']);
    expect(saidOf(after)).toEqual(saidOf(await forgetful(together)));
  });

  it('moves what it says along with the claim', async () => {
    const remembering = createJudge(true, ferry);
    const before = await remembering(DRAFT);
    const after = await remembering(DRAFT.replace('\n# The', '\nA paragraph more.\n\n# The'));
    const starts = ({ findings }: DraftJudgement) => findings.map(({ code, start }) => [code, start]);
    const shift = 'A paragraph more.\n\n'.length;
    expect(before.findings.length).toBeGreaterThan(1);
    expect(starts(after)).toEqual(before.findings.map(({ code, start }) => [code, start + shift]));
  });

  it('is judged as if it were new', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const [remembering, forgetful] = [createJudge(true), createJudge(false)];
        let text = EXAMPLE;
        await remembering(text);
        for (const { at, over, scrap } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + scrap + text.slice(from + over);
          expect(saidOf(await remembering(text))).toEqual(saidOf(await forgetful(text)));
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});
