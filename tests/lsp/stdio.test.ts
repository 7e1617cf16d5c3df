import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { PassageResult, SourcesResult } from '../../server/src/protocol.js';
import { type Location, startClient, uriOf } from '../support/lsp-client.js';
import {
  ALTERED,
  codesOf,
  diagnose,
  hover,
  ROOT,
  rangeOf,
  SOUND,
  SOURCE,
  slice,
  useBuiltServer,
} from './editor.js';

const { built, open } = useBuiltServer();

describe('the server and the command line', () => {
  const severities = ['', 'error', 'warning', 'information', 'hint'];
  for (const [name, lineEnd] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`say the same of the example draft under ${name}`, async () => {
      const text = (await readFile(join(ROOT, 'examples/draft.md'), 'utf8')).replaceAll(/\r?\n/gu, lineEnd);
      const files: Record<string, string> = { 'examples/draft.md': text };
      for (const path of ['examples/references.json', ...(await corpusFiles())]) {
        files[path] = await readFile(join(ROOT, path), 'utf8');
      }
      const opened = await open(files);
      const found = await diagnose(opened, text, 'examples/draft.md');
      const args = ['check', 'examples/draft.md', '--format', 'json', '--fail-on', 'never'];
      const [node = '', program = ''] = built().serve;
      const report = JSON.parse(
        spawnSync(node, [program, ...args], { cwd: opened.folder, encoding: 'utf8' }).stdout,
      );
      const expected = report.drafts[0].findings.filter(
        (finding: { suppressed: unknown }) => !finding.suppressed,
      );
      expect(expected.length).toBeGreaterThan(15);
      expect(
        found.map(({ code, severity, message, range }) => [code, severities[severity], message, range]),
      ).toEqual(
        expected.map(({ code, severity, message, range }: Record<string, unknown>) => [
          code,
          severity,
          message,
          range,
        ]),
      );
    });
  }
});

async function corpusFiles(): Promise<readonly string[]> {
  return (await readdir(join(ROOT, 'corpus'))).map((name) => `corpus/${name}`);
}

describe('diagnostics', () => {
  it('answers that nothing has changed', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    await diagnose(opened, ALTERED);
    const first = await opened.client.diagnose(opened.uri('draft.md'));
    expect(codesOf(first.items)).toEqual(['quote.altered']);
    const second = await opened.client.diagnose(opened.uri('draft.md'), first.resultId);
    expect(second).toEqual({ kind: 'unchanged', resultId: first.resultId });
  });

  it('judges what is in the editor, not what is on the disk', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE, 'draft.md': SOUND });
    expect(codesOf(await diagnose(opened, SOUND))).toEqual([]);
    const place = rangeOf(SOUND, 'keep');
    opened.client.splice(opened.uri('draft.md'), { start: place.start, end: place.start }, 'not ');
    const [finding] = (await opened.client.diagnose(opened.uri('draft.md'))).items ?? [];
    expect(finding?.code).toBe('quote.altered');
    expect(slice(ALTERED, finding?.range ?? place)).toContain('We will not keep');
  });

  it('points to the passage', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const [finding] = await diagnose(opened, ALTERED);
    const related = finding?.relatedInformation?.[0]?.location;
    expect(related?.uri).toBe(opened.uri('corpus/a.txt'));
    expect(related && slice(SOURCE, related.range)).toContain('We will keep the northern harbour');
  });

  it('leads from the code to the page that explains it, where the client can', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const [finding] = await diagnose(opened, ALTERED);
    const page = await readFile(new URL(finding?.codeDescription?.href ?? ''), 'utf8');
    expect(page).toMatch(/^# quote\.altered\n/u);
    const plain = await open(
      { 'corpus/a.txt': SOURCE },
      { capabilities: { textDocument: { diagnostic: {} } } },
    );
    const [same] = await diagnose(plain, ALTERED);
    expect(same?.code).toBe('quote.altered');
    expect(same?.codeDescription).toBeUndefined();
  });

  it('tell of front matter that is broken, on its line, and read the rest of it', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const text = ALTERED.replace('---\n', '---\ntitle: The lock: a history\n');
    const found = await diagnose(opened, text);
    expect(codesOf(found)).toEqual(['quote.altered', undefined]);
    expect(found[1]?.message).toContain('has a colon in it');
    expect(found[1]?.range).toEqual(rangeOf(text, 'title: The lock: a history'));
  });

  it('says nothing where there are no sources', async () => {
    const opened = await open({ 'notes.txt': '' });
    expect(await diagnose(opened, ALTERED)).toEqual([]);
    expect(opened.client.statuses.at(-1)).toMatchObject({ state: 'no-sources', sources: 0 });
  });

  it('leaves sources alone, even Markdown ones', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE, 'corpus/b.md': ALTERED });
    expect(await diagnose(opened, ALTERED, 'corpus/b.md')).toEqual([]);
  });

  it('is asked again when a source changes, and answers anew', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    const { client, folder, uri } = opened;
    expect(codesOf(await diagnose(opened, ALTERED))).toEqual(['quote.altered']);
    const before = client.refreshes();
    await writeFile(join(folder, 'corpus/a.txt'), SOURCE.replace('We will keep', 'We will not keep'));
    client.filesChanged([uri('corpus/a.txt')]);
    await client.until('the server asks to be asked', () => client.refreshes() > before);
    expect(codesOf((await client.diagnose(uri('draft.md'))).items)).toEqual([]);
    await rm(join(folder, 'corpus/a.txt'));
    client.filesChanged([uri('corpus/a.txt')]);
    await client.until('there are no sources', () => client.statuses.at(-1)?.state === 'no-sources');
    expect((await client.diagnose(uri('draft.md'))).items).toEqual([]);
  });

  const documents: [name: string, path: string, languageId: string][] = [
    ['Quarto', 'draft.qmd', 'quarto'],
    ['R Markdown', 'draft.Rmd', 'rmd'],
    ['Quarto in an editor that does not know it', 'draft.qmd', 'plaintext'],
  ];
  for (const [name, path, languageId] of documents) {
    it(`are there for ${name}, and not for its code`, async () => {
      const code = '```{r}\nprint("We will not keep the northern harbour open for every ship")\n```\n';
      const opened = await open({ 'corpus/a.txt': SOURCE });
      const found = await diagnose(opened, `${ALTERED}\n${code}`, path, languageId);
      expect(codesOf(found)).toEqual(['quote.altered']);
    });
  }

  it('are there for a draft that is opened by hand, though Git ignores it', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE, '.gitignore': 'private/\n*.draft.md\n' });
    expect(codesOf(await diagnose(opened, ALTERED, 'private/a.md'))).toEqual(['quote.altered']);
    expect(codesOf(await diagnose(opened, ALTERED, 'b.draft.md'))).toEqual(['quote.altered']);
  });

  it('are not there for what the setting "drafts" leaves out', async () => {
    const config = '{"drafts": ["articles", "!articles/old/**"]}';
    const opened = await open({ 'corpus/a.txt': SOURCE, 'stet.json': config });
    expect(codesOf(await diagnose(opened, ALTERED, 'articles/a.Rmd'))).toEqual(['quote.altered']);
    expect(await diagnose(opened, ALTERED, 'articles/old/a.md')).toEqual([]);
    expect(await diagnose(opened, ALTERED, 'notes.md')).toEqual([]);
  });

  it('come with word of every new generation, even where no figure changes', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    await diagnose(opened, ALTERED);
    const { client, folder, uri } = opened;
    const before = client.statuses.at(-1);
    await writeFile(join(folder, 'corpus/a.txt'), SOURCE.replace('Harbour stays', 'The harbour stays'));
    client.filesChanged([uri('corpus/a.txt')]);
    await client.until('a status', () => client.statuses.at(-1)?.generation !== before?.generation);
    const [root] = (await client.request<SourcesResult>('stet/sources', {})).roots;
    expect(root?.sources[0]?.title).toBe('The harbour stays open');
  });

  it('are pushed to a client that does not ask, and never otherwise', async () => {
    const pushing = await open(
      { 'corpus/a.txt': SOURCE },
      { capabilities: { textDocument: {}, workspace: {} } },
    );
    const { client, uri } = pushing;
    expect(client.capabilities.diagnosticProvider).toBeUndefined();
    client.open(uri('draft.md'), ALTERED);
    await client.until('a push', () => codesOf(client.pushed.get(uri('draft.md'))).length === 1);
    client.change(uri('draft.md'), SOUND);
    await client.until('another push', () => client.pushed.get(uri('draft.md'))?.length === 0);
    const pulling = await open({ 'corpus/a.txt': SOURCE });
    await diagnose(pulling, ALTERED);
    expect(pulling.client.pushed.size).toBe(0);
  });

  it('follow the settings, and stet.json before them', async () => {
    const settings = { stet: { rules: { 'quote.altered': 'off' } } };
    const bySettings = await open({ 'corpus/a.txt': SOURCE }, { settings });
    expect(await diagnose(bySettings, ALTERED)).toEqual([]);
    const config = '{"rules": {"quote.altered": "hint"}}';
    const byFile = await open({ 'corpus/a.txt': SOURCE, 'stet.json': config }, { settings });
    expect((await diagnose(byFile, ALTERED)).map(({ severity }) => severity)).toEqual([4]);
  });

  it('follow the settings that came along with the client, until these change', async () => {
    const folder = { rules: { 'quote.altered': 'off' } };
    const { client, uri } = await open(
      { 'corpus/a.txt': SOURCE },
      {
        initializationOptions: (root: string) => ({
          layeredSettings: true,
          settings: [{ root, folder, user: {} }, 'no settings at all'],
        }),
        settings: { 'stet#folder': {}, 'stet#user': {} },
      },
    );
    client.open(uri('draft.md'), ALTERED);
    expect((await client.diagnose(uri('draft.md'))).items).toEqual([]);
    client.settingsChanged();
    await client.until(
      'a finding',
      async () => ((await client.diagnose(uri('draft.md'))).items?.length ?? 0) > 0,
    );
  });

  it('wait for a save, or to be asked for, where the settings say so', async () => {
    const onSave = await open({ 'corpus/a.txt': SOURCE, 'stet.json': '{"run": "onSave"}' });
    const { client, uri } = onSave;
    expect(await diagnose(onSave, SOUND)).toEqual([]);
    client.change(uri('draft.md'), ALTERED);
    expect((await client.diagnose(uri('draft.md'))).items).toEqual([]);
    client.save(uri('draft.md'));
    expect(codesOf((await client.diagnose(uri('draft.md'))).items)).toEqual(['quote.altered']);

    const manual = await open({ 'corpus/a.txt': SOURCE, 'stet.json': '{"run": "manual"}' });
    expect(await diagnose(manual, ALTERED)).toEqual([]);
    const asked = await manual.client.request('stet/check', { uri: manual.uri('draft.md') });
    expect(asked).toEqual({ findings: 1 });
    expect(codesOf((await manual.client.diagnose(manual.uri('draft.md'))).items)).toEqual(['quote.altered']);
  });

  it('are there for untitled drafts', async () => {
    const { client } = await open({ 'corpus/a.txt': SOURCE });
    client.open('untitled:Untitled-1', ALTERED);
    await client.until('findings', async () => {
      return codesOf((await client.diagnose('untitled:Untitled-1')).items).includes('quote.altered');
    });
  });

  it('keep roots apart', async () => {
    const first = await open({ 'corpus/a.txt': SOURCE });
    const second = await open({ 'corpus/b.txt': SOURCE.replace('We will keep', 'We will not keep') });
    const both = await open({}, { folders: [uriOf(first.folder), uriOf(second.folder)] });
    const { client } = both;
    client.open(first.uri('draft.md'), ALTERED);
    client.open(second.uri('draft.md'), ALTERED);
    await client.until(
      'both are read',
      () => client.statuses.filter(({ state }) => state === 'ready').length >= 2,
    );
    expect(codesOf((await client.diagnose(first.uri('draft.md'))).items)).toEqual(['quote.altered']);
    expect(codesOf((await client.diagnose(second.uri('draft.md'))).items)).toEqual([]);
  });

  it('count in the bytes of UTF-8 where the client does', async () => {
    const general = { positionEncodings: ['utf-8'] };
    const opened = await open({ 'corpus/a.txt': SOURCE }, { capabilities: { general } });
    expect(opened.client.capabilities.positionEncoding).toBe('utf-8');
    const [finding] = await diagnose(opened, ALTERED);
    // Before the words stands “, of three bytes.
    expect(finding?.range.start.character).toBe(3);
    const at = { line: 4, character: 3 + 'We will '.length };
    opened.client.splice(
      opened.uri('draft.md'),
      { start: at, end: { ...at, character: at.character + 4 } },
      '',
    );
    expect((await opened.client.diagnose(opened.uri('draft.md'))).items).toEqual([]);
  });

  it('hear that nobody waits any more', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    await diagnose(opened, SOUND);
    const { client, uri } = opened;
    client.change(uri('draft.md'), `${ALTERED}\n`.repeat(200));
    const source = new CancellationTokenSource();
    const asked = client.request(
      'textDocument/diagnostic',
      { textDocument: { uri: uri('draft.md') } },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: expect.any(Number) });
    expect((await client.diagnose(uri('draft.md'))).items?.length).toBeGreaterThan(100);
  });
});

describe('hover', () => {
  it('shows the passage, the difference and where it stands, on exactly the words', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE });
    await diagnose(opened, ALTERED);
    const found = await hover(opened, ALTERED, 'northern');
    expect(found && slice(ALTERED, found.range)).toBe(
      'We will not keep the northern harbour open for every ship that needs it,',
    );
    const text = found?.contents.value ?? '';
    expect(text).toContain('**Words differ** · speaker matches');
    expect(text).toContain('**We will keep the northern harbour open');
    expect(text).toContain('~~not~~');
    expect(text).toContain(`<${opened.uri('corpus/a.txt')}#L6,2>`);
    expect(text.split('\n').length).toBeLessThanOrEqual(12);
    const speaker = await hover(opened, ALTERED, 'Okafor');
    expect(speaker && slice(ALTERED, speaker.range)).toBe('Tom Okafor');
    expect(await hover(opened, ALTERED, 'said')).toBeNull();
  });

  it('runs nothing that a source brings along', async () => {
    const evil =
      '[now](command:evil) ![x](http://evil.example/a.png) <img src=http://evil.example> www.evil.example';
    const source = SOURCE.replace('council leader', `${evil} council leader`);
    const opened = await open({ 'corpus/a.txt': source });
    await diagnose(opened, SOUND);
    const text = (await hover(opened, SOUND, 'northern'))?.contents.value ?? '';
    expect(text).toContain('evil');
    expect(text).not.toMatch(/(?<!\\)\]\((?!<file:)|(?<!\\)<img|http:\/\/|www\.|(?<!\\)!\[/u);
  });

  it('tells what a citation leads to', async () => {
    const draft = SOUND.replace('said.', 'said [@doe2024].');
    const opened = await open({ 'corpus/a.txt': SOURCE });
    await diagnose(opened, draft);
    const { roots } = await opened.client.request<SourcesResult>('stet/sources', {});
    expect(roots[0]?.sources[0]).toMatchObject({ key: 'doe2024', document: opened.uri('corpus/a.txt') });
    const found = await hover(opened, draft, '[@');
    expect(found?.contents.value).toContain('**Harbour stays open**');
    expect(found && slice(draft, found.range)).toBe('[@doe2024]');
  });
});

describe('definition', () => {
  it('lands on the words in the source', async () => {
    const opened = await open({ 'corpus/a.txt': SOURCE.replaceAll('\n', '\r\n') });
    await diagnose(opened, ALTERED);
    const [place] = await opened.client.request<Location[]>('textDocument/definition', {
      textDocument: { uri: opened.uri('draft.md') },
      position: rangeOf(ALTERED, 'northern').start,
    });
    expect(place?.uri).toBe(opened.uri('corpus/a.txt'));
    expect(place && slice(SOURCE, place.range)).toBe(
      'We will keep the northern harbour open for every ship that needs it',
    );
  });

  it('lands on the words of a source that is no plain text', async () => {
    const page = `<html><body><article>${SOURCE.split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</article></body></html>`;
    const options = { initializationOptions: { sourceDocuments: true } };
    const opened = await open({ 'corpus/a b.html': page }, options);
    await diagnose(opened, ALTERED);
    const [place] = await opened.client.request<Location[]>('textDocument/definition', {
      textDocument: { uri: opened.uri('draft.md') },
      position: rangeOf(ALTERED, 'northern').start,
    });
    expect(place?.uri).toMatch(/^stet-source:/u);
    const passage = await opened.client.request<PassageResult>('stet/passage', { uri: place?.uri });
    expect(place && slice(passage.text, place.range)).toContain('We will keep the northern harbour');
  });
});

describe('a large corpus', { timeout: 90_000 }, () => {
  const many = Object.fromEntries(
    Array.from({ length: 2500 }, (_, i) => [
      `corpus/${i}.txt`,
      `${SOURCE}\n\nThis is number ${i}.`.repeat(4),
    ]),
  );

  it('is read with progress, which can be stopped, and goes on when asked to', async () => {
    const { client, uri } = await open(many, { capabilities: { window: { workDoneProgress: true } } });
    await client.until('progress is told', () => client.progress.length > 0);
    const [begin] = client.progress;
    expect(begin?.value).toMatchObject({ kind: 'begin', cancellable: true });
    client.open(uri('draft.md'), ALTERED);
    expect((await client.diagnose(uri('draft.md'))).items).toEqual([]);
    client.cancelProgress(begin?.token ?? '');
    await client.until('the reading is stopped', () => client.statuses.at(-1)?.state === 'stopped');
    await client.until('the progress ends', () => client.progress.at(-1)?.value.kind === 'end');
    await client.request('stet/rebuild', {});
    expect(codesOf((await client.diagnose(uri('draft.md'))).items)).toEqual(['quote.altered']);
  });

  it('is read without progress for a client that shows the status itself', async () => {
    const { client } = await open(many, {
      capabilities: { window: { workDoneProgress: true } },
      initializationOptions: { showsStatus: true },
    });
    await client.until('a count', () => client.statuses.some(({ progress }) => (progress?.read ?? 0) > 0));
    await client.until('all are read', () => client.statuses.at(-1)?.state === 'ready');
    expect(client.progress).toEqual([]);
  });
});

describe('the process', () => {
  it('is the same as the entry that an editor forks, and ends with its client', async () => {
    const client = await startClient(built().server, { folders: [uriOf(built().folder)] });
    expect(client.capabilities).toMatchObject({ hoverProvider: true, definitionProvider: true });
    expect(await client.stop()).toBe(0);
  });
});
