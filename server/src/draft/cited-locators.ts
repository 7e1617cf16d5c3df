import { CLEAR_LOCATOR_LABEL, LOCATOR_KINDS, LOCATOR_LABEL } from './languages/en-locators.js';

/** Where in a source a citation points, as the draft has it: "pp. 33–35" is `page`, "33–35". */
export interface CitedLocator {
  readonly kind: 'page' | 'paragraph' | 'timestamp' | 'line' | 'other';
  readonly value: string;
}

/**
 * The locator at the start of what follows a key: ", p. 33", " para. 9 and passim", "{ii, A}", ", 33-35". A number
 * alone is a page (Pandoc's manual, "Citation syntax").
 */
export function suffixLocator(suffix: string): CitedLocator | null {
  const match = SUFFIX.exec(suffix.slice(0, MAX_SUFFIX));
  if (!match?.[2]) return null;
  const label = match[1]?.toLowerCase() ?? 'p.';
  if (label === 'at' && !match[2].includes(':')) return null;
  return { kind: kindOf(label, match[2]), value: match[2] };
}

/** The first locator with a label anywhere in a note: "Doe, *The Talks*, pp. 3–4." */
export function findLocator(note: string): CitedLocator | null {
  const match = LABELLED.exec(note);
  if (!match?.[1] || !match[2]) return null;
  return { kind: kindOf(match[1].toLowerCase(), match[2]), value: match[2] };
}

/** `#page=33` (PDF), `#t=12:04` or `#t=724` (media fragments, seconds), `#L10`. */
export function fragmentLocator(target: string): CitedLocator | null {
  const fragment = target.slice(target.indexOf('#') + 1);
  if (fragment === target) return null;
  const match = /^(page|t|L)=?(\d+(?::\d{2}){0,2})(?=$|[&,-])/.exec(fragment);
  const value = match?.[2];
  if (!match || !value) return null;
  if (match[1] === 'page') return { kind: 'page', value };
  return match[1] === 'L' ? { kind: 'line', value } : { kind: 'timestamp', value: clockTime(value) };
}

const NUMBER = String.raw`\d+(?:[:.]\d+)*`;
const RANGE = String.raw`${NUMBER}(?:\s?[-–—]{1,2}\s?${NUMBER})?`;
const VALUE = String.raw`${RANGE}(?:,\s?${RANGE}){0,9}`;
const SUFFIX = new RegExp(
  String.raw`^[,\s]*\{?\s*(?:(${LOCATOR_LABEL})\s?)?(${VALUE}|[ivxlc]+(?=[\s,}\];]|$))`,
  'i',
);
const LABELLED = new RegExp(
  String.raw`(?<![\w.])(${CLEAR_LOCATOR_LABEL}|at(?=\s\d+:\d{2}))\s?(${VALUE})`,
  'i',
);

/** Locators stand right behind the key; what follows further on is remark. */
const MAX_SUFFIX = 120;

function kindOf(label: string, value: string): CitedLocator['kind'] {
  if (/^\d+:\d{2}/.test(value)) return 'timestamp';
  return LOCATOR_KINDS.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';
}

/** Seconds as people write them: "724" is "12:04". What has a colon already stays. */
function clockTime(value: string): string {
  if (value.includes(':')) return value;
  const total = Number(value);
  const pad = (part: number): string => String(part).padStart(2, '0');
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const clock = hours > 0 ? `${hours}:${pad(minutes)}` : String(minutes);
  return `${clock}:${pad(total % 60)}`;
}
