import type { Draft } from '../../draft/draft.js';
import type { ProseBlock, ProseDocument } from '../../text/prose.js';
import { containsOffset, type Span } from '../../text/span.js';
import type { QuotationAnalysis } from '../analyse-quotation.js';
import { removeMarksFix } from '../fixes/fixes.js';
import { isReportOfSpeaker } from '../passages/reported-words.js';
import type { Rule } from '../rule.js';
import { mayBeOutletOf } from '../speakers/compare-speakers.js';
import { messages } from '../wording/messages.js';
import { isOutOfMarks } from '../words/match-words.js';
import { quietedAt, restraintText } from './loudness.js';

/** The article reports these words as the speaker's without marks: they are the reporter's. */
export const quoteNotAQuotation: Rule = {
  code: 'quote.not-a-quotation',
  severities: ['warning'],
  summary:
    'The source article has these words outside quotation marks, as its own rendering of what was said.',
  check: ({ draft }, analysis) => {
    if (analysis.kind !== 'quotation' || !analysis.passage || !isReportersWords(draft, analysis)) return [];
    const { passage, claim } = analysis;
    const { source } = passage.match.candidate;
    const fix = removeMarksFix(draft, analysis);
    return [
      {
        start: claim.start,
        end: claim.end,
        severity: quietedAt(passage, 'warning'),
        message: messages.notAQuotation(source, passage.match.span) + restraintText(passage),
        evidence: [0],
        fixes: fix ? [fix] : [],
      },
    ];
  },
};

/** How sure it must be that the source is an article, where unmarked words are the reporter's. */
const LEAST_SURE_ARTICLE = 0.8;
const LEAST_COVERAGE = 0.9;

/** Whether the passage is a reporter's rendering: the draft's speaker is reported, outside marks, where others stand in marks. */
export function isReportersWords(draft: Draft, analysis: QuotationAnalysis): boolean {
  const { passage, others, claim } = analysis;
  if (!passage || !isOutOfMarks(passage.match) || passage.match.coverage < LEAST_COVERAGE) return false;
  const { source, reading } = passage.match.candidate;
  if (source.kind.value !== 'article' || source.kind.sure < LEAST_SURE_ARTICLE || !reading) return false;
  // Quoting the article itself is sound: “…,” the Tigris Review wrote.
  const credited = claim.quotation.attribution?.speaker.name;
  if (credited != null && mayBeOutletOf(source, credited)) return false;
  const usesMarks =
    source.prose.text.includes(TYPED_MARK) ||
    reading.speech.quotations.some(({ kind }) => kind === 'direct' || kind === 'partial');
  if (isInTypedMarks(source.prose.text, passage.match.span)) return false;
  if (isAnswer(source.prose, passage.match.span)) return false;
  if (!usesMarks || !isReportOfSpeaker(draft, analysis, passage)) return false;
  return others.every((other) => isOutOfMarks(other.match));
}

/** Whether the words stand in a paragraph behind a question, on a page that prints several: an interview without labels. */
function isAnswer({ text, blocks }: ProseDocument, { start }: Span): boolean {
  const own = blocks.findIndex((block) => containsOffset(block, start));
  const questions = blocks.flatMap((block, index) => (isQuestion(text, block) ? [index] : []));
  const [first = own] = questions;
  return questions.length >= FEWEST_QUESTIONS && own > first && !questions.includes(own);
}

/** A paragraph or heading that is a question as a whole, and quotes no other one: “Will it hold?” she asked. */
function isQuestion(text: string, { kind, start, end }: ProseBlock): boolean {
  const isText = kind === 'paragraph' || kind === 'heading';
  return isText && end - start <= LONGEST_QUESTION && text.charAt(end - 1) === '?';
}

const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 300;

/** Two apostrophes, with which some archives print quotation marks: ''We stay,'' he said. */
const TYPED_MARK = "''";

/** Whether an odd number of such marks stands before the words in their paragraph. */
function isInTypedMarks(text: string, { start }: Span): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return paragraph.split(TYPED_MARK).length % 2 === 0;
}
