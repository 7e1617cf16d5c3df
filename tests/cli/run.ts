import { main } from '../../server/src/cli/main.js';
import { uriOfPath } from '../../server/src/workspace/uris.js';
import { memoryFiles, type TestFile } from '../workspace/memory-files.js';

export interface RunOptions {
  /** Standard input, in the pieces it comes in; without it a terminal. */
  readonly input?: readonly string[];
  readonly folder?: string;
}

/** Runs a command line on files in memory, in the folder `/w`. */
export async function run(
  tree: Readonly<Record<string, TestFile>>,
  args: readonly string[],
  { input, folder = '/w' }: RunOptions = {},
) {
  const files = memoryFiles(tree);
  const out: string[] = [];
  const said: string[] = [];
  const exit = await main(args, {
    files,
    workingFolder: uriOfPath(folder),
    version: '1.2.3',
    toPath: (given) => given,
    terminal: { hasColour: false, width: 100 },
    input: {
      isTerminal: input === undefined,
      read: async function* () {
        yield* input ?? [];
      },
    },
    out: async (text) => {
      out.push(text);
    },
    say: (message) => {
      said.push(message);
    },
    serve: async () => undefined,
  });
  return { exit, out: out.join(''), said: said.join('\n'), files };
}

const ARTICLE = `Harbour stays open

By Jane Doe, Harbour News
August 4, 2024

“We will keep the northern harbour open for every ship that needs it,” council leader Tom Okafor told reporters on Sunday.

The town council of Wexley voted on 4 August 2024 to keep the northern harbour open for foreign ships.

Mara Venn, the director of the port, promised a “swift and careful answer to whoever blocks the pier again.”
`;

/** A sound draft: nothing to complain of. */
export const SOUND = `---
date: 2024-08-06
---

“We will keep the northern harbour open for every ship that needs it,” Tom Okafor said.
`;

/** A sound draft but for a weekday, which the source can mend. */
export const WRONG_WEEKDAY = SOUND.replace(
  '---\n\n',
  '---\n\nOn Monday, August 4, 2024, the town council of Wexley voted to keep the northern harbour open for foreign ships.\n\n',
);

/** A draft with an error: a "not" more than the source has. */
export const ALTERED = SOUND.replace('We will keep', 'We will not keep');

export const TREE: Readonly<Record<string, TestFile>> = {
  '/w/corpus/harbour.txt': ARTICLE,
  '/w/draft.md': SOUND,
};
