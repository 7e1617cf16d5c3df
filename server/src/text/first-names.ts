import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './languages/en-first-names.js';

/** What a first name says of its bearer; null for unknown ones and for names of both ("Leslie", "Kim"). */
export function genderOfFirstName(firstName: string): 'female' | 'male' | null {
  const folded = firstName.toLowerCase();
  const male = MALE_FIRST_NAMES.has(folded);
  const female = FEMALE_FIRST_NAMES.has(folded);
  if (male === female) return null;
  return male ? 'male' : 'female';
}

export function isFirstName(word: string): boolean {
  const folded = word.toLowerCase();
  return MALE_FIRST_NAMES.has(folded) || FEMALE_FIRST_NAMES.has(folded);
}
