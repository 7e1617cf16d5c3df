import type { PageElement } from './dom.js';

/** Teasers of other stories, comments and share bars carry dates and names as well. */
export function isOfOtherStory(element: PageElement): boolean {
  let up: PageElement | null = element.parentElement;
  for (let depth = 0; up && depth < TEASER_DEPTH; depth++, up = up.parentElement) {
    const name = `${up.getAttribute('class') ?? ''} ${up.getAttribute('id') ?? ''}`;
    if (OTHER_STORY_ELEMENTS.has(up.localName) || OTHER_STORY_NAMES.test(name)) return true;
  }
  return false;
}

const TEASER_DEPTH = 8;
const OTHER_STORY_ELEMENTS: ReadonlySet<string> = new Set(['aside', 'footer', 'nav', 'a']);
const OTHER_STORY_NAMES = /related|teaser|comments?\b|most-?read|sidebar/iu;
