import { cases } from './cases.js';
import { timeOpening } from './opening.js';

/** Longer than any case needs on a busy machine; a case that hangs ends here with its name. */
const CASE_MS = 40_000;

/** When so many have failed, the rest would only wait for the same. */
const ENOUGH = 3;

const suites: Readonly<Record<string, typeof cases>> = {
  example: cases,
  opening: {
    'opening the acceptance draft shows its findings': async () => {
      await timeOpening('draft.md');
    },
  },
};

/** What the extension host calls: runs the suite that `STET_SUITE` names. Rejects when a case fails. */
export async function run(): Promise<void> {
  const failed: string[] = [];
  for (const [name, test] of Object.entries(suites[process.env.STET_SUITE ?? 'example'] ?? {})) {
    if (failed.length >= ENOUGH) break;
    const start = performance.now();
    try {
      await within(CASE_MS, test());
      print(`  ok    ${name} (${Math.round(performance.now() - start)} ms)`);
    } catch (error) {
      failed.push(name);
      print(`  FAIL  ${name}\n${error instanceof Error ? error.stack : error}`);
    }
  }
  if (failed.length > 0) throw new Error(`${failed.length} failed: ${failed.join(', ')}`);
}

async function within(ms: number, test: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done within ${ms} ms.`)), ms);
  });
  await Promise.race([test, late]).finally(() => clearTimeout(timer));
}

function print(line: string): void {
  // biome-ignore lint/suspicious/noConsole: the editor hands what its extension host prints on to the test run.
  console.log(line);
}
