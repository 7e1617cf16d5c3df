import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './languages/en-first-names.js';

/** What a first name says of its bearer; null for unknown ones and for names of both ("Leslie", "Kim"). */
export function genderOfFirstName(firstName: string): 'female' | 'male' | null {
  const folded = plainLetters(firstName);
  const male = MALE_FIRST_NAMES.has(folded);
  const female = FEMALE_FIRST_NAMES.has(folded);
  if (male === female) return null;
  return male ? 'male' : 'female';
}

export function isFirstName(word: string): boolean {
  const folded = plainLetters(word);
  return MALE_FIRST_NAMES.has(folded) || FEMALE_FIRST_NAMES.has(folded);
}

/** "Zoltán" as "zoltan", "Søren" as "soren": the lists have their names without accents. */
function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}
