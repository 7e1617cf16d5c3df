import { parseEdtf } from '../../time/edtf.js';
import { type FoundFacts, fact } from '../facts.js';
import { firstPrintedDate, type PrintedDate } from '../printed-date.js';
import type { Fact } from '../source.js';
import { type Page, type PageElement, textOf } from './dom.js';
import type { StructuredData } from './json-ld.js';
import type { MetaValues } from './metas.js';
import { isOfOtherStory } from './other-story.js';

export interface DateClues {
  readonly page: Page;
  readonly data: StructuredData | null;
  readonly metas: MetaValues;
  readonly url: string | null;
}

/**
 * When a page was published and when changed: the first of structured data, meta elements, microdata, `<time>`, the
 * address and elements that call themselves dates that names a day. A change is never taken for the publication.
 */
export function pageDates(clues: DateClues): Pick<FoundFacts, 'issued' | 'updated'> {
  return { issued: firstDay(issuedCandidates(clues)), updated: firstDay(updatedCandidates(clues)) };
}

interface Candidate {
  readonly text: string | null | undefined;
  readonly from: string;
  readonly sure: number;
}

const ISSUED_METAS: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publication_date',
  'publish_date',
  'publish-date',
  'published_time',
  'published_date',
  'publishdate',
  'pubdate',
  'date.published',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'bt:pubdate',
  'originalpublicationdate',
  'article.published',
  'citation_publication_date',
  'citation_date',
  'date',
  'createdate',
  'datecreated',
];

const UPDATED_METAS: readonly string[] = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'article.updated',
  'revised',
  'modified_time',
];

function* issuedCandidates({ page, data, metas, url }: DateClues): Generator<Candidate> {
  yield { text: data?.issued, from: 'json-ld', sure: 0.97 };
  for (const name of ISSUED_METAS) yield { text: metas.get(name), from: `meta ${name}`, sure: 0.95 };
  yield* stamps(page, ['[itemprop~="datePublished"]'], 'itemprop datePublished', 0.93);
  yield* stamps(page, TIME_SELECTORS, 'time element', 0.85);
  yield { text: dayOfAddress(url), from: 'address', sure: 0.8 };
  yield {
    text: lastPart(metas.get('og:title') ?? textOf(page.querySelector('title'))),
    from: 'title',
    sure: 0.75,
  };
  yield* stamps(page, DATE_CLASS_SELECTORS, 'date element', 0.7);
}

function* updatedCandidates({ page, data, metas }: DateClues): Generator<Candidate> {
  yield { text: data?.updated, from: 'json-ld', sure: 0.95 };
  for (const name of UPDATED_METAS) yield { text: metas.get(name), from: `meta ${name}`, sure: 0.9 };
  yield* stamps(page, ['[itemprop~="dateModified"]'], 'itemprop dateModified', 0.9);
}

/** Those that say they are the date of publication first, then those of the article, its header first. */
const TIME_SELECTORS: readonly string[] = [
  'time[pubdate]',
  'time[class*="publish"]',
  'header time',
  'article time',
  'main time',
  'time',
];

const DATE_CLASS_SELECTORS: readonly string[] = [
  'article [class*="date"]',
  'main [class*="date"]',
  '[class*="date"]',
];

function* stamps(page: Page, selectors: readonly string[], from: string, sure: number): Generator<Candidate> {
  for (const selector of selectors) {
    for (const element of page.querySelectorAll(selector)) {
      if (!isOfOtherStory(element)) yield { text: stampOf(element), from, sure };
    }
  }
}

function stampOf(element: PageElement): string {
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element);
}

function firstDay(candidates: Iterable<Candidate>): Fact<string> | undefined {
  for (const { text, from, sure } of candidates) {
    const day = text ? dayOfStamp(text.trim()) : null;
    if (day) return { ...fact(day.edtf, from, sure), ...(day.isUtc && { isUtc: day.isUtc }) };
  }
  return undefined;
}

/** The local civil day as the stamp prints it: "2024-08-04T23:30:00-04:00" is 4 August. */
function dayOfStamp(stamp: string): Pick<PrintedDate, 'edtf' | 'isUtc'> | null {
  return firstPrintedDate(stamp) ?? (parseEdtf(stamp) ? { edtf: stamp } : null);
}

/** "Headline | Site | 04.08.2024". */
function lastPart(title: string): string | null {
  const bar = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' – '));
  return bar > 0 ? title.slice(bar + 3) : null;
}

/** "/2024/08/04/", "/2024-08-04-", "_20240804_" in the page's address. */
function dayOfAddress(url: string | null): string | null {
  const match = url ? /(?<!\d)((?:19|20)\d{2})([-/_]?)(\d{2})\2(\d{2})(?!\d)/u.exec(url) : null;
  return match ? `${match[1]}-${match[3]}-${match[4]}` : null;
}
