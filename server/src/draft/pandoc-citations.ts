import type { Span } from '../text/span.js';
import { type CitedLocator, suffixLocator } from './cited-locators.js';

/** One key of a Pandoc citation; spans are in the text it was found in. */
export interface PandocItem {
  readonly key: string;
  /** "@key", with the braces of `@{key}`. */
  readonly keySpan: Span;
  /** The whole cluster `[see @a, p. 3; @b]`, or `@key [p. 3]` in the running text. */
  readonly span: Span;
  readonly isBracketed: boolean;
  readonly locator: CitedLocator | null;
}

/**
 * Finds the keys in one block of prose, by Pandoc's grammar: a key starts with a letter, a digit or "_" and goes on
 * with those and single punctuation characters between them. The "@" of a mail address is none, nor is a cross
 * reference of Quarto ("@fig-map").
 */
export function findPandocItems(text: string, block: Span): PandocItem[] {
  const firstAt = text.indexOf('@', block.start);
  if (firstAt < 0 || firstAt >= block.end) return [];
  const { keys, closings } = scanBlock(text, block);
  return keys.map((found, at) => {
    const close = found.open === null ? undefined : closings.get(found.open);
    if (found.open !== null && close !== undefined) {
      const next = keys[at + 1];
      const itemEnd = next && next.open === found.open ? next.span.start : close;
      const suffix = text.slice(found.span.end, itemEnd).split(';', 1)[0] ?? '';
      const span = { start: found.open, end: close + 1 };
      return { key: found.key, keySpan: found.span, span, isBracketed: true, locator: suffixLocator(suffix) };
    }
    return bareItem(text, found, closings);
  });
}

interface FoundKey {
  readonly key: string;
  readonly span: Span;
  /** The innermost bracket around it that is closed later. */
  readonly open: number | null;
}

/** One pass: every key with the brackets it stands in, and where each bracket is closed. */
function scanBlock(
  text: string,
  block: Span,
): { readonly keys: readonly FoundKey[]; readonly closings: ReadonlyMap<number, number> } {
  const closings = new Map<number, number>();
  const stack: number[] = [];
  const found: { key: string; span: Span; stack: readonly number[] }[] = [];
  for (let at = block.start; at < block.end; at++) {
    const char = text[at];
    if (char === '[') {
      stack.push(at);
    } else if (char === ']') {
      const open = stack.pop();
      if (open !== undefined) closings.set(open, at);
    } else if (char === '@') {
      const key = keyAt(text, at, block);
      if (!key) continue;
      found.push({ ...key, stack: stack.slice(-MAX_NESTING) });
      at = key.span.end - 1;
    }
  }
  const keys = found.map(({ key, span, stack: around }) => {
    const open = around.findLast((offset) => closings.has(offset)) ?? null;
    return { key, span, open };
  });
  return { keys, closings };
}

/** Brackets looked at around a key; a draft has one or two. */
const MAX_NESTING = 8;

/** `@key [p. 33]`: the bracket right behind a key in the running text holds its locator. */
function bareItem(text: string, found: FoundKey, closings: ReadonlyMap<number, number>): PandocItem {
  const { key, span: keySpan } = found;
  const open = text[keySpan.end] === ' ' || text[keySpan.end] === '\n' ? keySpan.end + 1 : keySpan.end;
  const close = text[open] === '[' ? closings.get(open) : undefined;
  const suffix = close === undefined ? '' : text.slice(open + 1, close);
  if (close === undefined || suffix.includes('@')) {
    return { key, keySpan, span: keySpan, isBracketed: false, locator: null };
  }
  const span = { start: keySpan.start, end: close + 1 };
  return { key, keySpan, span, isBracketed: false, locator: suffixLocator(suffix) };
}

function keyAt(text: string, at: number, block: Span): { readonly key: string; readonly span: Span } | null {
  if (isAfterWord(text, at, block.start)) return null;
  const rest = text.slice(at + 1, Math.min(block.end, at + 1 + MAX_KEY));
  const braced = /^\{([^\s{}]+)\}/.exec(rest);
  const key = braced?.[1] ?? PLAIN_KEY.exec(rest)?.[0];
  if (!key || CROSS_REFERENCE.test(key)) return null;
  return { key, span: { start: at, end: at + 1 + (braced ? key.length + 2 : key.length) } };
}

const PLAIN_KEY = /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*/u;

/** Longer than any key, URLs in braces included. */
const MAX_KEY = 300;

/** Quarto's prefixes (quarto.org, "Cross-References"), also as a sentence begins: "@Fig-map shows …". */
const CROSS_REFERENCE =
  /^(?:fig|tbl|lst|eq|sec|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)-/i;

/** "doe@example.org", "first.last+news@example.org": the "@" of an address. "[-@key]" suppresses the author. */
function isAfterWord(text: string, at: number, blockStart: number): boolean {
  let before = at - 1;
  while (before >= blockStart && /[.+_-]/.test(text[before] ?? '')) before--;
  return before >= blockStart && /[\p{L}\p{N}]/u.test(text[before] ?? '');
}
