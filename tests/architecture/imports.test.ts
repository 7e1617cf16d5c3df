import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations, MAY_IMPORT, type SourceTree } from './imports.js';

const ROOT = join(import.meta.dirname, '../../server/src');

function readTree(): SourceTree {
  const names = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Map(names.map((name) => [name.split(sep).join('/'), readFileSync(join(ROOT, name), 'utf8')]));
}

describe('the import table', () => {
  it('holds for every file of the server', () => {
    const tree = readTree();
    expect(tree.size).toBeGreaterThan(50);
    expect(findViolations(tree)).toEqual([]);
  });

  it('knows every room', () => {
    const rooms = new Set(
      [...readTree().keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]),
    );
    for (const room of rooms) expect(Object.keys(MAY_IMPORT)).toContain(room);
  });

  const cases: [string, Record<string, string>, string][] = [
    [
      'sees an arrow against the table',
      { 'text/a.ts': "import { b } from '../speech/b.js';", 'speech/b.ts': '' },
      'text may not import speech',
    ],
    [
      'sees a type import against the table',
      { 'time/a.ts': "import type {\n  B,\n} from '../draft/b.js';", 'draft/b.ts': '' },
      'time may not import draft',
    ],
    ['sees Node in a pure room', { 'check/a.ts': "import { readFile } from 'node:fs';" }, 'node:fs'],
    ['sees a lazy import of Node', { 'sources/a.ts': "const fs = await import('node:fs');" }, 'node:fs'],
    [
      'sees the protocol in a pure room',
      { 'report/a.ts': "import * as lsp from 'vscode-languageserver/node';" },
      'vscode-languageserver',
    ],
    ['sees the editor in the server', { 'lsp/a.ts': "import * as vscode from 'vscode';" }, 'vscode'],
    [
      'sees a re-export against the table',
      { 'cli/a.ts': "export { b } from '../lsp/b.js';", 'lsp/b.ts': '' },
      'cli may not import lsp',
    ],
    [
      'sees a circle of files',
      { 'text/a.ts': "import './b.js';", 'text/b.ts': "export { a } from './a.js';" },
      'text/a.ts > text/b.ts > text/a.ts',
    ],
    ['sees an entry point imported', { 'cli/a.ts': "import '../cli.js';", 'cli.ts': '' }, 'entry point'],
  ];
  for (const [name, files, expected] of cases) {
    it(name, () => expect(findViolations(new Map(Object.entries(files))).join('\n')).toContain(expected));
  }

  it('lets a room import what the table allows', () => {
    expect(
      findViolations(
        new Map([
          ['check/a.ts', "import { b } from '../text/b.js';"],
          ['text/b.ts', ''],
        ]),
      ),
    ).toEqual([]);
  });
});
