import type { BlockKind, ProseBlock, ProseDocument } from '../../text/prose.js';
import { collapseSpace, isElement, isText, type PageElement, type PageNode } from './dom.js';

/** Parts of a page that are never its text. */
const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'nav',
  'footer',
  'button',
  'select',
  'textarea',
  'input',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'map',
  'head',
  'dialog',
  'menu',
]);

/** Elements that end a paragraph; everything else runs on in its line. */
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'aside',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'blockquote',
  'figure',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'address',
  'details',
  'summary',
  'hr',
  'body',
  'html',
  'fieldset',
  'center',
  'hgroup',
]);

/** What an element makes of the blocks in it; the innermost that says something counts, but a quotation stays one. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quotation'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** The text of an element in blocks, with "\n\n" between them and white space collapsed inside them. */
export function elementBlocks(root: PageElement, lead: readonly HtmlBlock[] = []): ProseDocument {
  const found: HtmlBlock[] = [...lead];
  collectBlocks(root, 'paragraph', found);
  return joinBlocks(found);
}

export interface HtmlBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Writes the blocks one behind the other; a paragraph that a link or a widget tore apart is one again. */
function joinBlocks(found: readonly HtmlBlock[]): ProseDocument {
  const blocks: ProseBlock[] = [];
  const parts: string[] = [];
  let at = 0;
  let previous: HtmlBlock | null = null;
  for (const block of found) {
    const last = blocks.at(-1);
    const isTorn = last !== undefined && previous !== null && isTornParagraph(previous, block);
    if (parts.length > 0) {
      const separator = isTorn ? ' ' : SEPARATOR;
      parts.push(separator);
      at += separator.length;
    }
    const end = at + block.text.length;
    if (isTorn) blocks[blocks.length - 1] = { ...last, end };
    else blocks.push({ kind: block.kind, start: at, end });
    parts.push(block.text);
    at = end;
    previous = block;
  }
  return { text: parts.join(''), blocks };
}

const SEPARATOR = '\n\n';

/** "The" / "report" / "by the institute said …": stops inside a sentence and goes on in small letters. */
function isTornParagraph(previous: HtmlBlock, next: HtmlBlock): boolean {
  if (previous.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  return /[\p{L}\d,]$/u.test(previous.text) && /^\p{Ll}/u.test(next.text);
}

/** Depth first; what lies deeper than on any real page is taken as it is, so that nesting cannot exhaust the stack. */
function collectBlocks(root: PageElement, rootKind: BlockKind, found: HtmlBlock[]): void {
  let line: string[] = [];
  const flush = (kind: BlockKind): void => {
    const text = collapseSpace(line.join(''));
    if (text !== '') found.push({ kind, text });
    line = [];
  };
  const visit = (node: PageNode, kind: BlockKind, depth: number): void => {
    if (isText(node) && !SCREEN_READER_TEXT.test(node.textContent ?? '')) line.push(node.textContent ?? '');
    if (!isElement(node) || SKIPPED.has(node.localName) || isHidden(node)) return;
    if (depth > DEEPEST_PAGE) {
      line.push(node.textContent ?? '');
      return;
    }
    if (node.localName === 'br') {
      if (line.at(-1) === LINE_BREAK) flush(kind);
      else line.push(LINE_BREAK);
      return;
    }
    const own = KINDS.get(node.localName);
    const inner = own && kind !== 'quotation' ? own : kind;
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) flush(kind);
    for (const child of node.childNodes) visit(child, inner, depth + 1);
    if (isBlock) flush(inner);
  };
  visit(root, rootKind, 0);
  flush(rootKind);
}

/** Put into links for readers who cannot see their icon. */
const SCREEN_READER_TEXT = /^\s*[,(]?\s?opens (?:in )?(?:a )?new (?:tab|window)\)?\s*$/iu;

/** A single `<br>` wraps a line, two of them part paragraphs. */
const LINE_BREAK = '\n';
const DEEPEST_PAGE = 400;

function isHidden(element: PageElement): boolean {
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
}
