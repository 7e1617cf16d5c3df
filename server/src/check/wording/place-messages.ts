import type { Position } from '../../sources/position.js';
import type { Source } from '../../sources/source.js';
import type { Span } from '../../text/span.js';
import { describeSource, readable, shorten } from './describe-source.js';

/** What is said of where in a source words stand, and of words in translation. */
export const placeMessages = {
  /** Behind a finding that is quiet because of where the words stand, or in whose words. */
  translated: (source: Source, notice: string): string =>
    source.confidential ? 'They are a translation.' : `They are a translation (“${shorten(notice)}”).`,
  standsIn: (position: Position): string =>
    `They stand in ${WITH_ARTICLE[position]}, which may shorten what was said.`,

  /** The draft has the headline's words, and the story below has others. */
  headlineDiffers: (source: Source, position: Position, headline: Span, body: Span): string =>
    `Wording of ${WITH_ARTICLE[position]}: “${shorten(readable(source, headline))}”. The text below has ` +
    `“${shorten(readable(source, body))}” (${describeSource(source, body.start)}).`,

  /** Two sources have one statement in other words, and one of them says that it is translated. */
  renderings: (one: Source, first: Span, other: Source, second: Span): string =>
    `Two renderings of one statement: “${shorten(readable(one, first))}” (${describeSource(one, first.start)}); ` +
    `“${shorten(readable(other, second))}” (${describeSource(other, second.start)}).`,

  /** Why words match with a proviso. */
  onlyIn: (position: Position): string => `only in ${WITH_ARTICLE[position]} of the source`,
};

const WITH_ARTICLE: Readonly<Record<Position, string>> = {
  body: 'the text',
  headline: 'a headline',
  standfirst: 'the standfirst',
  caption: 'a caption',
  'pull quote': 'a pull quote',
  teaser: 'a link to another story',
  'page furniture': 'the page around the text',
};
