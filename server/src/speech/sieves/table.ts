import { accordingToAfter } from './according-to.js';
import { speakerThenVerb, verbThenSpeaker } from './adjacent.js';
import { citedAsSaying, trailingClause } from './after.js';
import {
  accordingToBefore,
  clauseOfVerbBefore,
  invertedBefore,
  namingVerbBefore,
  namingVerbTouching,
  putIt,
  sentenceSubject,
  stanceVerbBefore,
  verbBeforeQuote,
} from './before.js';
import {
  afterColonParagraph,
  afterReport,
  continuedParagraph,
  floatingQuotation,
  previousParagraph,
  splitQuotation,
} from './carried.js';
import { nameBeforeColon, subjectBeforeColon } from './colon.js';
import { germanAccordingTo, germanBehind, germanColon, germanReported, germanTrailing } from './german.js';
import { nounOfSpeech, ownerOfQuotation } from './nouns.js';
import { onlyNameBefore, subjectBefore } from './scene.js';
import type { Sieve } from './sieve.js';
import { toldBehind } from './told-behind.js';
import { blockBelow, bracketedName, byline, nameAbove, tableCell, transcriptLabel } from './whole-blocks.js';

type Sieves = readonly (readonly [name: string, sieve: Sieve])[];

/** What stands on a line of its own names the speaker, whatever the language. */
const LINES: Sieves = [
  ['label', transcriptLabel],
  ['byline', byline],
];

const SAME_SPEAKER: Sieves = [
  ['split', splitQuotation],
  ['continued', continuedParagraph],
];

/** What stands around the words, when their own sentence names nobody. */
const SURROUNDINGS: Sieves = [
  ['colon-paragraph', afterColonParagraph],
  ['table-cell', tableCell],
  ['name-above', nameAbove],
  ['block-below', blockBelow],
  ['bracketed-name', bracketedName],
  ['floating', floatingQuotation],
  ['after-report', afterReport],
];

/** The sieves in the order they are asked; the first that answers wins. */
export const SIEVES: Sieves = [
  ...LINES,
  ['according-to-after', accordingToAfter],
  ['cited-as-saying', citedAsSaying],
  ['naming-verb', namingVerbTouching],
  ['verb-then-speaker', verbThenSpeaker],
  ['speaker-then-verb', speakerThenVerb],
  ['told-behind', toldBehind],
  ...SAME_SPEAKER,
  ['inverted-before', invertedBefore],
  ['name-colon', nameBeforeColon],
  ['put-it', putIt],
  ['verb-before', verbBeforeQuote],
  ['naming-verb', namingVerbBefore],
  ['clause', clauseOfVerbBefore],
  ['trailing-clause', trailingClause],
  ['according-to-before', accordingToBefore],
  ['noun-of-speech', nounOfSpeech],
  ['owner', ownerOfQuotation],
  ['stance-verb', stanceVerbBefore],
  ['colon', subjectBeforeColon],
  ...SURROUNDINGS,
  ['subject-before', subjectBefore],
  ['previous-paragraph', previousParagraph],
  ['only-name-before', onlyNameBefore],
  ['sentence-subject', sentenceSubject],
];

/**
 * What German sentences are asked: sieves of their own instead of those that go by the order of English words. The verbs of
 * both languages have the subjects of their grammar, and what stands on marks and on what was said before serves both.
 */
export const GERMAN_SIEVES: Sieves = [
  ...LINES,
  ['german-behind', germanBehind],
  ...SAME_SPEAKER,
  ['name-colon', nameBeforeColon],
  ['german-trailing', germanTrailing],
  ['verb-before', verbBeforeQuote],
  ['naming-verb', namingVerbBefore],
  ['german-according-to', germanAccordingTo],
  ['clause', clauseOfVerbBefore],
  ['german-colon', germanColon],
  ...SURROUNDINGS,
  ['german-reported', germanReported],
  ['previous-paragraph', previousParagraph],
];
