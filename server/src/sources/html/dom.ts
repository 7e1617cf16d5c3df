import { parseHTML } from 'linkedom/worker';

/** The part of the document object model that Stet uses; the project is compiled without the DOM's own types. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  cloneNode(deep: boolean): PageElement;
  remove(): void;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

/** Parses a page, also one without `<html>` or `<body>`. */
export function parsePage(html: string): Page {
  const inPage = `<!doctype html><html><body>${html}</body></html>`;
  const page = parseWhole(/<(?:html|body)[\s>]/iu.test(html) ? html : inPage);
  // A file that ends within its first tag ("<html ") makes no element at all.
  return page.documentElement ? page : parseWhole(inPage);
}

function parseWhole(html: string): Page {
  return parseHTML(html).document as unknown as Page;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT_NODE;
}

/** The text of an element with its white space collapsed; empty for none. */
export function textOf(node: PageNode | null): string {
  return collapseSpace(node?.textContent ?? '');
}

/** The text of a piece of markup: "<i>R&uuml;ckbau</i>" -> "Rückbau". */
export function markupText(markup: string): string {
  return parsePage(`<html><body>${markup}</body></html>`).body?.textContent ?? '';
}

export function collapseSpace(text: string): string {
  return text.replaceAll(/[\s\u200b\u00ad]+/gu, (space) => (/\s/u.test(space) ? ' ' : '')).trim();
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
