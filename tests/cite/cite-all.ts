import type { FixEdit } from '../../server/src/check/finding.js';
import { citeFix } from '../../server/src/check/rules/citation-missing.js';
import { type CheckSettings, DEFAULT_CHECK_SETTINGS } from '../../server/src/check/settings.js';
import { applyEdits } from '../support/apply-edits.js';
import { judgeEvidence, readCorpus } from '../support/check.js';
import type { FixtureFile } from '../support/fixture.js';
import { at } from '../workspace/memory-files.js';

export interface CitedFiles {
  /** Every file of the fixture by its path, and those that were made. */
  readonly files: ReadonlyMap<string, string>;
  /** How many citations were put in. */
  readonly made: number;
}

/** Cites every quotation of the first draft, `draft.md`, whose words match, one after the other as a writer would. */
export async function citeAll(
  fixture: readonly FixtureFile[],
  settings: Partial<CheckSettings> = {},
): Promise<CitedFiles> {
  const files = new Map(fixture.map((file) => [file.path, file.text]));
  let made = 0;
  for (let claim = 0; ; ) {
    const now = fixture.map((file) => ({ ...file, text: files.get(file.path) ?? file.text }));
    const added = [...files].filter(([path]) => !fixture.some((file) => file.path === path));
    const all = [...now, ...added.map(([path, text]) => ({ path, text, markers: [], fields: null }))];
    const draft = all.find(({ path }) => path === 'draft.md');
    if (!draft) throw new Error('There is no draft.md in the fixture');
    const { judgement, evidence } = await judgeEvidence(await readCorpus(all), draft, { settings });
    const judged = judgement.claims[claim];
    if (!judged) return { files, made };
    claim++;
    const [passage] = judged.evidence;
    if (judged.claim.kind !== 'quotation' || judged.aspects.words.state !== 'matches' || !passage) continue;
    const { source, start } = passage;
    const request = { draft: judgement.draft, claim: judged.claim, source, start, evidence };
    const fix = citeFix({ ...request, settings: { ...DEFAULT_CHECK_SETTINGS, ...settings } });
    if (!fix) continue;
    made++;
    applyTo(files, fix.edits);
  }
}

function applyTo(files: Map<string, string>, edits: readonly FixEdit[]): void {
  for (const edit of edits)
    if (edit.kind === 'create') files.set(edit.uri.slice(at('.').length + 1), edit.text);
  for (const [path, text] of files) files.set(path, applyEdits(at(path), text, edits));
}
