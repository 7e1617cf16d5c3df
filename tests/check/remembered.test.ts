import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../server/src/archive/archive.js';
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
const corpus = { readable: archive.sources.length, unreadable: 0, isComplete: true };

/** Judges versions of one draft, with a memory of those before or without. */
function createJudge(isRemembering: boolean): (text: string) => Promise<DraftJudgement> {
  const memory = isRemembering ? createDraftMemory() : undefined;
  const options = isRemembering ? { memory: createJudgingMemory() } : {};
  const asked = isRemembering ? rememberHits(archive) : archive;
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

describe('a draft judged with a memory of its last versions', () => {
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
