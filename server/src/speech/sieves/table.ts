import { accordingToAfter, speakerThenVerb, verbThenSpeaker } from './adjacent.js';
import { citedAsSaying, trailingClause } from './after.js';
import {
  accordingToBefore,
  clauseOfVerbBefore,
  namingVerbBefore,
  nounOfSpeech,
  sentenceSubject,
  stanceVerbBefore,
  subjectBeforeColon,
  verbBeforeQuote,
} from './before.js';
import { afterReport, continuedParagraph, floatingQuotation, previousParagraph } from './carried.js';
import type { Sieve } from './sieve.js';

/** The sieves in the order they are asked; the first that answers wins. */
export const SIEVES: readonly (readonly [name: string, sieve: Sieve])[] = [
  ['continued', continuedParagraph],
  ['according-to-after', accordingToAfter],
  ['verb-then-speaker', verbThenSpeaker],
  ['speaker-then-verb', speakerThenVerb],
  ['cited-as-saying', citedAsSaying],
  ['verb-before', verbBeforeQuote],
  ['naming-verb', namingVerbBefore],
  ['clause', clauseOfVerbBefore],
  ['trailing-clause', trailingClause],
  ['according-to-before', accordingToBefore],
  ['noun-of-speech', nounOfSpeech],
  ['stance-verb', stanceVerbBefore],
  ['colon', subjectBeforeColon],
  ['floating', floatingQuotation],
  ['after-report', afterReport],
  ['previous-paragraph', previousParagraph],
  ['sentence-subject', sentenceSubject],
];
