import type { ProseBlock, ProseDocument } from '../text/prose.js';
import { type FoundFacts, fact } from './facts.js';
import { COMMON_WORDS } from './languages/common-words.js';
import { AGENCIES, REPORTING_VERBS } from './languages/en.js';
import { isInCapitals } from './lines.js';
import { isOutlet } from './outlet-name.js';
import { ownWords } from './own-words.js';
import { isBareName } from './people-line.js';
import { firstPrintedDate } from './printed-date.js';
import { type SectionSignals, sectionSignals } from './section-signals.js';
import { turnLabelOf } from './turn-labels.js';

/** What the running text of a document shows about its kind; counts over its prose blocks. */
export interface ProseSignals {
  readonly blocks: number;
  readonly listItems: number;
  /** Blocks that begin with a turn's label, and how many of those labels come back. */
  readonly turns: number;
  readonly repeatedTurns: number;
  /** Short paragraphs that ask something and have another behind them, as in interviews. */
  readonly questions: number;
  /** Closing quotation marks next to a reporting verb (“…,” she said; said: “…”). */
  readonly reportedQuotations: number;
  readonly reportingVerbs: number;
  /** How often the writer says "I" or "my" outside quotation marks, and how many words there are. */
  readonly firstPerson: number;
  readonly words: number;
  /** Blocks that begin with a time of day, as the entries of live pages do: "16.48 That is all." */
  readonly timedEntries: number;
  readonly dateline: FoundFacts | null;
  readonly sections: SectionSignals;
}

export function proseSignals(prose: ProseDocument): ProseSignals {
  const blocks = prose.blocks.filter((block) => block.kind !== 'metadata' && block.kind !== 'caption');
  const running = blocks.filter((block) => block.kind !== 'heading');
  const speech = reportedSpeech(prose.text, running);
  return {
    blocks: running.length,
    listItems: running.filter((block) => block.kind === 'list-item').length,
    ...countTurns(prose.text, blocks),
    questions: countQuestions(prose.text, blocks),
    ...speech,
    ...ownVoice(prose.text, running),
    sections: sectionSignals(prose),
    timedEntries: blocks.filter(({ start }) => TIMED_ENTRY.test(prose.text.slice(start, start + 12))).length,
    dateline: datelineOf(prose.text, running),
  };
}

const TIMED_ENTRY = /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s|$)/iu;

/** The language most of whose commonest words stand in the text; null for short texts and close calls. */
export function guessLanguage(text: string): FoundFacts {
  const words =
    text
      .slice(0, LANGUAGE_SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return {};
  const shares = COMMON_WORDS.map(([language, common]) => ({
    language,
    share: words.filter((word) => common.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  if (!best || !next || best.share < SURE_SHARE || best.share < next.share * 1.5) return {};
  return { language: fact(best.language, 'common words', 0.8) };
}

const LANGUAGE_SAMPLE = 2000;
const FEWEST_WORDS = 25;
/** English news prose has about 30 % of the listed words, a text in a neighbouring language under 8 %. */
const SURE_SHARE = 0.12;

/** Of the labels before words, and of the names that stand on lines of their own above what is said. */
function countTurns(
  text: string,
  blocks: readonly ProseBlock[],
): Pick<ProseSignals, 'turns' | 'repeatedTurns'> {
  const counts = new Map<string, number>();
  let timestamps = 0;
  const heads = blocks.map((block) =>
    text.slice(block.start, Math.min(block.end, block.start + LONGEST_HEAD)),
  );
  for (const [index, head] of heads.entries()) {
    const turn = blocks[index]?.kind === 'heading' ? null : turnLabelOf(head);
    const name = turn ? turn.label : nameAbove(head, heads[index + 1]);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    else if (turn) timestamps++;
  }
  const all = [...counts.values()];
  const repeated = all.filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  return { turns: all.reduce((sum, count) => sum + count, timestamps), repeatedTurns: repeated + timestamps };
}

const LONGEST_HEAD = 100;

/** "Ann Lee", "Ann Lee - Chief Executive", "Operator" as the first line of a block, with words below it. */
function nameAbove(head: string, next: string | undefined): string | null {
  const [first = '', below = next ?? ''] = head.split('\n');
  const name = first.split(/\s+[-–—|]+\s+|,\s+|\s+(?=\()/u)[0] ?? '';
  const isSpeaker = isBareName(name) ? !isInCapitals(name) : /^(?:operator|moderator)$/iu.test(name);
  return isSpeaker && /\p{L}/u.test(below) && !/[.!?:;,]$/u.test(first) ? name : null;
}

function countQuestions(text: string, blocks: readonly ProseBlock[]): number {
  return blocks.filter(
    ({ start, end }, index) =>
      end - start <= LONGEST_QUESTION && text.charAt(end - 1) === '?' && blocks[index + 1] !== undefined,
  ).length;
}

const LONGEST_QUESTION = 300;

/** Reads on until the text has shown enough: an article does so within its first paragraphs. */
function reportedSpeech(text: string, blocks: readonly ProseBlock[]): ReportedSpeech {
  let [reportedQuotations, reportingVerbs] = [0, 0];
  for (const block of blocks.slice(0, MOST_SAMPLED_BLOCKS)) {
    const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST_SAMPLE)).split(/\s+/u);
    for (const [index, word] of words.entries()) {
      if (!REPORTING_VERBS.has(lettersOf(word))) continue;
      reportingVerbs++;
      const near = words.slice(Math.max(0, index - VERB_REACH), index + VERB_REACH + 1);
      if (near.some((other) => QUOTATION_MARK.test(other))) reportedQuotations++;
    }
    if (reportedQuotations >= ENOUGH) break;
  }
  return { reportedQuotations, reportingVerbs };
}

type ReportedSpeech = Pick<ProseSignals, 'reportedQuotations' | 'reportingVerbs'>;

/** How often the writer says "I" outside marks, in the blocks that are sampled. */
function ownVoice(text: string, blocks: readonly ProseBlock[]): Pick<ProseSignals, 'firstPerson' | 'words'> {
  let [firstPerson, words] = [0, 0];
  for (const block of blocks.slice(0, MOST_SAMPLED_BLOCKS)) {
    const sample = text.slice(block.start, Math.min(block.end, block.start + LONGEST_SAMPLE));
    const own = ownWords(sample).match(/[\p{L}'’]+/gu) ?? [];
    words += own.length;
    firstPerson += own.filter((word) => FIRST_PERSON.test(word)).length;
  }
  return { firstPerson, words };
}

const FIRST_PERSON = /^(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself|[Mm]ine)$/u;

const ENOUGH = 3;
const MOST_SAMPLED_BLOCKS = 60;
/** A whole book may stand in one paragraph. */
const LONGEST_SAMPLE = 5000;
/** “…,” Deputy Foreign Minister Hisham Al-Alawi said: a title and a name fit between the mark and the verb. */
const VERB_REACH = 8;
const QUOTATION_MARK = /["“”„«»]|''|``|(?<=[.,!?])['’]/u;

/** The word without marks at its ends; reporting verbs are plain letters. */
function lettersOf(word: string): string {
  return /[A-Za-z]+/.exec(word)?.[0].toLowerCase() ?? '';
}

/** "BAGHDAD, Aug 4 (Reuters) - ", "WASHINGTON (AP) — ", "MANCHESTER, N.H. — ", "LONDON, 4 August 2024 (PA) – ". */
function datelineOf(text: string, blocks: readonly ProseBlock[]): FoundFacts | null {
  for (const block of blocks.slice(0, DATELINE_BLOCKS)) {
    const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_DATELINE));
    const match = DATELINE.exec(head);
    if (!match) continue;
    const signed = match[2] ?? '';
    const agency =
      AGENCIES.find((name) => name.toLowerCase() === signed.toLowerCase()) ??
      (isOutlet(signed) ? signed : null);
    const date = firstPrintedDate(match[0]);
    return {
      ...(agency ? { publisher: fact(agency, 'dateline', 0.5) } : {}),
      ...(date ? { issued: fact(date.edtf, 'dateline', 0.85) } : {}),
    };
  }
  return null;
}

/** A headline and a standfirst may come first. */
const DATELINE_BLOCKS = 4;
const LONGEST_DATELINE = 120;

/** A place in capitals, what may follow it after a comma, an agency in brackets, a dash with a blank. */
const DATELINE =
  /^(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3})(?:,? [\p{L}\d., ]{1,40}?)?\s*(?:\(([^()]{2,30})\))?\s*(?:[-–—―]{1,2}|_)\s/u;
