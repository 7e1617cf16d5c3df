import { locatorAt, sourceLabel } from '../sources/locate.js';
import type { DatedTelling } from '../sources/office-tellings.js';
import type { Position } from '../sources/position.js';
import type { Source } from '../sources/source.js';
import { type Span, sliceSpan } from '../text/span.js';
import { civilDate } from '../time/days.js';
import { edtfInterval, parseDay, parseEdtf } from '../time/edtf.js';
import { THREE_LETTER_MONTHS } from '../time/languages/en.js';
import type { TimeExpression, TimeProblem } from '../time/values.js';
import { describeCount, describeTime, expectedDayText, namesMonth, weekdayName } from '../time/wording.js';
import type { BibliographyTrouble } from './evidence.js';
import type { PassageEdit } from './finding.js';
import type { Origins } from './origins.js';
import type { AgeSum, Sum } from './sums.js';

/**
 * All wording of findings. Messages say what the source reads and where; they accuse nobody, and name nothing of a
 * confidential source, since messages travel in reports.
 */
export const messages = {
  altered: (source: Source, passage: Span, edits: readonly PassageEdit[]): string =>
    `Wording differs. Source: ${quoteAround(source, passage, edits)} (${describeSource(source, passage.start)}). ` +
    `Draft: ${edits.map((edit) => draftSide(edit)).join(', ')}.`,

  /** Behind `altered`: that other files have the passage, too, and from how many origins. */
  origins: ({ files, origins }: Origins): string =>
    `${count(files, 'file')} have these words, ${origins === 1 ? 'all from one origin' : `from ${origins} origins`}.`,

  /** Behind `altered`: what another source has instead. */
  otherSource: (source: Source, passage: Span, edits: readonly PassageEdit[]): string =>
    `Sources differ: ${quoteAround(source, passage, edits)} (${describeSource(source, passage.start)}).`,

  reordered: (source: Source, passage: Span): string =>
    `Order differs. Source: “${shorten(readable(source, passage))}” (${describeSource(source, passage.start)}).`,

  merged: (source: Source, [first, second]: readonly [Span, Span]): string =>
    `Runs two passages together. Source: “${shorten(readable(source, first))}” (${describeSource(source, first.start)}), ` +
    `and only later “${shorten(readable(source, second))}” (${placeOf(source, second.start)}).`,

  /** No source has the words, and the draft has them in two ways. */
  quotedTwice: (line: number, theirs: string, mine: string): string =>
    `Quoted twice, in two ways. Line ${line}: “${shorten(theirs)}”. Here: “${shorten(mine)}”. No source has either.`,

  givenTwice: (line: number, speaker: string): string =>
    `Line ${line} gives the same words to ${speaker}. No source tells who said them.`,

  leavesOut: (source: Source, passage: Span, left: string): string =>
    `Leaves out “${shorten(left)}” (${describeSource(source, passage.start)}).`,

  leavesOutGovernor: (source: Source, passage: Span, governor: string): string =>
    `Leaves out “${governor}”, which changes the sense of the kept words. Source: “${shorten(readable(source, passage))}” ` +
    `(${describeSource(source, passage.start)}).`,

  misattributed: (source: Source, passage: Span, speaker: string): string =>
    `Other speaker in source: ${source.confidential ? '…' : speaker} (${describeSource(source, passage.start)}).`,

  /** Behind `misattributed`, where the draft names an office: what sources of that time say of the two. */
  otherHolder: (own: DatedTelling, holder: DatedTelling): string =>
    `Sources of that time: ${officeOf(own)}; ${officeOf(holder)}.`,

  /** Why an office and a name are one speaker, or cannot be told apart; "Foreign Minister Ana Reyes (…)". */
  holder: (told: DatedTelling): string => officeOf(told),
  holders: ([one, two]: readonly [DatedTelling, DatedTelling]): string =>
    `two persons at that time: ${officeOf(one)}; ${officeOf(two)}`,

  /** The draft gives somebody an office that sources of that time give to somebody else. */
  officeOfAnother: (own: DatedTelling, holder: DatedTelling, mine: string): string =>
    `Title differs. Sources of that time: ${officeOf(own)}; ${officeOf(holder)}. Draft: “${mine}”.`,

  /** Behind a finding that is quiet because of where the words stand, or in whose words. */
  translated: (source: Source, notice: string): string =>
    source.confidential ? 'They are a translation.' : `They are a translation (“${shorten(notice)}”).`,
  standsIn: (position: Position): string =>
    `They stand in ${WITH_ARTICLE[position]}, which may shorten what was said.`,

  /** The draft has the headline's words, and the story below has others. */
  headlineDiffers: (source: Source, position: Position, headline: Span, body: Span): string =>
    `Wording of ${WITH_ARTICLE[position]}: “${shorten(readable(source, headline))}”. The text below has ` +
    `“${shorten(readable(source, body))}” (${describeSource(source, body.start)}).`,

  /** Two sources have one statement in other words, and one of them says that it is translated. */
  renderings: (one: Source, first: Span, other: Source, second: Span): string =>
    `Two renderings of one statement: “${shorten(readable(one, first))}” (${describeSource(one, first.start)}); ` +
    `“${shorten(readable(other, second))}” (${describeSource(other, second.start)}).`,

  /** No source has the words, and a translation of what may be the statement has others. */
  otherTranslation: (sources: number, source: Source, passage: Span): string =>
    `${messages.notFound(sources)} A translation has “${shorten(readable(source, passage))}” ` +
    `(${describeSource(source, passage.start)}).`,

  /** Why words match with a proviso. */
  onlyIn: (position: Position): string => `only in ${WITH_ARTICLE[position]} of the source`,

  /** Sources give the words to several people, none of whom is the draft's. */
  speakersDiffer: (
    source: Source,
    passage: Span,
    speaker: string,
    other: Source,
    at: Span,
    another: string,
  ): string =>
    `Other speakers in sources, which differ: ${speaker} (${describeSource(source, passage.start)}); ` +
    `${another} (${describeSource(other, at.start)}).`,

  notAQuotation: (source: Source, passage: Span): string =>
    `No quotation marks in source: “${shorten(readable(source, passage))}” is the article's own wording ` +
    `(${describeSource(source, passage.start)}).`,

  notFound: (readable: number): string => `No match in ${count(readable, 'readable source')}.`,

  notFoundOfSpeaker: (readable: number, speaker: string, source: Source): string =>
    `No match in ${count(readable, 'readable source')}, though ${nameOf(source)} quotes ${speaker}.`,

  wrongSource: (cited: Source, source: Source, passage: Span): string =>
    `Found in another source: ${describeSource(source, passage.start)}; not in ${nameOf(cited)}, which is cited.`,

  relayed: (source: Source, passage: Span, outlet: string): string =>
    `Your source has this from ${source.confidential ? 'another outlet' : outlet} (${describeSource(source, passage.start)}).`,

  superseded: (source: Source, passage: Span, problem: string): string =>
    `Only a version that was taken back has these words: ${describeSource(source, passage.start)}. ` +
    (source.confidential ? 'It was superseded.' : problem),

  undated: (source: Source, passage: Span, days: number): string =>
    `These words are ${agoInWords(days)} older than the draft (${describeSource(source, passage.start)}), and nothing in ` +
    'this paragraph tells when they were said.',

  titleDiffers: (source: Source, passage: Span, theirs: string, mine: string): string =>
    `Title differs. Source: “${source.confidential ? '…' : theirs}” (${describeSource(source, passage.start)}). Draft: “${mine}”.`,

  spelledOtherwise: (source: Source, passage: Span, theirs: string, mine: string): string =>
    `Name spelt otherwise. Source: “${source.confidential ? '…' : theirs}” (${describeSource(source, passage.start)}). Draft: “${mine}”.`,

  dateDiffers: (source: Source, expression: TimeExpression, mine: TimeExpression): string =>
    `Date differs. The source dates this ${sourceDate(expression)} (${describeSource(source, expression.start)}). ` +
    `Draft: ${datedAs(mine)}.${arithmetic(source, expression)}`,

  /** "the sources disagree: Upland News, 15 Mar 2024, ¶1 has 12 March 2024; b.txt, 16 Mar 2024, ¶1 has 13 March 2024" */
  disagreement: (tellings: readonly Telling[]): string =>
    `the sources disagree: ${tellings.map(tellingOf).join('; ')}`,

  /** Goes after `dateDiffers`. */
  alsoDated: (telling: Telling): string => ` The sources disagree: ${tellingOf(telling)}.`,

  dateDiffersForRecurring: (source: Source, expression: TimeExpression, mine: TimeExpression): string =>
    `Is this the same event? The source dates it ${sourceDate(expression)} ` +
    `(${describeSource(source, expression.start)}). Draft: ${datedAs(mine)}.${arithmetic(source, expression)}`,

  saidDiffers: (source: Source, issued: string, mine: TimeExpression): string =>
    `Date differs. The source that has these words is dated ${describeDate(issued)} ` +
    `(${describeSource(source, 0)}). Draft: said ${datedAs(mine)}.`,

  weekday: (
    expression: TimeExpression,
    problem: TimeProblem & { kind: 'weekday' },
    source: Source | null,
  ): string =>
    `${datedAs(expression)} is a ${weekdayName(problem.actual)}, not a ${weekdayName(problem.stated)}.` +
    (source ? ` ${nameOf(source)} has the ${weekdayName(problem.actual)} too.` : ''),

  invalid: (expression: TimeExpression, problem: TimeProblem & { kind: 'invalid' }): string =>
    problem.reason === 'backward'
      ? `The range ends before it begins: ${datedAs(expression)} comes first.`
      : problem.reason === 'no-such-day' && problem.lastDay !== null
        ? `There is no ${expression.text}: that month has ${problem.lastDay} days.`
        : `There is no ${expression.text}.`,

  sum: (expression: TimeExpression, sum: Sum): string =>
    sum.kind === 'age'
      ? `From ${datedAs(sum.birth)} to ${datedAs(expression)} are ${yearsText(sum)}, not ${sum.stated}.`
      : `“${sum.words.text}”, counted from ${datedAs(sum.from)}, comes to ${datedAs(sum.words)}, not to ${datedAs(expression)}.`,

  unknownKey: (key: string, similar: readonly string[]): string =>
    `No source and no bibliography entry has the key “${key}”.` +
    (similar.length > 0 ? ` Near ones: ${similar.join(', ')}.` : ''),

  citationDate: (source: Source, printed: string): string =>
    `Date differs. ${nameOf(source)} dates this source ${issuedOf(source)}. Footnote: ${printed}.`,

  entryDate: (key: string, dated: string, source: Source): string =>
    `Date differs. The source is dated ${issuedOf(source)} (${nameOf(source)}). Bibliography, “${key}”: ` +
    `${describeDate(dated)}.`,

  bibliographyTrouble: (trouble: BibliographyTrouble): string => {
    const { path } = trouble;
    switch (trouble.kind) {
      case 'missing':
        return `There is no bibliography “${path}”${FROM[trouble.by]}.`;
      case 'outside':
        return `The bibliography “${path}” lies outside the workspace: only your own settings may name it.`;
      case 'unknown-format':
        return `“${path}” is no bibliography that Stet reads: .json, .yaml, .bib, .bibtex or .ris.`;
      case 'broken': {
        const { file, first, count: problems } = trouble;
        const line = file.text.slice(0, first.span.start).split('\n').length;
        const others = problems > 1 ? ` (and ${count(problems - 1, 'further problem')})` : '';
        const read = count(file.read.entries.length, 'entry', 'entries');
        return `${path}:${line}: ${first.message}${others}. ${capitalized(read)} of the file can be cited.`;
      }
    }
  },

  notCited: (source: Source, passage: Span): string =>
    `Not cited. These words stand in ${describeSource(source, passage.start)}.`,
};

const WITH_ARTICLE: Readonly<Record<Position, string>> = {
  body: 'the text',
  headline: 'a headline',
  standfirst: 'the standfirst',
  caption: 'a caption',
  'pull quote': 'a pull quote',
  teaser: 'a link to another story',
  'page furniture': 'the page around the text',
};

/** Titles of fixes say what they do. */
export const fixTitles = {
  replaceWording: (source: Source): string => `Replace with the wording in ${nameOf(source)}`,
  putBack: (source: Source): string => `Put back what is left out, as in ${nameOf(source)}`,
  markOmissions: (): string => 'Mark what is left out with “…”',
  reorder: (source: Source): string => `Put the pieces in the order of ${nameOf(source)}`,
  attributeTo: (speaker: string, source: Source): string =>
    `Attribute to ${speaker}, as in ${nameOf(source)}`,
  changeTitle: (title: string, source: Source): string =>
    `Change the title to “${title}”, as in ${nameOf(source)}`,
  spell: (name: string, source: Source): string => `Spell the name “${name}”, as in ${nameOf(source)}`,
  changeDate: (date: string, source: Source | null): string =>
    source ? `Change to ${date}, as in ${nameOf(source)}` : `Change to ${date}`,
  removeMarks: (): string => `Remove the quotation marks (wording stays the source's: reword or credit)`,
  cite: (source: Source): string => `Cite ${nameOf(source)}`,
  changeKey: (key: string): string => `Change to @${key}`,
};

/** Where a path begins, for whoever looks for the file in the wrong folder. */
const FROM: Readonly<Record<BibliographyTrouble['by'], string>> = {
  draft: ' beside the draft: the path begins at the draft’s own folder',
  project: ', which the project names',
  settings: ', which the settings name',
};

function issuedOf({ issued }: Source): string {
  return issued ? describeDate(issued.value) : 'undated';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "The New Region, 4 Aug 2024, ¶3": the source's label, its date and the place. */
function describeSource(source: Source, offset: number): string {
  if (source.confidential) return 'a confidential source';
  const date = source.issued ? describeDate(source.issued.value) : 'undated';
  return `${sourceLabel(source)}, ${date}, ${placeOf(source, offset)}`;
}

/** "Ana Reyes, “Foreign Minister” in Skerry Post, 4 Aug 2024, ¶3": where an office was learnt. */
function officeOf({ name, title, source, start }: DatedTelling): string {
  return `${name}, “${shorten(title)}” in ${describeSource(source, start)}`;
}

/** "¶3", "p. 12", "12:04". */
function placeOf(source: Source, offset: number): string {
  if (source.confidential) return '…';
  const { kind, value } = locatorAt(source, offset);
  return `${PLACE_LABELS[kind]}${value}`;
}

const PLACE_LABELS = { paragraph: '¶', page: 'p. ', line: 'line ', timestamp: '' } as const;

function nameOf(source: Source): string {
  return source.confidential ? 'a confidential source' : sourceLabel(source);
}

/** "30 Jan 2026" of "2026-01-30"; "Aug 2024" of "2024-08". */
function describeDate(edtf: string): string {
  const interval = parseEdtf(edtf) ? edtfInterval(edtf) : null;
  if (!interval) return edtf;
  const { year, month, day } = civilDate(interval.from);
  const monthName = THREE_LETTER_MONTHS[month - 1] ?? '';
  const parts = edtf.split('-').length;
  if (parts === 1) return String(year);
  return parts === 2 ? `${monthName} ${year}` : `${day} ${monthName} ${year}`;
}

/** An event as a source tells it; only what a message says of it. */
interface Telling {
  readonly candidate: { readonly source: Source };
  readonly expression: TimeExpression;
}

/** "Upland News, 15 Mar 2024, ¶1 has 12 March 2024" */
function tellingOf({ candidate: { source }, expression }: Telling): string {
  const date = source.confidential ? 'another date' : sourceDate(expression);
  return `${describeSource(source, expression.start)} has ${date}`;
}

/** "8 months", "2 years": whole ones, as one would say it. */
function agoInWords(days: number): string {
  const months = Math.round(days / DAYS_A_MONTH);
  return months < 24 ? count(months, 'month') : count(Math.floor(months / 12), 'year');
}

const DAYS_A_MONTH = 30.4;

/** "4 August 2024 (“Sunday”)": how the source has it when it names neither month nor year. */
function sourceDate(expression: TimeExpression): string {
  if (expression.value.startsWith('XXXX')) return expression.text;
  const described = datedAs(expression);
  const isInPrint = expression.anchor === 'explicit' || namesMonth(expression.text);
  return isInPrint ? described : `${described} (“${expression.text}”)`;
}

/** "83 or 84 years", "58 years". */
function yearsText({ least, most }: AgeSum): string {
  return least === most ? `${most} years` : `${least} or ${most} years`;
}

/**
 * " Published Friday 15 March 2024; “Tuesday” is 12 March 2024, 3 days before." Empty where nothing was counted: of
 * "Saturday, 14 March" only the year is missing.
 */
function arithmetic(source: Source, expression: TimeExpression): string {
  const published = source.issued ? parseDay(source.issued.value) : null;
  const isCounted = !source.confidential && !namesMonth(expression.text);
  const count = published === null || !isCounted ? null : describeCount(expression, published);
  return published === null || count === null ? '' : ` Published ${expectedDayText(published)}; ${count}.`;
}

function datedAs(expression: TimeExpression): string {
  return describeTime(expression) ?? expression.text;
}

/** The passage's words around its first and last difference, so that both sides can be compared at a glance. */
function quoteAround(source: Source, passage: Span, edits: readonly PassageEdit[]): string {
  const text = source.confidential ? '' : source.prose.text;
  if (text === '') return 'other words';
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return `“${shorten(readable(source, passage))}”`;
  const start = wordsBefore(text, first.source.start, passage.start);
  const end = wordsAfter(text, last.source.end, passage.end);
  const inside = shorten(text.slice(start, end).replace(/\s+/g, ' ').trim());
  return `“${start > passage.start ? '… ' : ''}${inside}${end < passage.end ? ' …' : ''}”`;
}

const CONTEXT_WORDS = 3;

function wordsBefore(text: string, offset: number, least: number): number {
  let at = offset;
  for (let words = 0; words < CONTEXT_WORDS && at > least; words++) {
    const space = text.lastIndexOf(' ', at - 2);
    at = space < least ? least : space + 1;
  }
  return at;
}

function wordsAfter(text: string, offset: number, most: number): number {
  let at = offset;
  for (let words = 0; words < CONTEXT_WORDS && at < most; words++) {
    const space = text.indexOf(' ', at + 1);
    at = space < 0 || space > most ? most : space;
  }
  return at;
}

function draftSide(edit: PassageEdit): string {
  if (edit.draft.text === '') return `without “${shorten(edit.source.text)}”`;
  return edit.source.text === '' ? `adds “${shorten(edit.draft.text)}”` : `“${shorten(edit.draft.text)}”`;
}

function readable(source: Source, span: Span): string {
  return source.confidential ? '…' : sliceSpan(source.prose.text, span).replace(/\s+/g, ' ');
}

const LONGEST_QUOTED = 160;

/** The text with its middle left out when it is too long for a message. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_QUOTED) return plain;
  return `${plain.slice(0, LONGEST_QUOTED / 2).trimEnd()} … ${plain.slice(-LONGEST_QUOTED / 2).trimStart()}`;
}

function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
