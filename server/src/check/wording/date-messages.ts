import type { Source } from '../../sources/source.js';
import { parseDay } from '../../time/edtf.js';
import type { TimeExpression, TimeProblem } from '../../time/values.js';
import { describeCount, describeTime, expectedDayText, namesMonth, weekdayName } from '../../time/wording.js';
import type { AgeSum, Sum } from '../sums.js';
import { describeDate, describeSource, nameOf } from './describe-source.js';

/** What findings about dates say. */
export const dateMessages = {
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
      ? `From ${datedAs(sum.birth)} to ${datedAs(expression)} it is ${yearsText(sum)}, not ${sum.stated}.`
      : `“${sum.words.text}”, counted from ${datedAs(sum.from)}, comes to ${datedAs(sum.words)}, not to ${datedAs(expression)}.`,
};

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
