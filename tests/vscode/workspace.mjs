// The folders that are opened in the tests: copies, since tests write into them.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The project's own example, with or without its sources. */
export function createWorkspace({ hasSources = true } = {}) {
  return copyOf('harbor', [
    ...(hasSources ? [[join(ROOT, 'corpus'), 'corpus']] : []),
    ...['draft.md', 'references.json'].map((name) => [join(ROOT, 'examples', name), name]),
  ]);
}

/** The acceptance draft with its sources, which lie beside the labelled data; null where those are not. */
export function createAcceptanceWorkspace() {
  const { STET_EVAL_DIR } = process.env;
  const seeds = STET_EVAL_DIR ? join(STET_EVAL_DIR, '../seeds') : null;
  if (seeds === null || !existsSync(seeds)) return null;
  return copyOf('acceptance', [
    [join(seeds, 'corpus'), 'corpus'],
    [join(seeds, 'acceptance/draft.md'), 'draft.md'],
  ]);
}

function copyOf(name, files) {
  const parent = mkdtempSync(join(tmpdir(), 'stet-workspace-'));
  const folder = join(parent, name);
  for (const [from, to] of files) cpSync(from, join(folder, to), { recursive: true });
  return { folder, dispose: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }) };
}
