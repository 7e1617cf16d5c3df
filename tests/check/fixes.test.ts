import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Fix, FixEdit, Severity } from '../../server/src/check/finding.js';
import { applyEdits } from '../support/apply-edits.js';
import { judgeText, readCorpus } from '../support/check.js';
import type { FixtureFile } from '../support/fixture.js';
import { at } from '../workspace/memory-files.js';
import { CLASSES } from './careful/rows.js';
import { PHRASINGS_1 } from './phrasings/phrasings-1.js';
import { PHRASINGS_2 } from './phrasings/phrasings-2.js';
import { PHRASINGS_3 } from './phrasings/phrasings-3.js';
import { readPhrasings } from './phrasings/read-phrasings.js';

const LOUD: ReadonlySet<Severity> = new Set(['error', 'warning']);

/** A draft and what it is held against. */
interface Case {
  readonly draft: string;
  readonly sources: readonly FixtureFile[];
}

/** Every wrong row of every class, and every wrong phrasing. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  ...Object.fromEntries(
    Object.entries(CLASSES).map(([name, rows]) => [
      name,
      rows()
        .filter(({ wanted }) => wanted.length > 0)
        .map(
          ({ draft, sources }): Case => ({
            draft: `${draft}\n`,
            sources: sources.map(({ name: file, fields, text }) => ({
              path: `corpus/${file}`,
              fields,
              text,
              markers: [],
            })),
          }),
        ),
    ]),
  ),
  'all sorts of phrasings': readPhrasings(PHRASINGS_1 + PHRASINGS_2 + PHRASINGS_3).map(
    ({ wrong, sources }) => ({
      draft: wrong,
      sources,
    }),
  ),
};

/** Words of another source, another outlet's words: those only the writer can mend. */
const WITHOUT_FIX: ReadonlySet<string> = new Set(['wrong source', 'relayed']);

describe('after a fix nothing is left of the finding, and nothing loud is new', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it(name, async () => {
      let applied = 0;
      for (const one of cases) applied += await applyFixes(one);
      if (!WITHOUT_FIX.has(name)) expect(applied).toBeGreaterThan(0);
    });
  }

  it('in drafts with several mistakes', async () => {
    const any = fc.constantFrom(...Object.values(CASES).flat());
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 2, maxLength: 4 }), async (cases) => {
        await applyFixes(joined(cases));
      }),
      { numRuns: 20, seed: 7 },
    );
  });
});

/** One draft of several, with the sources of all. */
function joined(cases: readonly Case[]): Case {
  return {
    draft: cases.map(({ draft }) => draft).join('\n'),
    sources: cases.flatMap(({ sources }, number) =>
      sources.map((source) => ({ ...source, path: source.path.replace('corpus/', `corpus/${number}-`) })),
    ),
  };
}

/** Applies every fix of every finding by itself; how many there were. */
async function applyFixes({ draft, sources }: Case): Promise<number> {
  const corpus = await readCorpus(sources);
  const judge = async (text: string, edits: readonly FixEdit[] = []): Promise<readonly Finding[]> => {
    const files = [...corpus.files, ...edits.flatMap(createdFile)];
    return (await judgeText({ ...corpus, files }, { path: 'draft.md', text })).findings;
  };
  const before = await judge(draft);
  let applied = 0;
  for (const finding of before) {
    for (const fix of finding.fixes) {
      const fixed = applyEdits(at('draft.md'), draft, fix.edits);
      expectOnlyEdited(draft, fixed, fix.edits);
      expectMended(before, finding, fix, await judge(fixed, fix.edits), `${fix.title}: ${draft} -> ${fixed}`);
      applied++;
    }
  }
  return applied;
}

/** The bibliography that a fix makes where there is none. */
function createdFile(edit: FixEdit): readonly FixtureFile[] {
  if (edit.kind !== 'create') return [];
  return [{ path: edit.uri.slice(at('').length + 1), fields: null, text: edit.text, markers: [] }];
}

/** As many loud findings of each code as before, and of the finding's own code one less. */
function expectMended(
  before: readonly Finding[],
  finding: Finding,
  fix: Fix,
  after: readonly Finding[],
  told: string,
): void {
  const left = loudCodes(before.filter((other) => other !== finding));
  for (const code of loudCodes(after)) {
    const known = left.indexOf(code);
    expect(known, `${code} is new. ${told}`).toBeGreaterThanOrEqual(0);
    left.splice(known, 1);
  }
  // A fix by itself is not taken twice: the same finding with the same fix would still be there.
  const same = after.filter(({ code, fixes }) => code === finding.code && fixes.some(isSame(fix)));
  expect(same, told).toEqual([]);
}

function isSame({ title, edits }: Fix): (other: Fix) => boolean {
  return (other) => other.title === title && JSON.stringify(other.edits) === JSON.stringify(edits);
}

function loudCodes(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => LOUD.has(severity)).map(({ code }) => code);
}

/** What stands between the edits, before the first and behind the last is as it was, byte for byte. */
function expectOnlyEdited(text: string, fixed: string, edits: readonly FixEdit[]): void {
  const own = edits.filter((edit) => edit.kind === 'replace').toSorted((a, b) => a.start - b.start);
  let [from, shift] = [0, 0];
  for (const { start, end, newText } of own) {
    expect(fixed.slice(from + shift, start + shift)).toBe(text.slice(from, start));
    shift += newText.length - (end - start);
    from = end;
  }
  expect(fixed.slice(from + shift)).toBe(text.slice(from));
}
