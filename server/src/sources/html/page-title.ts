import { fact } from '../facts.js';
import type { Fact } from '../source.js';
import { type Page, textOf } from './dom.js';

export interface TitleClues {
  readonly page: Page;
  /** The headline of the structured data. */
  readonly headline: string | null;
  readonly metas: ReadonlyMap<string, string>;
  readonly publisher: string | null;
}

/**
 * The title of a page. Publishers record one headline (JSON-LD), print a second (H1), share a third (`og:title`) and
 * put a fourth on the browser's tab. On saved news pages the recorded one is most often what the publisher's own
 * archive uses; then the printed one, where another place bears it out.
 */
export function pageTitle({ page, headline, metas, publisher }: TitleClues): Fact<string> | undefined {
  const heads = [...page.querySelectorAll('h1')].map(textOf).filter(isTitleLike);
  const recorded = withoutSite(headline ?? '', publisher);
  if (isTitleLike(recorded)) return fact(recorded, 'json-ld', 0.95);
  const shared = withoutSite(metas.get('og:title') ?? metas.get('twitter:title') ?? '', publisher);
  const tab = withoutSite(textOf(page.querySelector('title')), publisher);
  const printed = heads.find((head) => isSameTitle(head, shared) || isSameTitle(head, tab));
  if (printed) return fact(printed, 'h1', 0.95);
  if (isTitleLike(shared)) return fact(shared, 'meta og:title', 0.85);
  const [head] = heads;
  if (head && (heads.length === 1 || tab === '')) return fact(head, 'h1', 0.75);
  return isTitleLike(tab) ? fact(tab, 'title element', 0.7) : undefined;
}

function isTitleLike(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_TITLE;
}

const LONGEST_TITLE = 400;
/** A site's name behind the title is no longer than this many words. */
const MOST_SITE_WORDS = 6;

/** "Headline | Site", "Headline - Section - Site", "Headline :: Site" -> "Headline". */
function withoutSite(title: string, publisher: string | null): string {
  const text = title.slice(0, LONGEST_TITLE).replaceAll(/\s+/gu, ' ').trim();
  const parts = text.split(/\s+[|–—\-·•»:›]+\s+|\s*[|｜：]\s*/u);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || first.length < SHORTEST_TITLE) return text;
  const isSite = publisher !== null && fold(last).includes(fold(publisher).slice(0, 12));
  const bar = Math.max(text.lastIndexOf(' | '), text.lastIndexOf('｜'));
  if (isSite) return text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—\-·•»:›｜：]+$/u, '');
  if (bar > SHORTEST_TITLE && text.slice(bar + 2).split(' ').length <= MOST_SITE_WORDS)
    return text.slice(0, bar).trim();
  return text;
}

const SHORTEST_TITLE = 8;

/** Equal after folding, or one begins with the other. */
function isSameTitle(a: string, b: string): boolean {
  const [first, second] = [fold(a), fold(b)];
  if (first.length < 3 || second.length < 3) return false;
  return first.startsWith(second) || second.startsWith(first);
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
