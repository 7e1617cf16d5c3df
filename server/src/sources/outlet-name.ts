import {
  AGENCIES,
  OUTLET_MODIFIERS,
  OUTLET_NOUNS,
  OUTLET_STARTS,
  SECTION_NAMES,
  TOWNS_LIKE_OUTLETS,
} from './languages/en.js';

/**
 * Whether a name is surely that of an outlet: "The Ardle Gazette", "Basra Evening Post", "RADIO TWO RIVERS", "Reuters".
 * A place, a person or a section ("Newport News", "Local News") is none; when in doubt it is none.
 */
export function isOutlet(name: string): boolean {
  if (AGENCIES.includes(name)) return true;
  if (!NAME_CHARACTERS.test(name)) return false;
  const words = name.toLowerCase().replaceAll('’', "'").split(/\s+/u);
  const bare = words[0] === 'the' ? words.slice(1) : words;
  if (bare.length === 0 || words.length < 2 || bare.length > MOST_OUTLET_WORDS) return false;
  if (TOWNS_LIKE_OUTLETS.has(bare.join(' ')) || SECTION_NAMES.has(bare.join(' '))) return false;
  if (OUTLET_STARTS.has(bare[0] ?? '') && bare.length > 1) return true;
  const [noun = '', ...qualifiers] = bare.toReversed();
  if (!OUTLET_NOUNS.has(noun)) return false;
  if (words[0] === 'the') return true;
  const isNamed = qualifiers.some((word) => !SECTION_NAMES.has(word) && !OUTLET_MODIFIERS.has(word));
  return isNamed && (bare.length <= 2 || qualifiers.some((word) => OUTLET_MODIFIERS.has(word)));
}

const NAME_CHARACTERS = /^[\p{L}\p{M}.'’& -]+$/u;

/** "Lowmere and Ardle Weekly Gazette"; with more words it is a headline. */
const MOST_OUTLET_WORDS = 5;
