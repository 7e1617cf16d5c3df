import { type FoundFacts, fact } from '../facts.js';
import type { Fact, SourceKind } from '../source.js';
import type { Page } from './dom.js';
import { readJsonLd, type StructuredData } from './json-ld.js';
import { type MetaValues, metaValues } from './metas.js';
import { pageAuthors } from './page-authors.js';
import { pageDates } from './page-dates.js';
import { pageTitle } from './page-title.js';

/**
 * What a page says about its text, each fact from the best place that has it: structured data, meta elements,
 * microdata, the address. Must see the page before its body is taken out.
 */
export function pageFacts(page: Page): FoundFacts {
  const data = readJsonLd(page);
  const metas = metaValues(page);
  const url = addressOf(page, data, metas);
  const publisher = publisherOf(data, metas, url?.value ?? '');
  const publisherName = publisher?.value ?? null;
  return {
    ...pageDates({ page, data, metas, url: url?.value ?? null }),
    title: pageTitle({ page, headline: data?.headline ?? null, metas, publisher: publisherName }),
    authors: pageAuthors(page, data, metas, publisherName),
    publisher,
    url,
    language: languageOf(page, data),
    kind: kindOf(data, metas),
  };
}

const PUBLISHER_METAS: readonly string[] = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'citation_journal_title',
  'publisher',
];

function publisherOf(data: StructuredData | null, metas: MetaValues, url: string): Fact<string> | undefined {
  if (data?.publisher) return fact(data.publisher, 'json-ld', 0.95);
  for (const name of PUBLISHER_METAS) {
    const value = metas.get(name);
    if (value && !/^https?:/u.test(value)) return fact(value, `meta ${name}`, 0.85);
  }
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url)?.[1];
  return host ? fact(host, 'address', 0.5) : undefined;
}

function addressOf(page: Page, data: StructuredData | null, metas: MetaValues): Fact<string> | undefined {
  const isAddress = (text: string | null | undefined): text is string => /^https?:\/\//iu.test(text ?? '');
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  if (isAddress(canonical)) return fact(canonical, 'link canonical', 0.95);
  const shared = metas.get('og:url');
  if (isAddress(shared)) return fact(shared, 'meta og:url', 0.9);
  return isAddress(data?.url) ? fact(data.url, 'json-ld', 0.85) : undefined;
}

function languageOf(page: Page, data: StructuredData | null): Fact<string> | undefined {
  const tag = page.documentElement?.getAttribute('lang')?.trim() || data?.language || '';
  return /^[a-z]{2,3}(?:[-_]\w+)*$/iu.test(tag)
    ? fact(tag.replaceAll('_', '-'), 'lang attribute', 0.9)
    : undefined;
}

/** What the page calls itself. "article" as an Open Graph type only says that it is no front page. */
function kindOf(data: StructuredData | null, metas: MetaValues): Fact<SourceKind> | undefined {
  const types = data?.types ?? [];
  const is = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  if (is(/NewsArticle$|^LiveBlogPosting$/u)) return fact('article', 'json-ld', 0.95);
  if (is(/^(?:BlogPosting|SocialMediaPosting)$/u)) return fact('post', 'json-ld', 0.8);
  if (is(/^ScholarlyArticle$/u)) return fact('paper', 'json-ld', 0.9);
  if (is(/^Report$/u)) return fact('report', 'json-ld', 0.8);
  if (metas.has('citation_journal_title')) return fact('paper', 'meta citation_journal_title', 0.9);
  if (is(/Article$/u)) return fact('article', 'json-ld', 0.8);
  return metas.get('og:type') === 'article' ? fact('article', 'meta og:type', 0.6) : undefined;
}
