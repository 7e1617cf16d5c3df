import type { Source } from '../sources/source.js';
import { tokenize } from '../text/tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** The words of one source, one entry a token: the word's number, and where it stands in the prose (UTF-16). */
export interface SourceWords {
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function readSourceWords({ prose }: Source, vocabulary: Vocabulary): SourceWords {
  const tokens = tokenize(prose.text);
  const words = {
    numbers: new Int32Array(tokens.length),
    starts: new Int32Array(tokens.length),
    ends: new Int32Array(tokens.length),
  };
  tokens.forEach(({ word, start, end }, at) => {
    words.numbers[at] = vocabulary.add(word);
    words.starts[at] = start;
    words.ends[at] = end;
  });
  return words;
}
