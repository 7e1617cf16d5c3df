import type {
  Aspect,
  DraftJudgement,
  EvidencePassage,
  Finding,
  PassageEdit,
} from '../../server/src/check/finding.js';
import type { Claim } from '../../server/src/draft/claim.js';
import { readDraft } from '../../server/src/draft/read-draft.js';
import type { Source } from '../../server/src/sources/source.js';
import { OffsetMap } from '../../server/src/text/offset-map.js';
import { plainProse } from '../../server/src/text/prose.js';
import type { Span } from '../../server/src/text/span.js';

/** A source made by hand, out of its text. */
export function makeSource(uri: string, text: string, more: Partial<Source> = {}): Source {
  return {
    uri,
    key: 'doe2024',
    kind: { value: 'article', from: 'guess', sure: 0.8 },
    reliability: 'verbatim',
    confidential: false,
    title: { value: 'Talks begin', from: 'first line', sure: 0.9 },
    authors: { value: ['Jane Doe'], from: 'first line', sure: 0.8 },
    publisher: { value: 'Harbour News', from: 'sidecar', sure: 1 },
    issued: { value: '2024-08-04', from: 'sidecar', sure: 1 },
    updated: null,
    url: null,
    language: { value: 'en', from: 'guess', sure: 0.9 },
    prose: plainProse(text),
    fileMap: OffsetMap.identity(text.length),
    problems: [],
    ...more,
  };
}

/** The span of the first occurrence of `words`; an error when there is none, so that a test cannot rest on nothing. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export function passageOf(
  source: Source,
  words: string,
  more: Partial<EvidencePassage> = {},
): EvidencePassage {
  const span = spanOf(source.prose.text, words);
  return {
    ...span,
    source,
    text: words,
    speaker: null,
    via: [],
    date: null,
    locator: { kind: 'paragraph', value: 2 },
    edits: [],
    ...more,
  };
}

/** "decisive" of the draft stands where the source has "careful". */
export function editOf(
  draft: string,
  source: Source,
  [deleted, inserted]: readonly [string, string],
  editClass: PassageEdit['class'] = 'warning',
): PassageEdit {
  return {
    draft: { ...spanOf(draft, deleted), text: deleted },
    source: { ...spanOf(source.prose.text, inserted), text: inserted },
    class: editClass,
  };
}

const MATCHES: Aspect = { state: 'matches' };
export const DIFFERS: Aspect = { state: 'differs' };
export const NO_MATCH: Aspect = { state: 'no-match' };
export const UNCHECKED: Aspect = { state: 'unchecked', reason: 'the draft does not say' };

export interface MadeClaim {
  readonly words: string;
  readonly evidence?: readonly EvidencePassage[];
  readonly aspect?: Aspect;
}

export interface MadeFinding extends Partial<Finding> {
  /** The words it underlines; without them those of its claim. */
  readonly on: string;
  /** Which of the claims it is about. */
  readonly about?: number;
}

/** A judgement made by hand; claims and findings are placed by their words. */
export function makeJudgement(
  uri: string,
  text: string,
  claims: readonly MadeClaim[],
  findings: readonly MadeFinding[],
): DraftJudgement {
  return {
    draft: readDraft({ uri, text }),
    claims: claims.map(({ words, evidence = [], aspect = MATCHES }, index) => ({
      claim: makeClaim(`q${index + 1}`, text, words),
      aspects: { words: aspect, speaker: UNCHECKED, date: UNCHECKED, source: UNCHECKED },
      evidence,
    })),
    findings: findings.map(({ on, about, ...more }) => ({
      ...spanOf(text, on),
      code: 'quote.altered',
      severity: 'warning',
      message: 'Wording differs.',
      claim: about === undefined ? null : `q${about + 1}`,
      evidence: about === undefined ? [] : [0],
      fixes: [],
      suppressed: null,
      ...more,
    })),
  };
}

function makeClaim(id: string, text: string, words: string): Claim {
  const span = spanOf(text, words);
  return {
    ...span,
    id,
    kind: 'quotation',
    text: words,
    sentence: span,
    citations: [],
    said: null,
    quotation: {
      ...span,
      text: words,
      outer: { start: span.start - 1, end: span.end + 1 },
      kind: 'direct',
      closed: true,
      continues: false,
      group: 0,
      nested: false,
      attribution: null,
    },
  };
}
