// The folder that is opened in the tests: the project's own example, copied, since tests write into it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export function createWorkspace({ hasSources = true } = {}) {
  const parent = mkdtempSync(join(tmpdir(), 'stet-workspace-'));
  const folder = join(parent, 'harbor');
  if (hasSources) cpSync(join(ROOT, 'corpus'), join(folder, 'corpus'), { recursive: true });
  for (const name of ['draft.md', 'references.json'])
    cpSync(join(ROOT, 'examples', name), join(folder, name));
  return { folder, dispose: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }) };
}
