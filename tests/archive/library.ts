import { type Archive, buildArchive } from '../../server/src/archive/archive.js';
import type { Source } from '../../server/src/sources/source.js';
import { tokenize } from '../../server/src/text/tokens.js';
import { makeSource } from '../report/judgement.js';

/** Words of made-up reports; each of them stands in nearly every report. */
const WORDS =
  'the of and to a in that is was for on with as by at from it we they not will have said council river market road new old town people year water house work light stone bridge school field winter summer price bread paper letter engine garden window captain teacher doctor farmer singer painter miller weaver hunter';

/** Park and Miller's generator: the same numbers in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** 200 sources of some 150 words each, with a date in every tenth sentence, besides those given. */
export function libraryWith(texts: readonly string[]): Archive {
  const random = numbersFrom(7);
  const words = WORDS.split(' ');
  const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
  const sentence = (i: number): string => {
    const inside = Array.from({ length: 15 }, pick).join(' ');
    return i % 10 === 0 ? `On ${1 + (i % 28)} May 2023 ${inside}.` : `The ${inside}.`;
  };
  const noise = Array.from({ length: 200 }, () =>
    Array.from({ length: 10 }, (_, i) => sentence(i)).join(' '),
  );
  const middle = noise.length >> 1;
  const all = [...noise.slice(0, middle), ...texts, ...noise.slice(middle)];
  return buildArchive(all.map((text, i) => makeSource(uriOf(i - middle), text)));
}

/** The URI of the n-th of the given texts. */
function uriOf(n: number): string {
  return `file:///w/corpus/${n}.txt`;
}

export function pieces(...texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => tokenize(text).map((token) => token.word));
}

export function sourceNumber(source: Source): number {
  return Number(/(-?\d+)\.txt$/.exec(source.uri)?.[1]);
}
