import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../../server/src/workspace/settings.js';

const ROOT = join(import.meta.dirname, '../..');
const { contributes, activationEvents } = readJson('package.json');
const settings: Record<string, Record<string, unknown>> = contributes.configuration.properties;
const schema: Record<string, Record<string, unknown>> = readJson('schemas/stet-config.json').properties;

function readJson(path: string) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

describe('the manifest', () => {
  it('offers every setting, and two that only the editor knows', () => {
    const names = Object.keys(settings).map((key) => key.replace(/^stet\./, ''));
    expect(names.toSorted()).toEqual([...SETTING_NAMES, 'focusMode', 'trace.server'].toSorted());
  });

  for (const name of SETTING_NAMES) {
    it(`agrees with the schema of stet.json about "${name}"`, () => {
      const setting = settings[`stet.${name}`];
      expect(setting?.scope).toBe('resource');
      expect(setting?.default).toEqual(schema[name]?.default);
      expect(setting?.enum).toEqual(schema[name]?.enum);
      expect(setting?.properties).toEqual(schema[name]?.properties);
    });
  }

  it('explains every choice of a setting', () => {
    for (const { enum: choices, enumDescriptions, scope } of Object.values(settings)) {
      if (!Array.isArray(choices) || scope !== 'resource') continue;
      expect(enumDescriptions).toHaveLength(choices.length);
    }
  });

  it('offers the commands that the client registers', () => {
    const code = readFileSync(join(ROOT, 'client/src/commands.ts'), 'utf8');
    const registered = [...code.matchAll(/'(stet\.\w+)':/g)].map((match) => match[1]);
    const offered = contributes.commands.map(({ command }: { command: string }) => command);
    expect(offered.toSorted()).toEqual(registered.toSorted());
  });

  it('starts the extension for drafts only', () => {
    expect(activationEvents).toEqual(['onLanguage:markdown', 'onLanguage:quarto', 'onLanguage:rmd']);
  });
});

describe('the client', () => {
  const files = readdirSync(join(ROOT, 'client/src')).filter((name) => name.endsWith('.ts'));
  const specifiers = files.flatMap((name) => {
    const code = readFileSync(join(ROOT, 'client/src', name), 'utf8');
    return [...code.matchAll(/\bfrom '([^']+)'/g)].map((match) => match[1] ?? '');
  });

  it('knows the editor, the protocol and how to start a process, and nothing of the server', () => {
    const foreign = specifiers.filter((specifier) => !specifier.startsWith('./'));
    expect(new Set(foreign)).toEqual(
      new Set(['node:child_process', 'vscode', 'vscode-languageclient/node', '../../server/src/protocol.js']),
    );
  });
});
