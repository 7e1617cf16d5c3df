import { NO_BIBLIOGRAPHY } from '../../server/src/cite/bibliography.js';

/** Evidence of a draft that has no bibliography and whose citations lead nowhere. */
export const NOTHING_CITED = {
  knownKeys: new Map<string, null>(),
  keysAreComplete: true,
  bibliography: NO_BIBLIOGRAPHY,
  bibliographyTroubles: [],
  citedSource: () => null,
} as const;
