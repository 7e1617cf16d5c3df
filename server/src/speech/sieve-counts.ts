import type { NameClass } from './reading.js';

/**
 * Made by `npm run eval:sieves -- --write` from rows 0-559 of PolNeAR's training part and the labels of
 * tests/eval/speakers.json; not written by hand.
 */

/** Of the lexicon and the sieves the counts were made with; a test tells when they are stale. */
export const SIEVES_HASH = 'c726cca8fdfbb074';

/** How often each sieve named the right mention: for direct quotations and for pieces inside the reporter's sentence. */
export const SIEVE_COUNTS: Readonly<
  Record<string, readonly [directRight: number, direct: number, partialRight: number, partial: number]>
> = {
  'according-to-after': [1, 2, 3, 3],
  'according-to-before': [2, 2, 6, 6],
  'after-report': [17, 18, 0, 0],
  byline: [0, 0, 0, 1],
  'cited-as-saying': [1, 1, 0, 0],
  'clause/clause': [6, 7, 409, 434],
  'clause/clause-carried': [1, 1, 29, 34],
  'clause/clause-document': [0, 0, 2, 2],
  'clause/clause-inserted': [2, 2, 67, 68],
  'clause/clause-inserted-document': [0, 0, 2, 2],
  'clause/clause-participle': [0, 0, 91, 101],
  'clause/clause-participle-document': [0, 0, 1, 1],
  'clause/clause-relative': [0, 0, 7, 14],
  colon: [9, 13, 0, 0],
  'colon-paragraph': [20, 23, 0, 0],
  continued: [24, 27, 0, 0],
  continues: [0, 2, 0, 0],
  floating: [642, 651, 2, 4],
  'inverted-before': [1, 1, 0, 0],
  label: [22, 22, 0, 0],
  'name-colon': [23, 23, 0, 0],
  'naming-verb/naming': [1, 2, 91, 115],
  'naming-verb/naming-carried': [0, 1, 8, 13],
  'naming-verb/naming-document': [0, 0, 3, 3],
  'naming-verb/naming-inserted': [2, 2, 15, 17],
  'naming-verb/naming-inserted-document': [0, 0, 1, 1],
  'naming-verb/naming-participle': [0, 0, 28, 36],
  'naming-verb/naming-relative': [0, 0, 2, 2],
  'naming-verb/touching': [0, 1, 7, 11],
  'noun-of-speech/noun': [2, 3, 15, 22],
  'noun-of-speech/noun-of': [1, 1, 0, 0],
  owner: [0, 0, 2, 3],
  'previous-paragraph/previous-quotation': [38, 42, 0, 0],
  'previous-paragraph/previous-report': [6, 8, 0, 0],
  'put-it': [3, 5, 7, 8],
  'report-according-to': [166, 169, 0, 0],
  'report-clause': [1728, 2004, 0, 0],
  'report-trailing': [527, 537, 0, 0],
  'sentence-subject': [5, 7, 21, 32],
  'speaker-then-verb/cue-behind': [8, 8, 0, 0],
  'speaker-then-verb/mark-speaker-insertion-verb': [2, 2, 0, 0],
  'speaker-then-verb/mark-speaker-verb': [45, 47, 0, 0],
  'speaker-then-verb/speaker-any-verb': [1, 1, 0, 0],
  'speaker-then-verb/speaker-insertion-verb': [38, 39, 2, 3],
  'speaker-then-verb/speaker-verb': [989, 1013, 56, 59],
  'speaker-then-verb/speakers-verb': [2, 2, 0, 0],
  'speaker-then-verb/stop-speaker-insertion-verb': [0, 1, 0, 0],
  'speaker-then-verb/stop-speaker-verb': [5, 6, 0, 0],
  split: [7, 7, 17, 18],
  'stance-verb/stance': [4, 6, 24, 34],
  'stance-verb/stance-carried': [0, 0, 3, 3],
  'stance-verb/stance-document': [1, 1, 0, 0],
  'stance-verb/stance-inserted': [0, 0, 3, 4],
  'stance-verb/stance-participle': [0, 0, 9, 11],
  'stance-verb/stance-participle-document': [0, 0, 1, 1],
  'stance-verb/stance-relative': [0, 0, 1, 2],
  'trailing-clause/trailing': [6, 6, 19, 19],
  'trailing-clause/trailing-inverted': [9, 9, 5, 5],
  'verb-before/verb-quote': [140, 152, 75, 83],
  'verb-before/verb-quote-carried': [10, 13, 4, 5],
  'verb-before/verb-quote-document': [3, 3, 5, 5],
  'verb-before/verb-quote-inserted': [8, 8, 3, 3],
  'verb-before/verb-quote-inserted-document': [0, 0, 1, 1],
  'verb-before/verb-quote-participle': [36, 39, 20, 22],
  'verb-before/verb-quote-participle-document': [2, 2, 1, 1],
  'verb-before/verb-quote-relative': [3, 5, 0, 1],
  'verb-then-speaker/statement-read': [3, 3, 0, 0],
  'verb-then-speaker/verb-speaker': [284, 289, 18, 18],
};

/** How often a mention's canonical name was right, by how it was told. */
export const NAME_COUNTS: Readonly<Record<NameClass, readonly [right: number, of: number]>> = {
  named: [21, 21],
  title: [2, 2],
  pronoun: [54, 55],
  pronounOfUnknownGender: [4, 6],
};
