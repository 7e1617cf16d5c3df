import { GERMAN_TELLTALES } from './languages/de.js';
import { GERMAN_OPENING_MARKS } from './languages/de-verbs.js';
import { ENGLISH_TELLTALES } from './languages/en.js';
import { CUE_FORMS } from './languages/en-verbs.js';
import type { Token } from './tokens.js';

/**
 * Whether a paragraph's own words, outside marks, are German: by its small words and verbs of speech, or by German marks. The
 * first small word of English says no.
 */
export function isGerman(text: string, tokens: readonly Token[]): boolean {
  let seen = 0;
  let hasGermanMarks = false;
  for (let i = 0; i < tokens.length && i < MOST_READ; i++) {
    const token = tokens[i];
    if (token?.kind === 'quote') hasGermanMarks ||= GERMAN_OPENING_MARKS.has(text.charAt(token.start));
    if (token?.kind === 'word') {
      if (ENGLISH_TELLTALES.has(token.lower)) return false;
      if (CUE_FORMS.get(token.lower)?.language === 'de') seen++;
      if (GERMAN_TELLTALES.has(token.lower)) seen++;
    }
    if (seen >= ENOUGH) return true;
  }
  return hasGermanMarks;
}

const ENOUGH = 2;
const MOST_READ = 80;
