import type { ProseDocument } from '../text/prose.js';
import {
  COMMENT_LABELS,
  PAPER_SECTIONS,
  RELEASE_MARKS,
  REPORT_SECTIONS,
  TELLING_REPORT_SECTIONS,
} from './languages/en-kinds.js';
import { startsWithPhrase } from './languages/phrases.js';
import { linesOf } from './lines.js';

/** What the labels of a document's parts show about its kind. */
export interface SectionSignals {
  /** How many different parts it has that papers are made of: "Abstract", "Methods. We enrolled …", "References". */
  readonly paper: number;
  /** It has an abstract, a list of references or the identifier that journals give to papers. */
  readonly isScholarly: boolean;
  /** How many different parts it has that reports are made of: "Executive summary", "Recommendations". */
  readonly report: number;
  /** One of them is a part that only reports have. */
  readonly tellsReport: boolean;
  /** It ends as releases do: "-ENDS-", "Notes to editors". */
  readonly isRelease: boolean;
  /** Readers' comments stand below it. */
  readonly hasComments: boolean;
}

/** Reads the short lines of a document, and the first words of its paragraphs where a stop or colon sets them apart. */
export function sectionSignals({ text, blocks }: ProseDocument): SectionSignals {
  const labels = new Set<string>();
  let [isRelease, hasComments] = [false, false];
  for (const block of blocks.slice(0, MOST_BLOCKS)) {
    for (const { start, end } of linesOf(text, block)) {
      const head = text.slice(start, Math.min(end, start + LONGEST_LABEL + 1));
      const label = labelOf(head);
      if (label) labels.add(label);
      isRelease ||=
        startsWithPhrase(head.replace(/^[\W_]+/u, ''), RELEASE_MARKS) || /^(?:#\s*){3}$/u.test(head);
      hasComments ||= COMMENT_LABELS.test(head);
    }
  }
  const countOf = (sections: ReadonlySet<string>): number =>
    [...labels].filter((label) => sections.has(label)).length;
  const isScholarly =
    labels.has('abstract') || labels.has('references') || DOI.test(text.slice(0, HEAD_LENGTH));
  return {
    paper: countOf(PAPER_SECTIONS),
    isScholarly,
    report: countOf(REPORT_SECTIONS),
    tellsReport: countOf(TELLING_REPORT_SECTIONS) > 0,
    isRelease,
    hasComments,
  };
}

/** Books have more; their first parts show as much. */
const MOST_BLOCKS = 400;
const LONGEST_LABEL = 48;
const HEAD_LENGTH = 3000;
const DOI = /\b10\.\d{4,9}\/\S/u;

/** "2.1 Methods" alone on its line, "Methods. We enrolled …", "Methods: …". */
function labelOf(head: string): string | null {
  const match = /^(?:\d+(?:\.\d+)*\.?\s+)?(\p{Lu}[\p{L} &/-]{3,40}?)(?:\s*$|[.:](?=\s|$))/u.exec(head);
  return match?.[1]?.toLowerCase() ?? null;
}
