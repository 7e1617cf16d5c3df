import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../support/lsp-client.js';
import {
  ALTERED,
  actions,
  applyTo,
  codesOf,
  diagnose,
  hover,
  rangeOf,
  SOUND,
  SOURCE,
  slice,
  useBuiltServer,
} from './editor.js';

const { built, open } = useBuiltServer();

describe('code actions', () => {
  it('mend the wording', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const [finding] = await diagnose(opened, ALTERED);
    if (!finding) throw new Error('There is no finding');
    const found = await actions(opened, finding.range, [finding]);
    const mend = found.find(({ title }) => title.startsWith('Replace with the wording'));
    expect(mend).toMatchObject({ kind: 'quickfix', isPreferred: true });
    const [change] = mend?.edit?.documentChanges ?? [];
    expect(change?.textDocument).toEqual({ uri: opened.uri('draft.md'), version: 1 });
    expect(applyTo(ALTERED, change?.edits ?? [])).toBe(SOUND);
  });

  it('of an older version are refused', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const [finding] = await diagnose(opened, ALTERED);
    if (!finding) throw new Error('There is no finding');
    opened.client.change(opened.uri('draft.md'), `\n${ALTERED}`);
    const found = await actions(opened, finding.range, [finding]);
    expect(found.filter(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  it('cite a quotation that nothing is wrong with', async () => {
    const draft = SOUND.replaceAll('\n', '\r\n');
    const opened = await open({ 'corpus/a.txt': SOURCE });
    expect(await diagnose(opened, draft)).toEqual([]);
    const [cite] = await actions(opened, rangeOf(SOUND, 'northern'));
    expect(cite?.title).toMatch(/^Cite /u);
    const cited = applyTo(draft, cite?.edit?.documentChanges[0]?.edits ?? []);
    expect(cited).toContain('needs it,”[^1] Tom Okafor said.\r\n\r\n[^1]: Jane Doe, Harbour News, ');
    expect(cited.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('cite by a kind of their own, so that an editor can offer it by a key', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const diagnostics = await diagnose(opened, TO_MEND);
    const range = rangeOf(TO_MEND, 'northern');
    const found = await actions(opened, range, diagnostics, { only: ['quickfix.stet.cite'] });
    expect(found.map(({ title, kind }) => [title, kind])).toEqual([
      ['Cite Harbour stays open', 'quickfix.stet.cite'],
    ]);
  });

  it('silence a finding by a comment in the draft', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const [finding] = await diagnose(opened, ALTERED);
    if (!finding) throw new Error('There is no finding');
    const found = await actions(opened, finding.range, [finding]);
    const comment = found.find(({ title }) => title.startsWith('Silence'));
    const silenced = applyTo(ALTERED, comment?.edit?.documentChanges[0]?.edits ?? []);
    expect(silenced).toContain('\n<!-- stet-ignore-next quote.altered -->\n“We');
    opened.client.change(opened.uri('draft.md'), silenced);
    expect((await opened.client.diagnose(opened.uri('draft.md'))).items).toEqual([]);
  });

  it('silence a finding by a decision that is kept beside the drafts', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const [finding] = await diagnose(opened, ALTERED);
    if (!finding) throw new Error('There is no finding');
    const found = await actions(opened, finding.range, [finding]);
    const decide = found.find(({ title }) => title.startsWith('Ignore'))?.command;
    if (!decide) throw new Error('There is no command');
    const result = await opened.client.request('workspace/executeCommand', decide);
    expect(result).toEqual({ message: null });
    expect((await opened.client.diagnose(opened.uri('draft.md'))).items).toEqual([]);
    const kept = await readFile(join(opened.folder, '.stet/decisions.json'), 'utf8');
    expect(Object.values(JSON.parse(kept))).toMatchObject([{ code: 'quote.altered', decision: 'accepted' }]);
  });

  it('end with the two ways to silence a finding, and one comment silences all of a paragraph', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const diagnostics = await diagnose(opened, MISQUOTED_TWICE);
    expect(diagnostics.map(({ code }) => code)).toEqual(['quote.altered', 'quote.altered']);
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const titles = (await actions(opened, whole, diagnostics)).map(({ title }) => title);
    expect(titles).toEqual([
      'Replace with the wording in Harbour stays open',
      'Replace with the wording in Harbour stays open',
      'Ignore this quote.altered…',
      'Ignore this quote.altered…',
      'Silence quote.altered in this paragraph (adds a comment)',
    ]);
  });
});

const MISQUOTED_TWICE = `---
date: 2024-08-06
---

“We will not keep the northern harbour open for every ship that needs it,” Tom Okafor said. “We will keep the southern harbour open for every ship that needs it,” Okafor said.
`;

/** Two quotations to cite in a draft that cites by footnotes, and a date whose weekday is wrong in it but not in the source. */
const TO_MEND = `---
date: 2024-08-06
---

“Nothing is decided,” she wrote.[^1]

“We will keep the northern harbour open for every ship that needs it,” Tom Okafor said.

The town council of Wexley voted on Monday, 4 August 2024 to keep the northern harbour open for foreign ships.

[^1]: A letter to the editor.
`;

describe('all safe fixes', () => {
  const whole = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  const BY_HAND = 1;
  const BY_ITSELF = 2;

  it('come as one edit of this version, the same as `stet check --fix` makes', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE, 'draft.md': TO_MEND });
    await diagnose(opened, TO_MEND);
    const found = await actions(opened, whole, [], { only: ['source.fixAll.stet'], triggerKind: BY_HAND });
    expect(found).toMatchObject([{ kind: 'source.fixAll.stet', title: 'Apply all safe fixes (2 findings)' }]);
    const [change, ...others] = found[0]?.edit?.documentChanges ?? [];
    expect(others).toEqual([]);
    expect(change?.textDocument).toEqual({ uri: opened.uri('draft.md'), version: 1 });
    const mended = applyTo(TO_MEND, change?.edits ?? []);

    const args = ['check', 'draft.md', '--fix', '--fail-on', 'never'];
    const [program = '', cli = ''] = built().serve;
    spawnSync(program, [cli, ...args], { cwd: opened.folder });
    expect(mended).toBe(await readFile(join(opened.folder, 'draft.md'), 'utf8'));
    expect(mended).toContain('Sunday, 4 August 2024');
    expect(mended).toContain('[^2]: Jane Doe, Harbour News');
  });

  it('leave out what is silenced, and are not offered when nothing is left', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    await diagnose(opened, TO_MEND.replace('date: 2024-08-06', 'date: 2024-08-06\nstet: off'));
    expect(await actions(opened, whole, [], { only: ['source.fixAll.stet'] })).toEqual([]);
  });

  const cases: [name: string, context: object, kinds: string[]][] = [
    ['are no quick fix', {}, []],
    [
      'are there for the menu of source actions',
      { only: ['source'], triggerKind: BY_HAND },
      ['source.fixAll.stet'],
    ],
    ['are there for "Fix All"', { only: ['source.fixAll'], triggerKind: BY_HAND }, ['source.fixAll.stet']],
    ['wait to be named before a save applies them', { only: ['source.fixAll'], triggerKind: BY_ITSELF }, []],
    [
      'are applied at a save that names them',
      { only: ['source.fixAll.stet'], triggerKind: BY_ITSELF },
      ['source.fixAll.stet'],
    ],
    ['are no other kind of source action', { only: ['source.organizeImports'] }, []],
  ];
  for (const [name, context, kinds] of cases) {
    it(name, async () => {
      const opened = await open({ 'corpus/a.txt': SOURCE });
      await diagnose(opened, TO_MEND);
      const found = await actions(opened, whole, [], context);
      expect(found.map(({ kind }) => kind).filter((kind) => kind.startsWith('source'))).toEqual(kinds);
    });
  }
});

describe('an ignored finding', () => {
  it('says so in the hover, and can be taken back', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const [finding] = await diagnose(opened, ALTERED);
    if (!finding) throw new Error('There is no finding');
    const { client, uri } = opened;
    const run = async (title: string, context: readonly Diagnostic[], extra: object) => {
      const command = (await actions(opened, finding.range, context)).find(
        (one) => one.title === title,
      )?.command;
      if (!command) throw new Error(`There is no action "${title}"`);
      const [given] = command.arguments;
      return client.request('workspace/executeCommand', {
        ...command,
        arguments: [{ ...(given as object), ...extra }],
      });
    };
    await run('Ignore this quote.altered…', [finding], { reason: 'the *editor* wants it' });
    expect((await client.diagnose(uri('draft.md'))).items).toEqual([]);
    const shown = await hover(opened, ALTERED, slice(ALTERED, finding.range));
    expect(shown?.contents.value).toContain('Ignored quote.altered: the \\*editor\\* wants it');
    await run('Stop ignoring this quote.altered', [], {});
    expect(codesOf((await client.diagnose(uri('draft.md'))).items)).toEqual(['quote.altered']);
  });
});
