import type { NameClass } from './reading.js';

/**
 * Made by `npm run eval:sieves -- --write` from rows 0-559 of PolNeAR's training part and the labels of
 * tests/eval/speakers.json; not written by hand.
 */

/** Of the lexicon and the sieves the counts were made with; a test tells when they are stale. */
export const SIEVES_HASH = '4bdcb47b7a325a75';

/** How often each sieve named the right mention: for direct quotations and for pieces inside the reporter's sentence. */
export const SIEVE_COUNTS: Readonly<
  Record<string, readonly [directRight: number, direct: number, partialRight: number, partial: number]>
> = {
  'according-to-after': [1, 2, 7, 8],
  'according-to-before': [3, 3, 10, 10],
  'after-report': [19, 20, 0, 0],
  byline: [0, 0, 0, 1],
  'cited-as-saying': [1, 1, 0, 0],
  'clause/clause': [10, 11, 514, 545],
  'clause/clause-carried': [2, 2, 35, 41],
  'clause/clause-document': [0, 0, 4, 4],
  'clause/clause-inserted': [5, 5, 98, 100],
  'clause/clause-inserted-document': [0, 0, 2, 2],
  'clause/clause-participle': [0, 0, 114, 129],
  'clause/clause-participle-document': [0, 0, 1, 2],
  'clause/clause-relative': [0, 0, 10, 19],
  colon: [11, 16, 0, 0],
  'colon-paragraph': [20, 23, 0, 0],
  continued: [27, 30, 0, 0],
  continues: [0, 2, 0, 0],
  floating: [993, 1007, 2, 6],
  'inverted-before': [1, 1, 0, 0],
  label: [22, 22, 0, 0],
  'name-colon': [23, 23, 0, 0],
  'naming-verb/naming': [2, 4, 118, 151],
  'naming-verb/naming-carried': [0, 1, 11, 16],
  'naming-verb/naming-document': [0, 0, 3, 3],
  'naming-verb/naming-inserted': [3, 3, 27, 30],
  'naming-verb/naming-inserted-document': [0, 0, 1, 1],
  'naming-verb/naming-participle': [1, 2, 33, 42],
  'naming-verb/naming-participle-document': [0, 0, 0, 1],
  'naming-verb/naming-relative': [0, 0, 4, 4],
  'naming-verb/touching': [1, 2, 14, 19],
  'noun-of-speech/noun': [2, 3, 19, 30],
  'noun-of-speech/noun-of': [1, 1, 0, 0],
  owner: [0, 0, 2, 3],
  'previous-paragraph/previous-quotation': [40, 44, 0, 0],
  'previous-paragraph/previous-report': [7, 9, 0, 0],
  'put-it': [4, 6, 9, 11],
  'report-according-to': [163, 166, 0, 0],
  'report-clause': [1700, 1897, 0, 0],
  'report-trailing': [211, 213, 0, 0],
  'sentence-subject': [7, 9, 28, 46],
  'speaker-then-verb/cue-behind': [9, 9, 0, 0],
  'speaker-then-verb/mark-speaker-insertion-verb': [2, 2, 0, 0],
  'speaker-then-verb/mark-speaker-verb': [54, 56, 0, 0],
  'speaker-then-verb/speaker-any-verb': [1, 1, 0, 0],
  'speaker-then-verb/speaker-insertion-verb': [81, 82, 3, 5],
  'speaker-then-verb/speaker-verb': [1380, 1404, 86, 90],
  'speaker-then-verb/speakers-verb': [2, 2, 0, 0],
  'speaker-then-verb/stop-speaker-insertion-verb': [0, 1, 0, 0],
  'speaker-then-verb/stop-speaker-verb': [5, 7, 0, 0],
  split: [8, 8, 45, 46],
  'stance-verb/stance': [4, 5, 34, 50],
  'stance-verb/stance-carried': [0, 0, 4, 4],
  'stance-verb/stance-document': [1, 1, 0, 0],
  'stance-verb/stance-inserted': [1, 1, 4, 5],
  'stance-verb/stance-participle': [0, 0, 11, 17],
  'stance-verb/stance-participle-document': [0, 0, 1, 1],
  'stance-verb/stance-relative': [0, 1, 1, 3],
  'trailing-clause': [1, 1, 1, 1],
  'trailing-clause/trailing': [10, 10, 18, 18],
  'trailing-clause/trailing-inverted': [12, 12, 5, 5],
  'verb-before/verb-quote': [199, 208, 97, 105],
  'verb-before/verb-quote-carried': [14, 17, 5, 7],
  'verb-before/verb-quote-document': [4, 4, 6, 6],
  'verb-before/verb-quote-inserted': [21, 21, 8, 9],
  'verb-before/verb-quote-inserted-document': [0, 0, 1, 1],
  'verb-before/verb-quote-participle': [46, 49, 24, 28],
  'verb-before/verb-quote-participle-document': [1, 1, 1, 1],
  'verb-before/verb-quote-relative': [4, 5, 0, 1],
  'verb-then-speaker/statement-read': [3, 3, 0, 0],
  'verb-then-speaker/verb-speaker': [491, 496, 29, 30],
};

/** How often a mention's canonical name was right, by how it was told. */
export const NAME_COUNTS: Readonly<Record<NameClass, readonly [right: number, of: number]>> = {
  named: [21, 21],
  title: [2, 2],
  pronoun: [54, 55],
  pronounOfUnknownGender: [4, 6],
};
