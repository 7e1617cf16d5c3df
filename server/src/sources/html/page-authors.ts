import { fact } from '../facts.js';
import { isBareName, splitNames } from '../people-line.js';
import type { Fact } from '../source.js';
import { type Page, textOf } from './dom.js';
import type { StructuredData } from './json-ld.js';
import type { MetaValues } from './metas.js';
import { isOfOtherStory } from './other-story.js';

type Authors = Fact<readonly string[]>;

/**
 * Who wrote a page: structured data, meta elements, byline elements. Where the structured data only repeats the
 * publisher ("STERN.de"), a person named elsewhere is the author.
 */
export function pageAuthors(
  page: Page,
  data: StructuredData | null,
  metas: MetaValues,
  publisher: string | null,
): Authors | undefined {
  const recorded = unique((data?.authors ?? []).flatMap(splitRecorded));
  const [first] = recorded;
  if (first && !(recorded.length === 1 && isPublisher(first, publisher)))
    return fact(recorded, 'json-ld', 0.95);
  const named = metaAuthors(metas, publisher) ?? bylineAuthors(page, publisher, first !== undefined);
  return named ?? (first ? fact(recorded, 'json-ld', 0.8) : undefined);
}

const AUTHOR_METAS: readonly string[] = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'articleauthor',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
  'cxenseparse:author',
  'authors',
];

function metaAuthors(metas: MetaValues, publisher: string | null): Authors | undefined {
  for (const name of AUTHOR_METAS) {
    const names = splitNames(metas.get(name) ?? '').filter((one) => !isPublisher(one, publisher));
    if (names.length > 0) return fact(names, `meta ${name}`, 0.85);
  }
  return undefined;
}

const BYLINE_SELECTORS: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '[rel~="author"]',
  '[class*="author-name"]',
  '[class*="author__name"]',
  '[class*="__author"]',
  '[class*="authorName"]',
  '[class*="byline"] a',
  '[class*="byline"]',
  'article [class*="author"] a',
  '[class*="author"]',
  '[class*="Author"] a',
];

const MOST_AUTHORS = 6;
/** A byline element that holds more is a box about its author. */
const LONGEST_BYLINE = 100;

function bylineAuthors(page: Page, publisher: string | null, personsOnly: boolean): Authors | undefined {
  for (const selector of BYLINE_SELECTORS) {
    const elements = [...page.querySelectorAll(selector)].filter((element) => !isOfOtherStory(element));
    const texts = elements.slice(0, MOST_AUTHORS).map(textOf);
    const names = texts
      .flatMap((text) => (text.length <= LONGEST_BYLINE ? splitNames(text) : []))
      .filter((name) => !isPublisher(name, publisher) && (!personsOnly || isBareName(name)));
    if (names.length > 0) return fact(unique(names), 'byline element', 0.7);
  }
  return undefined;
}

/** Recorded names are whole, but some pages put all authors into one, with commas. */
function splitRecorded(name: string): readonly string[] {
  return /[,;|]|\sand\s|^by\s/iu.test(name) ? splitNames(name) : [name];
}

/** "STERN.de" of the publisher "stern"; "NTV" of "ntv.com.tr". */
function isPublisher(name: string, publisher: string | null): boolean {
  const [one, other] = [letters(name), letters(publisher ?? '')];
  if (other.length < 2) return false;
  return one.includes(other) || other.includes(one);
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
