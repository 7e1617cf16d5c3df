import type { DateClaim } from '../draft/claim.js';
import type { Draft } from '../draft/draft.js';
import { containsSpan, type Span } from '../text/span.js';
import { contradicts } from '../time/contradiction.js';
import { civilDate } from '../time/days.js';
import type { TimeExpression } from '../time/values.js';
import { AGE_WORDS, BIRTH_WORDS } from './languages/en.js';

/** What a sentence counts and what its own dates come to. */
export type Sum = AgeSum | SpanSum;

/** "Born on 3 June 1961, she died on 4 May 2020 at the age of 61": the ages that the two dates allow. */
export interface AgeSum {
  readonly kind: 'age';
  readonly stated: number;
  readonly least: number;
  readonly most: number;
  readonly birth: TimeExpression;
}

/** "He left in 1990. Ten years later, in 2003, he returned": what the words come to. */
export interface SpanSum {
  readonly kind: 'span';
  readonly words: TimeExpression;
  readonly from: TimeExpression;
}

/**
 * A sum in the claim's sentence that its explicit dates do not bear out; null where there is none, or where one end is not
 * explicit. No source is asked.
 */
export function wrongSum({ markdown, times }: Draft, claim: DateClaim): Sum | null {
  const { expression, sentence } = claim;
  const { text } = markdown.prose;
  if (!isCertain(expression)) return null;
  const before = times.filter((time) => containsSpan(sentence, time) && time.end <= expression.start);
  return wrongAge(text, sentence, before, expression) ?? wrongSpan(text, before, expression);
}

/** How far an age may stand behind the date of a death, in characters. */
const AGE_REACH = 40;

function wrongAge(
  text: string,
  sentence: Span,
  before: readonly TimeExpression[],
  death: TimeExpression,
): AgeSum | null {
  const birth = before
    .filter(isCertain)
    .find((time) => endsWithAny(text.slice(sentence.start, time.start), BIRTH_WORDS));
  if (!birth || before.length > 1) return null;
  const stated = statedAge(text.slice(death.end, Math.min(sentence.end, death.end + AGE_REACH)));
  if (stated === null) return null;
  const { least, most } = yearsBetween(birth, death);
  return stated >= least && stated <= most ? null : { kind: 'age', stated, least, most, birth };
}

/** "…, aged 61", "… at the age of 61"; null when something else comes first. */
function statedAge(behind: string): number | null {
  const words = behind.trimStart().replace(/^, ?/, '');
  for (const opener of AGE_WORDS) {
    if (!words.startsWith(opener)) continue;
    const age = /^\d{1,3}(?![\d,.]\d)/.exec(words.slice(opener.length))?.[0];
    return age === undefined ? null : Number(age);
  }
  return null;
}

/** Whole years from any day of the one to any day of the other. */
function yearsBetween(birth: TimeExpression, death: TimeExpression): { least: number; most: number } {
  const [from, to] = [birth.readings[0]?.interval, death.readings[0]?.interval];
  if (!from || !to) return { least: 0, most: Number.POSITIVE_INFINITY };
  return { least: wholeYears(from.to, to.from), most: wholeYears(from.from, to.to) };
}

function wholeYears(from: number, to: number): number {
  const [start, end] = [civilDate(from), civilDate(to)];
  const isBeforeBirthday = end.month < start.month || (end.month === start.month && end.day < start.day);
  return end.year - start.year - (isBeforeBirthday ? 1 : 0);
}

/** Years are counted loosely: "ten years later" may be nine and a half. */
const SPAN_SLACK_DAYS = 366;

function wrongSpan(text: string, before: readonly TimeExpression[], end: TimeExpression): SpanSum | null {
  const words = before.at(-1);
  const [from, ...others] = before.slice(0, -1);
  if (words?.anchor !== 'mention' || !from || others.length > 0 || !isCertain(from)) return null;
  if (!/^, (?:in |on )?$/.test(text.slice(words.end, end.start)) || !/ (?:later|earlier)$/.test(words.text))
    return null;
  return contradicts(end, words, SPAN_SLACK_DAYS) ? { kind: 'span', words, from } : null;
}

function isCertain(time: TimeExpression): boolean {
  return (
    time.anchor === 'explicit' && time.readings.length === 1 && !time.approximate && time.bound === undefined
  );
}

function endsWithAny(text: string, endings: readonly string[]): boolean {
  const trimmed = text.trimEnd().toLowerCase();
  return endings.some((ending) => trimmed.endsWith(ending));
}
