import * as lsp from 'vscode-languageserver/node';
import { citationKeyText } from '../cite/key-text.js';
import type { Source } from '../sources/source.js';
import { type DraftKeys, keysOfDraft } from './draft-keys.js';
import { entryHover, entryLine, sourceLine } from './entry-text.js';
import { guarded } from './guard.js';
import { citationHover } from './hover-text.js';
import type { Session } from './session.js';

const NONE: lsp.CompletionList = { isIncomplete: false, items: [] };

/** More than this nobody looks through: the list is asked for again as more is typed. */
const MOST_ITEMS = 100;

/** `textDocument/completion` of citation keys; what an entry says comes with `completionItem/resolve`. */
export function registerCompletion(session: Session): void {
  const { connection, log } = session;
  connection.onCompletion(
    guarded(log, NONE, async ({ textDocument, position }: lsp.CompletionParams) => {
      const document = session.documents.get(textDocument.uri);
      const offset = document?.lines.fromLspPosition(position) ?? 0;
      const typed = document && typedKey(document.text, offset);
      const keys = typed && (await keysOfDraft(session, textDocument.uri));
      if (!typed || !keys || keys.document.version !== document.version) return NONE;
      // The brace that an editor puts behind "@{" by itself is replaced along with it.
      const end = typed.isBraced && document.text[offset] === '}' ? offset + 1 : offset;
      return listOf(keys, typed, keys.document.lines.toLspRange({ start: typed.start, end }));
    }),
  );
  connection.onCompletionResolve(async (item) => {
    const resolve = guarded(log, item, () => resolved(item, session));
    return resolve(item, lsp.CancellationToken.None);
  });
}

interface TypedKey {
  /** Where "@" stands. */
  readonly start: number;
  /** Behind "@" and an opening brace, in small letters. */
  readonly word: string;
  readonly isBraced: boolean;
}

/** "@do" before the cursor; null in a mail address and in the middle of a word. */
export function typedKey(text: string, offset: number): TypedKey | null {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const match = TYPED.exec(text.slice(Math.max(lineStart, offset - LONGEST_TYPED), offset));
  const [, mark = '', word = ''] = match ?? [];
  const start = offset - mark.length - word.length;
  return match && { start, word: word.toLowerCase(), isBraced: mark === '@{' };
}

const LONGEST_TYPED = 100;
/** The "-" of "[-@doe" suppresses the author; that of "jane-@doe" belongs to a word. */
const TYPED = /(?:^|[\s[({;,"'“‘—–]|(?:^|[\s[;])-)(@\{?)([^\s@{}[\];,]*)$/u;

interface Candidate {
  readonly key: string;
  readonly line: string;
}

function listOf(keys: DraftKeys, { word }: TypedKey, range: lsp.Range): lsp.CompletionList {
  const all = candidatesOf(keys).filter(({ key, line }) => `${key} ${line}`.toLowerCase().includes(word));
  const ranked = all
    .map((candidate) => ({ ...candidate, rank: candidate.key.toLowerCase().startsWith(word) ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  const items = ranked.slice(0, MOST_ITEMS).map(({ key, line, rank }): lsp.CompletionItem => {
    const newText = citationKeyText(key);
    return {
      label: key,
      kind: lsp.CompletionItemKind.Reference,
      detail: line,
      // Editors filter by what stands in the range: "@" and what was typed of a key, a name or a title.
      filterText: `@${key} ${line}`,
      sortText: `${rank} ${key}`,
      textEdit: { range, newText },
      data: { uri: keys.document.uri, key },
    };
  });
  return { isIncomplete: all.length > MOST_ITEMS, items };
}

function candidatesOf({ bibliography }: DraftKeys): readonly Candidate[] {
  const { byId } = bibliography.bibliography.index;
  return [...bibliography.knownKeys].map(([key, source]) => {
    const entry = byId.get(key);
    return { key, line: entry ? entryLine(entry.item) : source ? sourceLine(source) : '' };
  });
}

async function resolved(item: lsp.CompletionItem, session: Session): Promise<lsp.CompletionItem> {
  const data: unknown = item.data;
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('key' in data)) return item;
  const { uri, key } = data;
  const keys = typeof uri === 'string' ? await keysOfDraft(session, uri) : null;
  if (!keys || typeof key !== 'string') return item;
  const value = documentationOf(keys, key, session);
  return value === null ? item : { ...item, documentation: { kind: 'markdown', value } };
}

function documentationOf({ bibliography }: DraftKeys, key: string, { passages }: Session): string | null {
  const source: Source | null = bibliography.knownKeys.get(key) ?? null;
  if (source) return citationHover(source, passages.documentOf(source));
  const { index, files } = bibliography.bibliography;
  const entry = index.byId.get(key);
  const file = files.find(({ read }) => entry && read.entries.includes(entry));
  return entry && file ? entryHover(entry.item, file.uri) : null;
}
