import type { EditClass } from '../finding.js';
import type { QuotationStyle } from '../settings.js';

/** What a style book says of changes to a quotation that mark nothing and yet change no meaning. */
export interface StyleProfile {
  /** Where the rule is stated; the books themselves are the authority, and they are revised. */
  readonly from: string;
  /** "um" and "er" left out. */
  readonly fillers: EditClass;
  /** A word said twice by a slip, given once: "from from attacking". */
  readonly doubledWords: EditClass;
  /** "don't" for "do not", "going to" for "gonna". */
  readonly spokenForms: EditClass;
  /** Grammar put right: "he don't" -> "he doesn't", "escalation" -> "escalations". */
  readonly grammar: EditClass;
}

const USUAL = {
  fillers: 'information',
  doubledWords: 'information',
  spokenForms: 'information',
  grammar: 'warning',
} as const;

/** The profiles, by the name that the setting has. */
export const STYLE_PROFILES: Readonly<Record<QuotationStyle, StyleProfile>> = {
  strict: {
    from: 'no book: every word counts',
    fillers: 'warning',
    doubledWords: 'warning',
    spokenForms: 'warning',
    grammar: 'warning',
  },
  apa: { from: 'apastyle.apa.org, "Changes to quotations"', ...USUAL, spokenForms: 'warning' },
  chicago: { from: 'The Chicago Manual of Style, "Permissible changes to quotations"', ...USUAL },
  ap: {
    from: 'Associated Press Stylebook, "quotations in the news": never alter, even to correct minor grammar',
    ...USUAL,
  },
  reuters: { from: 'Reuters Handbook of Journalism, "Quotes": sacred, but for deletions', ...USUAL },
  guardian: {
    from: 'The Guardian style guide, "quotations": "ums and ahems" go, bad grammar may be improved',
    fillers: 'legitimate',
    doubledWords: 'legitimate',
    spokenForms: 'information',
    grammar: 'information',
  },
};
