import { civilDate, weekdayOf } from './days.js';
import { pad } from './edtf.js';
import { MONTH_NAMES, SHORT_MONTH_NAMES, THREE_LETTER_MONTHS, WEEKDAY_NAMES } from './languages/en.js';
import { type Token, tokenise } from './tokens.js';
import { dayText, ordinalSuffix } from './wording.js';

/**
 * Writes a day the way a date of the draft is written, with its weekday if that has one: like "Aug. 4, 2024" ->
 * "Oct. 12, 2024", like "Monday, 4 August" -> "Sunday, 12 October", like "2024-08-04" -> "2024-10-12", like "August
 * 2024" -> "October 2024". Where the sample is no date by the calendar ("last week") or does not tell day from month
 * ("04/08/2024"), the day is written out: "12 October 2024".
 */
export function formatLike(sample: string, day: number): string {
  const tokens = tokenise(sample);
  const { year } = civilDate(day);
  if (year < 1 || !tokens.some((token) => isCalendarToken(token))) return dayText(day);
  const roles = numericRoles(tokens) ?? namedRoles(tokens);
  if (!roles) return dayText(day);
  let text = '';
  let last = 0;
  for (const [i, token] of tokens.entries()) {
    text += sample.slice(last, token.start) + writeAs(roles[i] ?? 'keep', token, sample, day);
    last = token.end;
  }
  return text + sample.slice(last);
}

type Role = 'day' | 'month' | 'year' | 'weekday' | 'keep';

function isCalendarToken(token: Token): boolean {
  return token.digits === 4 || (token.word?.month ?? 0) > 0;
}

/** "2024-08-04", "2024/8/4", "13/8/2024": the field over twelve tells which is the day. */
function numericRoles(tokens: readonly Token[]): readonly Role[] | null {
  if (tokens.length !== 3 || tokens.some((token) => token.word !== null)) return null;
  const [first, second] = tokens;
  if (!first || !second) return null;
  if (first.digits === 4) return ['year', 'month', 'day'];
  if (first.value > 12) return ['day', 'month', 'year'];
  return second.value > 12 ? ['month', 'day', 'year'] : null;
}

/** Dates with the month's name, months, years; null for anything with another word or number in it. */
function namedRoles(tokens: readonly Token[]): readonly Role[] | null {
  const roles: Role[] = [];
  for (const token of tokens) {
    const role = roleOf(token);
    if (!role || (role !== 'keep' && roles.includes(role))) return null;
    roles.push(role);
  }
  return roles;
}

function roleOf(token: Token): Role | null {
  if (token.word === null) {
    if (token.digits === 4) return 'year';
    return token.digits > 0 && token.digits <= 2 && token.suffix !== 'plural' ? 'day' : null;
  }
  if (token.word.month > 0) return 'month';
  if (token.word.weekday >= 0) return 'weekday';
  const { text } = token.word;
  return text === 'the' || text === 'of' || text === 'on' || text === 'in' ? 'keep' : null;
}

function writeAs(role: Role, token: Token, sample: string, day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const written = sample.slice(token.start, token.end);
  switch (role) {
    case 'year':
      return String(year);
    case 'month':
      return token.word ? monthLike(written, month) : numberLike(token, month);
    case 'day':
      return numberLike(token, dayOfMonth);
    case 'weekday':
      return weekdayLike(written, weekdayOf(day));
    case 'keep':
      return written;
  }
}

/** "04" -> "12", "4th" -> "12th", "4" -> "12". */
function numberLike(token: Token, value: number): string {
  if (token.suffix === 'ordinal') return `${value}${ordinalSuffix(value)}`;
  // "2024-08-14" pads though 14 needs none; "14 August" does not.
  const isPadded =
    token.digits === 2 && (token.value < 10 || token.glue === 'hyphen' || token.glue === 'slash');
  return isPadded ? pad(value, 2) : String(value);
}

/** In full, as AP abbreviates, or by three letters; "May" is all of them and stays short of telling. */
function monthLike(written: string, month: number): string {
  const index = month - 1;
  const full = MONTH_NAMES[index] ?? '';
  if (written.endsWith('.')) return SHORT_MONTH_NAMES[index] ?? full;
  const isShort = written.length === 3 && written.toLowerCase() !== 'may';
  const name = isShort ? (THREE_LETTER_MONTHS[index] ?? full) : full;
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}

/** In full or by three letters, as the sample: "Mon." -> "Sun.". Weekdays: 0 = Sunday. */
export function weekdayLike(written: string, weekday: number): string {
  const full = WEEKDAY_NAMES[weekday] ?? '';
  if (written.endsWith('.')) return `${full.slice(0, 3)}.`;
  const name = written.length <= 5 ? full.slice(0, 3) : full;
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}
