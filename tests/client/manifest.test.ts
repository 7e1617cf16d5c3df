import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../../server/src/workspace/settings.js';

const ROOT = join(import.meta.dirname, '../..');
const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
const { contributes, activationEvents, capabilities } = JSON.parse(manifest);
const texts: Record<string, string> = readJson('package.nls.json');
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

describe('the texts of the manifest', () => {
  it('are all there, and none is left over', () => {
    const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(texts).toSorted());
  });

  it('are the only ones that a user sees', () => {
    const shown = /"(?:title|category|description|markdownDescription|altText|contents)": "([^"]*)"/g;
    const plain = [...manifest.matchAll(shown)].map((match) => match[1] ?? '');
    expect(plain.filter((text) => !text.startsWith('%'))).toEqual([]);
  });

  it('name commands that there are', () => {
    const offered = contributes.commands.map(({ command }: { command: string }) => command);
    const named = Object.values(texts).flatMap((text) => [...text.matchAll(/\(command:(stet\.\w+)/g)]);
    expect(named.length).toBeGreaterThan(1);
    for (const [, command] of named) expect(offered).toContain(command);
  });
});

describe('the walkthrough', () => {
  const [{ steps }] = contributes.walkthroughs;

  it('has pictures that come along, in the colours of the theme', () => {
    const shipped = readFileSync(join(ROOT, '.vscodeignore'), 'utf8');
    expect(shipped).toContain('!assets/walkthrough/*');
    const used = steps.map(({ media }: { media: Record<string, string> }) => media.svg ?? media.markdown);
    const there = readdirSync(join(ROOT, 'assets/walkthrough')).map((name) => `assets/walkthrough/${name}`);
    expect(used.toSorted()).toEqual(there.toSorted());
    for (const path of there.filter((name) => name.endsWith('.svg'))) {
      const picture = readFileSync(join(ROOT, path), 'utf8');
      const colours = [...picture.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((match) => match[1] ?? '');
      expect(colours.filter((colour) => !/^(?:none|var\(--vscode-.+\))$/.test(colour))).toEqual([]);
    }
  });

  it('ticks off every step by what the writer does', () => {
    for (const { completionEvents } of steps) expect(completionEvents.length).toBeGreaterThan(0);
  });

  it('asks for context keys that the client keeps', () => {
    const code = readFileSync(join(ROOT, 'client/src/contexts.ts'), 'utf8');
    const asked = [...manifest.matchAll(/(?:onContext:|"when": "!?)(stet\.\w+)/g)].map((match) => match[1]);
    expect(new Set(asked)).toContain('stet.hasSources');
    for (const key of asked) expect(code).toContain(`'${key}'`);
  });
});

describe('in Restricted Mode', () => {
  it('everything works, since nothing of a workspace is run', () => {
    expect(capabilities.untrustedWorkspaces).toEqual({ supported: true });
    const runners = sourceFiles().filter((path) =>
      /from 'node:(?:child_process|vm|worker_threads)'|\beval\(|new Function\(/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    // The one process that is started is the server itself.
    expect(runners).toEqual([join(ROOT, 'client/src/server-process.ts')]);
  });

  it('and nothing reaches the network', () => {
    const callers = sourceFiles().filter((path) =>
      /from 'node:(?:https?|net|tls|dgram|http2)'|\bfetch\(/.test(readFileSync(path, 'utf8')),
    );
    expect(callers).toEqual([]);
  });
});

function sourceFiles(): readonly string[] {
  return ['client/src', 'server/src'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(ROOT, folder, name)),
  );
}

describe('the client', () => {
  const files = readdirSync(join(ROOT, 'client/src')).filter((name) => name.endsWith('.ts'));
  const specifiers = files.flatMap((name) => {
    const code = readFileSync(join(ROOT, 'client/src', name), 'utf8');
    return [...code.matchAll(/\bfrom '([^']+)'/g)].map((match) => match[1] ?? '');
  });

  it('knows the editor, the protocol and how to start a process, and nothing of the server', () => {
    const foreign = specifiers.filter((specifier) => !specifier.startsWith('./'));
    expect(new Set(foreign)).toEqual(
      new Set([
        'vscode',
        'vscode-languageclient/node',
        'node:child_process',
        'node:path',
        '../../server/src/protocol.js',
      ]),
    );
  });
});
