import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the room that decide nothing about who is taken for the speaker. */
const LEFT_OUT = new Set(['confidence.ts', 'sieve-counts.ts', 'reading.ts', 'reports.ts']);

/**
 * What the counts of the sieves were made with: a hash of the speech room's lexicon and rules without comments and white
 * space. When it is not the one that the table of counts was stored with, the table is stale.
 */
export function sievesHash(root: string): string {
  const folder = join(root, 'server/src/speech');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.has(file))
    .sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${file}\n${withoutComments(readFileSync(join(folder, file), 'utf8'))}\n`);
  return hash.digest('hex').slice(0, 16);
}

function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, '');
}
