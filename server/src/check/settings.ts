import type { CitationStyle } from '../cite/cite.js';
import type { CitationFormat } from '../cite/formats/note.js';
import type { FindingCode, Severity } from './finding.js';

/** Which edits to a quotation are no alterations: the style books truly disagree. */
export type QuotationStyle = 'strict' | 'apa' | 'chicago' | 'ap' | 'reuters' | 'guardian';

export type { CitationStyle } from '../cite/cite.js';

/** The settings that judging depends on; the same settings and evidence give the same findings. */
export interface CheckSettings {
  readonly quotationStyle: QuotationStyle;
  readonly citationStyle: CitationStyle;
  readonly citationFormat: CitationFormat;
  /** A severity replaces all severities of its code; `off` silences it. */
  readonly rules: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  quotationStyle: 'ap',
  citationStyle: 'auto',
  citationFormat: 'news',
  rules: {},
};
