import { isBodyName } from '../sources/csl.js';
import type { Source } from '../sources/source.js';
import { foldWord } from '../text/fold.js';

/**
 * How text may call a source before its year, folded: the first author's surname with and without particles, "al-alawi";
 * two surnames, "doe and roe"; the publisher where no person is named. Without a year nothing is called so.
 */
export function surnamesOf(source: Pick<Source, 'authors' | 'publisher'>): readonly string[] {
  const authors = source.authors?.value ?? [];
  const surnames = authors.map(surnameOf).filter((name) => name !== '');
  const [first, second] = surnames;
  if (first === undefined) return source.publisher ? [foldWord(source.publisher.value)] : [];
  const bare = first.replace(/^(?:\p{Ll}+ )+(?=\S)/u, '');
  const pair =
    second !== undefined && surnames.length === 2 ? [`${first} and ${second}`, `${first} & ${second}`] : [];
  return [...new Set([first, bare, `${first} et al.`, ...pair].map(foldWord))];
}

/** "Hisham Al-Alawi" -> "Al-Alawi"; "Berg, Jan van der" -> "Berg"; "Jan van der Berg" -> "van der Berg"; a body's as it is. */
export function surnameOf(name: string): string {
  if (isBodyName(name)) return name.trim();
  const comma = name.indexOf(',');
  if (comma > 0) return name.slice(0, comma).trim();
  const words = name.trim().split(/\s+/u);
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word));
  return particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? '');
}
