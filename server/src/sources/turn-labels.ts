/** The label of a transcript's turn, without its colon or time stamp: "MR. PRICE", "Q", "Speaker 1", "Jane Doe". */
export interface TurnLabel {
  readonly label: string;
  /** "00:12:04", "12:04"; null when none is printed. */
  readonly timestamp: string | null;
}

/**
 * Reads the label a line begins with: "MR. PRICE: …", "QUESTION: …", "Q. …", "[00:12:04] Speaker 1: …", "Jane Doe: …",
 * "00:12 Jane Doe". Null for other lines. What looks like a label may be none ("Correction: …"): whoever asks looks
 * for labels that come back.
 */
export function turnLabelOf(line: string): TurnLabel | null {
  const head = line.slice(0, LONGEST_LABEL_LINE);
  const time = TIMESTAMP.exec(head);
  const rest = time ? head.slice(time[0].length) : head;
  const timestamp = time?.[2] ?? null;
  const match = LABEL.exec(rest) ?? QUESTION_OR_ANSWER.exec(rest);
  // "Clinton: 547." is a line of a table.
  const saysSomething =
    match !== null && (/\p{L}/u.test(rest.slice(match[0].length)) || match[0].length === line.length);
  if (match?.[1] && saysSomething) return { label: match[1].trim(), timestamp };
  const isPlainTime = timestamp !== null && (time?.[1] !== '' || timestamp.length > '12:04'.length);
  return isPlainTime ? { label: '', timestamp } : null;
}

/** "[00:12:04]", "(12:04)", "00:12:04.250"; "9:42 p.m." is a time of day. */
const TIMESTAMP = /^([[(]?)((?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?[\])]?(?!\s?[ap]\.?m\b)\s*[-–—]?\s*/iu;

/** Longer than any label with its office in brackets: "THE PRIME MINISTER (Mr. …): ". */
const LONGEST_LABEL_LINE = 90;

/** Up to six capitalised words, an office in brackets, a time stamp in brackets, then a colon that a blank follows. */
const LABEL =
  /^(?:\*\*)?(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\d{1,2}|of|the|de|van|bin)){0,5})(?: ?\([^()]{1,40}\))?(?: ?\[[\d:]{4,8}\])?:(?:\*\*)?(?:\s|$)/u;
const QUESTION_OR_ANSWER = /^([QA])[.)]\s/u;
