import type { Token } from '../../text/tokens.js';
import { SHORT_VERBS, SPOKEN_FORMS } from '../languages/en.js';

/** Words and the text that they stand in: the tokens alone do not tell "its" from "it’s". */
export interface SpokenWords {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Whether two stretches of words sound alike when written out: "gonna" and "going to", "she’s" and "she has". */
export function isSameSpoken(a: SpokenWords, b: SpokenWords): boolean {
  if (a.tokens.length > MOST_WORDS || b.tokens.length > MOST_WORDS) return false;
  const theirs = new Set(writtenOut(b));
  return writtenOut(a).some((words) => theirs.has(words));
}

/** A longer difference is no matter of spoken forms; every word may double the ways to write it out. */
const MOST_WORDS = 6;

/** All ways to write the words out. */
function writtenOut({ tokens, text }: SpokenWords): readonly string[] {
  return tokens.reduce<readonly string[]>(
    (before, token) => {
      const forms = formsOf(token, text);
      return before.flatMap((words) => forms.map((form) => `${words} ${form}`));
    },
    [''],
  );
}

/** "they are" of "they’re"; the word itself where it is no spoken form, or may be none: "the county’s". */
function formsOf({ word, start, end }: Token, text: string): readonly string[] {
  const known = SPOKEN_FORMS.get(word);
  const [, base, short = ''] = /^(.+)['’]([a-z]+)$/i.exec(text.slice(start, end)) ?? [];
  const verbs = base === undefined ? undefined : SHORT_VERBS.get(short.toLowerCase());
  const full = verbs?.map((verb) => `${base?.toLowerCase()} ${verb}`) ?? [];
  return [known ?? word, ...full];
}
