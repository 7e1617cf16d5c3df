import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { indexText } from '../../server/src/lsp/convert.js';
import type { OpenDocument } from '../../server/src/lsp/documents.js';
import { createDrafts } from '../../server/src/lsp/drafts.js';
import { createRoots } from '../../server/src/lsp/roots.js';
import { checkText } from '../../server/src/workspace/check-drafts.js';
import { openWorkspace } from '../../server/src/workspace/project.js';
import { at, type MemoryFiles, memoryFiles } from '../workspace/memory-files.js';

/** Sentences of sources and drafts: some agree, some differ by a word, a speaker or a day. */
const SENTENCES: readonly string[] = [
  '“We will keep the northern harbour open for every ship that needs it,” Tom Okafor said.',
  '“We will not keep the northern harbour open for every ship that needs it,” Tom Okafor said.',
  '“We will keep the northern harbour open for every ship that needs it,” Mara Venn said.',
  'The town council of Wexley voted on 4 August 2024 to keep the northern harbour open for foreign ships.',
  'The town council of Wexley voted on 5 August 2024 to keep the northern harbour open for foreign ships.',
  'Mara Venn promised “a swift and careful answer to whoever blocks the pier again” [@venn2024].',
  '“Nobody has ever seen so many empty quays in one single week,” said Mara Venn on Monday, 6 August 2024.',
  '',
];

const paragraphs = fc
  .array(fc.constantFrom(...SENTENCES), { maxLength: 5 })
  .map((sentences) => sentences.join('\n\n'));
const sourcePath = fc.constantFrom('/w/corpus/a.txt', '/w/corpus/b.md', '/w/corpus/c.txt');

type Step =
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'type'; readonly at: number; readonly over: number; readonly text: string }
  | { readonly kind: 'source'; readonly path: string; readonly text: string }
  | { readonly kind: 'settings'; readonly text: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  paragraphs.map((text) => ({ kind: 'edit' as const, text })),
  fc.record({
    kind: fc.constant('type' as const),
    at: fc.nat(),
    over: fc.nat({ max: 12 }),
    text: fc.constantFrom(
      'x',
      ' not',
      '“',
      '”',
      '\n\n',
      ' on 5 August 2024',
      'Mara Venn ',
      '[@venn2024]',
      '> ',
    ),
  }),
  fc.record({ kind: fc.constant('source' as const), path: sourcePath, text: paragraphs }),
  fc
    .constantFrom('{}', '{"rules": {"quote.altered": "off"}}', '{"quotation.style": "strict"}')
    .map((text) => ({
      kind: 'settings' as const,
      text,
    })),
);

const DRAFT = at('draft.md');

/** What the command line says of the draft, from nothing. */
async function coldCheck(files: MemoryFiles, text: string) {
  const workspace = openWorkspace({ files, workingFolder: at('.'), root: at('.') });
  const opened = await workspace.projectAt(at('.'));
  if (opened.kind === 'problems') return opened.problems;
  const corpus = await opened.project.corpus();
  if (corpus.archive.sources.length === 0) return null;
  return (await checkText(files, opened.project, { uri: DRAFT, text })).findings;
}

function livingDraft(files: MemoryFiles) {
  const documents = new Map<string, OpenDocument>();
  const roots = createRoots({
    files,
    layers: async () => [],
    onChange: () => undefined,
    onProgress: () => undefined,
    onOpen: () => undefined,
  });
  roots.setFolders([at('.')]);
  const drafts = createDrafts({ documents, roots, files, patience: () => null, onJudged: () => undefined });
  return {
    documents,
    roots,
    drafts,
    edit: (text: string) => {
      const version = (documents.get(DRAFT)?.version ?? 0) + 1;
      documents.set(DRAFT, {
        uri: DRAFT,
        languageId: 'markdown',
        version,
        text,
        lines: indexText(text, 'utf-16'),
      });
    },
    findings: async () => (await drafts.check(DRAFT))?.judgement.findings ?? null,
    renew: async (changed: readonly string[]) => {
      await Promise.all(roots.all().map((root) => root.renew(changed)));
    },
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a living workspace', () => {
  it('says the same as a cold check after any edits and changes of sources and settings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const files = memoryFiles({ '/w/corpus/a.txt': SENTENCES.slice(0, 4).join('\n\n') });
        const living = livingDraft(files);
        let text = SENTENCES.slice(1, 3).join('\n\n');
        living.edit(text);
        await living.findings();
        for (const one of steps) {
          if (one.kind === 'edit' || one.kind === 'type') {
            const at = one.kind === 'type' ? one.at % (text.length + 1) : 0;
            text = one.kind === 'edit' ? one.text : text.slice(0, at) + one.text + text.slice(at + one.over);
            living.edit(text);
          } else {
            const path = one.kind === 'source' ? one.path : '/w/stet.json';
            await files.write(at(path.slice(3)), encode(one.text));
            await living.renew([at(path.slice(3))]);
          }
          expect(await living.findings()).toEqual(await coldCheck(files, text));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('reads only the sources that changed', async () => {
    const text = SENTENCES.slice(0, 2).join('\n\n');
    const files = memoryFiles({ '/w/corpus/a.txt': text, '/w/corpus/b.txt': text, '/w/corpus/c.txt': text });
    const living = livingDraft(files);
    living.edit(text);
    await living.findings();
    const before = files.reads.length;
    await files.write(at('corpus/b.txt'), encode(`${text}\n\nMore.`));
    await living.renew([at('corpus/b.txt')]);
    await living.findings();
    expect(files.reads.slice(before)).toEqual([at('corpus/b.txt')]);
  });

  it('keeps the sources that did not change as they are', async () => {
    const text = SENTENCES.slice(0, 2).join('\n\n');
    const files = memoryFiles({ '/w/corpus/a.txt': text, '/w/corpus/b.txt': text });
    const living = livingDraft(files);
    const sources = async () => {
      const [project] = (await living.roots.all()[0]?.projects()) ?? [];
      return project?.kind === 'project' ? project.corpus.archive.sources : [];
    };
    living.edit(text);
    await living.findings();
    const [a, b] = await sources();
    await living.renew([at('corpus/b.txt')]);
    const [sameA, otherB] = await sources();
    expect(sameA).toBe(a);
    expect(otherB).not.toBe(b);
  });

  it('gives up a check that nobody waits for any more', async () => {
    const files = memoryFiles({ '/w/corpus/a.txt': SENTENCES.join('\n\n') });
    const living = livingDraft(files);
    living.edit(SENTENCES.join('\n\n'));
    await living.findings();
    living.edit(`${SENTENCES.join('\n\n')}\n\n`.repeat(10));
    const source = new CancellationTokenSource();
    const asked = living.drafts.check(DRAFT, source.token);
    source.cancel();
    expect(await asked).toBeNull();
    expect(await living.findings()).not.toBeNull();
  });
});

describe('positions', () => {
  it('lead back to the same offset in both encodings', () => {
    const whole = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(whole, fc.constantFrom('utf-16' as const, 'utf-8' as const), (text, encoding) => {
        const lines = indexText(text, encoding);
        let offset = 0;
        for (const character of text) {
          const { start } = lines.toLspRange({ start: offset, end: offset });
          const isInLineEnd = character === '\n' && text[offset - 1] === '\r';
          if (!isInLineEnd) expect(lines.fromLspPosition(start)).toBe(offset);
          offset += character.length;
        }
      }),
    );
  });
});
