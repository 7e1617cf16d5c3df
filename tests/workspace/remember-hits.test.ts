import { describe, expect, it } from 'vitest';
import { type Archive, buildArchive } from '../../server/src/archive/archive.js';
import { plan } from '../../server/src/check/plan.js';
import { readDraft } from '../../server/src/draft/read-draft.js';
import { gather } from '../../server/src/workspace/gather.js';
import { createJudgingMemory } from '../../server/src/workspace/judging-memory.js';
import { createReadings } from '../../server/src/workspace/readings.js';
import { rememberHits } from '../../server/src/workspace/remember-hits.js';
import { makeSource } from '../report/judgement.js';
import { at } from './memory-files.js';

const KEPT = '“We will keep the northern harbour open for every ship,” Tom Okafor said.';
const VOTED = 'The council of Wexley voted on 4 August 2024 to keep the harbour open.';
const SWIFT = 'Mara Venn promised “a swift and careful answer to whoever blocks the pier”.';

/** Versions of one draft in turn: how many questions each of them asks the archive itself. */
async function questionsOf(versions: readonly string[]): Promise<readonly number[]> {
  const archive = buildArchive([makeSource(at('corpus/a.txt'), `${KEPT}\n\n${VOTED}`)]);
  let asked = 0;
  const counted = <Q, R>(ask: (question: Q) => R): ((question: Q) => R) => {
    return (question) => {
      asked++;
      return ask(question);
    };
  };
  const counting: Archive = {
    ...archive,
    findPassages: counted(archive.findPassages),
    findEvents: counted(archive.findEvents),
  };
  const remembering = rememberHits(counting);
  const options = {
    readings: createReadings('auto'),
    memory: createJudgingMemory(),
    corpus: { readable: 1, unreadable: 0, isComplete: true },
    knownKeys: new Map(),
    keysAreComplete: true,
    bibliography: null,
    pathFromDraft: () => '',
  };
  const counts: number[] = [];
  for (const text of versions) {
    asked = 0;
    await gather(plan(readDraft({ uri: at('draft.md'), text })), remembering, options);
    counts.push(asked);
  }
  return counts;
}

describe('the answers of an archive', () => {
  it('are asked for once', async () => {
    const text = [KEPT, VOTED].join('\n\n');
    expect(await questionsOf([text, text, `# Title\n\n${text}`])).toEqual([2, 0, 0]);
  });

  it('serve the other claims when a new one comes first and theirs are numbered anew', async () => {
    expect(await questionsOf([[KEPT, VOTED].join('\n\n'), [SWIFT, KEPT, VOTED].join('\n\n')])).toEqual([
      2, 1,
    ]);
  });

  it('do not serve other words', async () => {
    expect(await questionsOf([KEPT, KEPT.replace('open', 'closed')])).toEqual([1, 1]);
  });
});
