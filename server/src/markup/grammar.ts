import { Tree, TreeFragment } from '@lezer/common';
import {
  type BlockContext,
  GFM,
  InlineContext,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
  parser,
} from '@lezer/markdown';

/**
 * Parses GitHub's Markdown plus what writers of articles use from Pandoc, Quarto, Obsidian and Hugo: footnotes, inline
 * notes, fenced divs, attributes, math, wiki links, shortcodes. `Bracketed` is `[…]` without a destination: a shortcut
 * reference, an editor's "[sic]" or a Pandoc citation, told apart when the tree is walked. With the `previous` version
 * of the text only what changed is parsed; the tree is the same.
 */
export function parseTree(text: string, previous: ParsedText | null = null): Tree {
  try {
    return PARSER.parse(text, previous ? unchangedFragments(previous, text) : []);
  } catch (error) {
    // Twenty thousand brackets inside each other overflow the parser's stack. Such a text has no prose to check.
    if (error instanceof RangeError) return Tree.empty;
    throw error;
  }
}

/** A text and its syntax tree, kept so that the next version of the text is parsed only where it differs. */
export interface ParsedText {
  readonly text: string;
  readonly tree: Tree;
}

/** What lies before and behind the one stretch in which the texts differ. */
function unchangedFragments(previous: ParsedText, text: string): readonly TreeFragment[] {
  const fragments = TreeFragment.addTree(previous.tree);
  const old = previous.text;
  const shorter = Math.min(old.length, text.length);
  let from = 0;
  while (from < shorter && old.charCodeAt(from) === text.charCodeAt(from)) from++;
  if (from === old.length && from === text.length) return fragments;
  let toA = old.length;
  let toB = text.length;
  while (toA > from && toB > from && old.charCodeAt(toA - 1) === text.charCodeAt(toB - 1)) {
    toA--;
    toB--;
  }
  const start = blankLineBefore(text, from);
  return TreeFragment.applyChanges(fragments, [{ fromA: start, toA, fromB: start, toB }]);
}

/**
 * The end of the last blank line before `offset`. What goes before may end where it does because of the lines after
 * it (a table ends a paragraph only if its second line is a row of dashes), and the parser does not keep track of that.
 */
function blankLineBefore(text: string, offset: number): number {
  let lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  while (lineStart > 0) {
    const before = text.lastIndexOf('\n', lineStart - 2) + 1;
    if (text.slice(before, lineStart).trim() === '') return lineStart;
    lineStart = before;
  }
  return 0;
}

/** The length of a Pandoc attribute block `{.class #id key="value"}` at the start of the line, or -1. */
function attributesLength(line: string): number {
  return /^\{\s*(?:[.#=][^\s{}]|-\s*[.}]|[\w:-]+=)[^{}]*\}/.exec(line)?.[0].length ?? -1;
}

/** Four columns, as in list items and in every Markdown with footnotes. */
const FOOTNOTE_INDENT = 4;

const FOOTNOTE_DEFINITION = /^\[\^([^\s[\]^]+)\]:/;

const footnoteBlocks: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_cx: BlockContext, line: Line, value: number): boolean {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + value) return false;
        line.moveBaseColumn(line.baseIndent + value);
        return true;
      },
    },
    { name: 'FootnoteMark' },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(cx: BlockContext, line: Line) {
        const match = FOOTNOTE_DEFINITION.exec(line.text.slice(line.pos));
        if (!match) return false;
        const start = cx.lineStart + line.pos;
        cx.startComposite('FootnoteDefinition', line.pos, FOOTNOTE_INDENT);
        cx.addElement(cx.elt('FootnoteMark', start, start + match[0].length));
        line.moveBase(line.pos + match[0].length);
        return null;
      },
      endLeaf: (_cx, line) => FOOTNOTE_DEFINITION.test(line.text.slice(line.pos)),
    },
  ],
};

/** `::: {.callout-note}`, `::: warning :::`, `:::` (Pandoc's manual, "fenced_divs"). */
const DIV_FENCE = /^:{3,}[ \t]*(?:\{[^{}]*\}|[\w-]+)?[ \t]*:*[ \t]*$/;

const fencedDivs: MarkdownConfig = {
  defineNodes: [{ name: 'DivFence', block: true }],
  parseBlock: [
    {
      name: 'DivFence',
      before: 'LinkReference',
      parse(cx: BlockContext, line: Line) {
        if (!isDivFence(line)) return false;
        const start = cx.lineStart + line.pos;
        cx.addElement(cx.elt('DivFence', start, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
      endLeaf: (_cx, line) => isDivFence(line),
    },
  ],
};

function isDivFence(line: Line): boolean {
  return line.next === 0x3a && DIV_FENCE.test(line.text.slice(line.pos));
}

const notes: MarkdownConfig = {
  defineNodes: ['FootnoteReference', 'InlineNote'],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(cx, next, pos) {
        if (next !== 0x5b || cx.char(pos + 1) !== 0x5e) return -1;
        const label = /^\[\^[^\s[\]^]+\]/.exec(lineAhead(cx, pos));
        return label ? cx.addElement(cx.elt('FootnoteReference', pos, pos + label[0].length)) : -1;
      },
    },
    {
      name: 'InlineNote',
      before: 'Link',
      parse(cx, next, pos) {
        if (next !== 0x5e || cx.char(pos + 1) !== 0x5b) return -1;
        const close = closingBracket(cx, pos + 2);
        if (close < 0) return -1;
        const content = cx.parser.parseInline(cx.slice(pos + 2, close), pos + 2);
        return cx.addElement(cx.elt('InlineNote', pos, close + 1, content));
      },
    },
  ],
};

/** The `]` that closes a bracket opened before `from`; escapes are passed over. -1: none within reach. */
function closingBracket(cx: InlineContext, from: number): number {
  let depth = 1;
  const limit = Math.min(cx.end, from + MAX_INLINE_NOTE);
  for (let at = from; at < limit; at++) {
    const code = cx.char(at);
    if (code === 0x5c) at++;
    else if (code === 0x5b) depth++;
    else if (code === 0x5d && --depth === 0) return at;
  }
  return -1;
}

/** Longer than any note written in a line; bounds the search as `MAX_LOOKAHEAD` does. */
const MAX_INLINE_NOTE = 4000;

const brackets: MarkdownConfig = {
  defineNodes: ['Bracketed', 'WikiLink', 'Attributes'],
  parseInline: [
    {
      name: 'WikiLink',
      before: 'Link',
      parse(cx, next, pos) {
        if (next !== 0x5b || cx.char(pos + 1) !== 0x5b) return -1;
        const match = /^\[\[[^[\]\n]+\]\](?!\()/.exec(lineAhead(cx, pos));
        return match ? cx.addElement(cx.elt('WikiLink', pos, pos + match[0].length)) : -1;
      },
    },
    {
      // The stock parser takes "[it]" in `[“He said [it]”](url)` for a link and so loses the outer one.
      name: 'Bracketed',
      before: 'LinkEnd',
      parse(cx, next, pos) {
        const after = cx.char(pos + 1);
        if (next !== 0x5d || after === 0x28 || after === 0x5b) return -1;
        const open = cx.findOpeningDelimiter(InlineContext.linkStart);
        if (open === null || open < (cx.findOpeningDelimiter(InlineContext.imageStart) ?? -1)) return -1;
        const start = cx.getDelimiterAt(open)?.from ?? pos;
        const content = cx.takeContent(open);
        return cx.addElement(cx.elt('Bracketed', start, pos + 1, content));
      },
    },
    {
      // `[words]{.smallcaps}`, `![](map.png){fig-alt="…"}`, "# Heading {#id}"
      name: 'Attributes',
      before: 'Link',
      parse(cx, next, pos) {
        if (next !== 0x7b) return -1;
        const before = cx.slice(pos - 1, pos);
        if (!/[\])` ]/.test(before)) return -1;
        const text = lineAhead(cx, pos);
        const end = attributesLength(text);
        const standsAtEnd = text[1] === '#' && text.slice(end).trim() === '';
        if (end < 0 || (before === ' ' && !standsAtEnd)) return -1;
        return cx.addElement(cx.elt('Attributes', pos, pos + end));
      },
    },
  ],
};

const opaque: MarkdownConfig = {
  defineNodes: ['Math', 'Shortcode'],
  parseInline: [
    {
      name: 'Math',
      before: 'Emphasis',
      parse(cx, next, pos) {
        if (next !== 0x24) return -1;
        const end = mathEnd(cx, pos);
        return end < 0 ? -1 : cx.addElement(cx.elt('Math', pos, end));
      },
    },
    {
      // Hugo and Quarto `{{< figure … >}}`, Liquid `{% include … %}`, `{{ page.date }}`
      name: 'Shortcode',
      before: 'Emphasis',
      parse(cx, next, pos) {
        if (next !== 0x7b) return -1;
        const close = cx.char(pos + 1) === 0x7b ? '}}' : cx.char(pos + 1) === 0x25 ? '%}' : null;
        if (!close) return -1;
        const length = cx.slice(pos, Math.min(cx.end, pos + MAX_LOOKAHEAD)).indexOf(close, 2);
        return length < 0 ? -1 : cx.addElement(cx.elt('Shortcode', pos, pos + length + 2));
      },
    },
  ],
};

/**
 * Math as Pandoc has it ("tex_math_dollars"): no space inside the dollars, no digit after the closing one. News prose
 * is full of sums of money ("$5 (US$"), so what has spaces must also have a sign of mathematics in it.
 */
function mathEnd(cx: InlineContext, pos: number): number {
  const ahead = cx.slice(pos, Math.min(cx.end, pos + MAX_MATH));
  if (ahead.startsWith('$$')) {
    const close = ahead.indexOf('$$', 2);
    return close < 0 ? -1 : pos + close + 2;
  }
  const match = /^\$(?!\s)((?:[^$\\\n]|\\[^\n])+)\$(?!\d)/.exec(ahead);
  const content = match?.[1];
  if (!match || !content || /\s$/.test(content)) return -1;
  return !/\s/.test(content) || /[\\^_={}<>+*]/.test(content) ? pos + match[0].length : -1;
}

/** Longer than any formula; bounds the search as `MAX_LOOKAHEAD` does. */
const MAX_MATH = 2000;

/**
 * What follows `pos` on its line, at most `MAX_LOOKAHEAD` characters. The bound keeps the time linear on text that
 * opens brackets without end; no label, target or attribute block of a real document comes near it.
 */
function lineAhead(cx: InlineContext, pos: number): string {
  const ahead = cx.slice(pos, Math.min(cx.end, pos + MAX_LOOKAHEAD));
  const lineEnd = ahead.indexOf('\n');
  return lineEnd < 0 ? ahead : ahead.slice(0, lineEnd);
}

const MAX_LOOKAHEAD = 500;

const PARSER: MarkdownParser = parser.configure([GFM, footnoteBlocks, fencedDivs, notes, brackets, opaque]);
