/** The labels of locators in the English CSL locale, as a pattern, and "at" before a time stamp. */
export const LOCATOR_LABEL = String.raw`pages?|pp?\.|paragraphs?|paras?\.|¶¶?|lines?|ll?\.|chapters?|chaps?\.|ch\.|sections?|secs?\.|§§?|notes?|nn?\.|volumes?|vols?\.|parts?|pts?\.|verses?|vv?\.|figures?|figs?\.|columns?|cols?\.|at`;

/** Those that mean a locator anywhere in a note; "part 2" or "note 3" may be words of a title. */
export const CLEAR_LOCATOR_LABEL = String.raw`pages?|pp?\.|paragraphs?|paras?\.|¶¶?|lines?`;

/** Which kind a label in small letters names; the rest is of no kind that Stet follows. */
export const LOCATOR_KINDS = [
  ['page', /^(?:pp?\.|pages?)$/],
  ['paragraph', /^(?:para|¶)/],
  ['line', /^(?:lines?|ll?\.)$/],
] as const;
