/** How a source says that words are somebody's translation. */

/** Anywhere in the paragraph of the words, or at the head or foot of the source. Lower case. */
export const TRANSLATION_NOTICES: readonly string[] = [
  'translated from',
  'translated by',
  'translated into english',
  'translation by',
  'according to a translation',
  'in a translation',
  'an english translation',
  'a translation of',
  'in translated remarks',
  'through an interpreter',
  'through a translator',
  'through her interpreter',
  'through his interpreter',
  'through her translator',
  'through his translator',
  'through their interpreter',
  'via an interpreter',
  'via a translator',
  'via interpreter',
  'with the help of an interpreter',
  'with the help of a translator',
];

/** Verbs and nouns of saying that "in Arabic" may follow. */
const SAYINGS =
  'said|says|say|told|tells|wrote|writes|posted|spoke|speaks|speaking|added|tweeted|declared|shouted|chanted|asked|' +
  'answered|replied|remarks|speech|interview|statement|post|message|address|video|letter|conducted|published|delivered';

const LANGUAGES =
  'Albanian|Amharic|Arabic|Armenian|Azerbaijani|Basque|Belarusian|Bengali|Bosnian|Bulgarian|Burmese|Cantonese|Catalan|' +
  'Chinese|Creole|Croatian|Czech|Danish|Dari|Dutch|Estonian|Farsi|Finnish|French|Georgian|German|Greek|Hausa|Hebrew|Hindi|' +
  'Hungarian|Icelandic|Indonesian|Italian|Japanese|Kazakh|Khmer|Korean|Kurdish|Kurmanji|Lao|Latvian|Lithuanian|Macedonian|' +
  'Malay|Mandarin|Mongolian|Nepali|Norwegian|Oromo|Pashto|Persian|Polish|Portuguese|Punjabi|Romanian|Russian|Serbian|' +
  'Sinhala|Slovak|Slovenian|Somali|Sorani|Spanish|Swahili|Swedish|Tagalog|Tamil|Thai|Tibetan|Tigrinya|Turkish|Ukrainian|' +
  'Urdu|Uzbek|Vietnamese|Welsh|Yiddish|Yoruba|Zulu';

/** "she said in Arabic", "speaking to reporters in Spanish,"; not "he said in Greek waters". */
export const SAID_IN_LANGUAGE = new RegExp(
  `\\b(?:${SAYINGS})\\b[^.“”"]{0,50}?\\bin (?:${LANGUAGES})(?=[,.;:)”"]|\\s(?:on|at|to|during|before|and|that|from|with|for)\\b|$)`,
  'u',
);

/** At the head or foot of a text: "This interview was conducted in Spanish". */
export const WHOLE_IN_LANGUAGE = new RegExp(
  `\\b(?:interview|conversation|remarks|speech|statement|address|article)\\b[^.“”"]{0,40}?\\bin (?:${LANGUAGES})\\b`,
  'u',
);

/** "Speaking Arabic, he said" */
export const SPEAKING_LANGUAGE = new RegExp(`\\b[Ss]peaking (?:${LANGUAGES})\\b`, 'u');
