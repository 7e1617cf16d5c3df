import type { BlockKind } from '../text/prose.js';

/** A stretch of raw HTML; offsets into the text it was cut from. */
export interface HtmlToken {
  readonly kind: 'text' | 'comment' | 'tag';
  readonly from: number;
  readonly to: number;
  /** Of a tag, in lower case; `/p` for a closing one. */
  readonly name: string;
}

/**
 * Cuts the stretch into tags, comments and text, in one pass. The content of `script`, `style`, `pre`, `code` and the
 * like counts as part of the tag: it is no prose.
 */
export function tokenizeHtml(text: string, from: number, to: number): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let textFrom = from;
  let at = text.indexOf('<', from);
  while (at >= 0 && at < to) {
    const token = readTag(text, at, to);
    if (token) {
      if (at > textFrom) tokens.push({ kind: 'text', from: textFrom, to: at, name: '' });
      tokens.push(token);
      textFrom = token.to;
    }
    at = text.indexOf('<', token ? token.to : at + 1);
  }
  if (textFrom < to) tokens.push({ kind: 'text', from: textFrom, to, name: '' });
  return tokens;
}

/** The text between `<!--` and `-->`; a comment that is never closed ends with the text. */
export function commentText(comment: string): string {
  return comment.slice('<!--'.length).replace(/-->\s*$/, '');
}

/** Tags that stand inside a sentence; every other one ends the block of prose. */
export function isInlineTag(name: string): boolean {
  return INLINE_TAGS.has(name.replace('/', ''));
}

/** What the text inside a tag is: `<blockquote>` holds a quotation, `<figcaption>` a caption. */
export function blockKindOfTag(name: string): BlockKind {
  return KINDS.get(name) ?? 'paragraph';
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['li', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['summary', 'heading'],
]);

const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big br cite data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const OPAQUE_TAGS: ReadonlySet<string> = new Set(
  'script style template textarea pre code svg math iframe noscript head title'.split(' '),
);

function readTag(text: string, at: number, to: number): HtmlToken | null {
  if (text.startsWith('<!--', at)) {
    const end = endAfter(text, '-->', at + 4, to);
    return { kind: 'comment', from: at, to: end, name: '' };
  }
  if (text.startsWith('<?', at))
    return { kind: 'tag', from: at, to: endAfter(text, '?>', at + 2, to), name: '?' };
  if (text.startsWith('<!', at))
    return { kind: 'tag', from: at, to: endAfter(text, '>', at + 2, to), name: '!' };
  const name = /^<(\/?[a-z][a-z0-9-]*)/i
    .exec(text.slice(at, Math.min(to, at + MAX_TAG_NAME)))?.[1]
    ?.toLowerCase();
  if (!name) return null;
  const end = tagEnd(text, at + 1 + name.length, to);
  if (!OPAQUE_TAGS.has(name) || text[end - 2] === '/') return { kind: 'tag', from: at, to: end, name };
  const close = text.indexOf(`</${name}`, end);
  const isClosed = close >= 0 && close < to;
  return { kind: 'tag', from: at, to: isClosed ? endAfter(text, '>', close, to) : to, name };
}

/** Longer than any element's name, custom ones included. */
const MAX_TAG_NAME = 64;

/** Past the `>` of a tag; one inside a quoted attribute does not count. */
function tagEnd(text: string, from: number, to: number): number {
  let quote = '';
  for (let at = from; at < to; at++) {
    const char = text[at] ?? '';
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") {
      quote = char;
    } else if (char === '>') {
      return at + 1;
    }
  }
  return to;
}

function endAfter(text: string, mark: string, from: number, to: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 || at >= to ? to : at + mark.length;
}
