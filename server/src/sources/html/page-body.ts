import { Readability } from '@mozilla/readability';
import { isElement, type Page, type PageElement, type PageNode, textOf } from './dom.js';

/** The element that holds the page's text. Takes the page apart: read its facts before. */
export function pageBody(page: Page): PageElement | null {
  dropDialogs(page);
  const marked = only(page, '[itemprop~="articleBody"]') ?? only(page, 'article') ?? only(page, 'main');
  const plain = (marked ?? page.body)?.cloneNode(true) ?? null;
  const article = readable(page);
  if (!article || !plain || !marked) return article ?? plain;
  return paragraphLength(article) < paragraphLength(plain) * KEPT_SHARE ? plain : article;
}

/**
 * An `<article>` alone on its page is the text with its furniture. Readability drops short and link-rich paragraphs
 * from it; where it keeps less than this share of the paragraphs, it has taken something else for the text.
 */
const KEPT_SHARE = 0.5;

/** Questions about cookies hold more prose than a short article. */
function dropDialogs(page: Page): void {
  for (const element of page.querySelectorAll(DIALOG_SELECTOR)) {
    if (!element.querySelector('h1, article, main') && element.localName !== 'body') element.remove();
  }
}

const DIALOG_SELECTOR =
  '[role="dialog"], [aria-modal="true"], [id*="onetrust"], [id*="cookie"], [id*="consent"], [class*="cookie"], [class*="consent"]';

function only(page: Page, selector: string): PageElement | null {
  const [first, second] = page.querySelectorAll(selector);
  return first && !second ? first : null;
}

function paragraphLength(element: PageElement): number {
  return [...element.querySelectorAll('p')].reduce((sum, paragraph) => sum + textOf(paragraph).length, 0);
}

function readable(page: Page): PageElement | null {
  if (isDeeperThan(page, DEEPEST_READABLE)) return null;
  try {
    const reader = new Readability<PageElement>(page as never, {
      charThreshold: SHORTEST_ARTICLE,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as unknown as PageElement,
    });
    const content = reader.parse()?.content;
    return content && textOf(content).length > 0 ? content : null;
  } catch {
    // Readability throws on pages without a body and on what linkedom cannot do; the plain body remains.
    return null;
  }
}

/** Below this Readability tries again, less strictly; a saved note of an agency may have two sentences. */
const SHORTEST_ARTICLE = 200;

/** Readability climbs to the top from every node: its time grows with the square of the depth. Real pages have 30 to 60. */
const DEEPEST_READABLE = 250;
/** Real pages have 500 to 10 000. */
const MOST_ELEMENTS = 40_000;

function isDeeperThan(page: Page, limit: number): boolean {
  const open: { readonly node: PageNode; readonly depth: number }[] = [{ node: page, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > limit) return true;
    for (const node of next.node.childNodes) if (isElement(node)) open.push({ node, depth: next.depth + 1 });
  }
  return false;
}
