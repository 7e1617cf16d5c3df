import type { NameClass } from './reading.js';
import { NAME_COUNTS, SIEVE_COUNTS } from './sieve-counts.js';

/** How often something was right among how many. */
export interface Count {
  readonly right: number;
  readonly of: number;
}

/** How sure an attribution is, 0..1. */
export interface Certainty {
  /** Chance that the mention is the speaker's, as measured; forms that hardly ever answered lean on their kin. */
  readonly mention: number;
  /** Chance that mention and canonical name are both right. */
  readonly name: number;
  /** Lower bound of `name`: what the counts bear out at 95 %. */
  readonly bound: number;
}

/**
 * How a speaker is mentioned: names are the surest, descriptions ("the list of candidates") the least sure. `self` is "I",
 * "we" and "you", who speak in columns and within the words of others ("I told them, ‘Go home’").
 */
export type MentionClass = 'named' | 'third' | 'self' | 'nominal';

/** What the chance of a right answer depends on. */
export interface Answer {
  /** With its form: "verb-before/verb-quote-carried". */
  readonly sieve: string;
  /** False for pieces inside the reporter's sentence. */
  readonly isDirect: boolean;
  readonly mention: MentionClass;
  /** How the canonical name was told; null without one. */
  readonly nameClass: NameClass | null;
}

/** Certainty of what a sieve says. */
export function certaintyOf({ nameClass, ...answer }: Answer): Certainty {
  const mention = mentionCertainty(answer);
  const bound = wilsonLower(SUMS.get(countKey(answer)) ?? NONE);
  if (nameClass === null) return { mention, name: mention, bound };
  const [right, of] = NAME_COUNTS[nameClass];
  return {
    mention,
    name: mention * shrunk({ right, of }, NAMES_TOGETHER),
    bound: bound * wilsonLower({ right, of }),
  };
}

/** What answers are counted by: "verb-before/verb-quote direct named". */
export function countKey({ sieve, isDirect, mention }: Omit<Answer, 'nameClass'>): string {
  return `${sieve} ${isDirect ? 'direct' : 'partial'} ${mention}`;
}

/** Class of a mention of `kind` that reads `text`. */
export function mentionClassOf(kind: 'named' | 'pronoun' | 'nominal', text: string): MentionClass {
  if (kind !== 'pronoun') return kind;
  return SELF.has(text.toLowerCase()) ? 'self' : 'third';
}

const SELF = new Set('i we you me us my our your'.split(' '));

function mentionCertainty(answer: Omit<Answer, 'nameClass'>): number {
  const key = countKey(answer);
  return CERTAINTIES.get(key) ?? certaintyByKin(key);
}

/** From all answers of its shape to its own sieve, form and mention: each count is mixed with that of the wider kin. */
function certaintyByKin(key: string): number {
  return kinOf(key).reduceRight((share, kin) => shrunk(SUMS.get(kin) ?? NONE, share), EVEN);
}

/** "clause/clause-carried direct named", "clause/clause-carried direct", "clause direct", "direct". */
function kinOf(key: string): readonly string[] {
  const [sieve = '', shape = ''] = key.split(' ');
  return [key, `${sieve} ${shape}`, `${sieve.split('/')[0]} family ${shape}`, shape];
}

/** The lower end of Wilson's score interval, one-sided at 95 %; 0 without any count. */
export function wilsonLower({ right, of }: Count): number {
  if (of === 0) return 0;
  const share = right / of;
  const square = (Z * Z) / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return (share + square / 2 - spread) / (1 + square);
}

/** The 95th percentile of the normal distribution. */
const Z = 1.6449;

/**
 * So many counts of its kin a count is mixed with. Of 3, 5, 8 and 12, eight had the lowest log loss in a five-fold
 * cross-validation on the rows that the counts are made from.
 */
const WEIGHT_OF_KIN = 8;

const NONE: Count = { right: 0, of: 0 };
const EVEN = 0.5;

function shrunk({ right, of }: Count, kin: number): number {
  return (right + WEIGHT_OF_KIN * kin) / (of + WEIGHT_OF_KIN);
}

/** The counts by their own key and summed up for each of their kin. */
const SUMS: ReadonlyMap<string, Count> = sumUp();

/** Of every key that was counted: asked for each quotation of every source. */
const CERTAINTIES: ReadonlyMap<string, number> = new Map(
  Object.keys(SIEVE_COUNTS).map((key) => [key, certaintyByKin(key)]),
);

function sumUp(): Map<string, Count> {
  const sums = new Map<string, Count>();
  for (const [key, [right, of]] of Object.entries(SIEVE_COUNTS)) {
    for (const kin of kinOf(key)) {
      const sum = sums.get(kin) ?? NONE;
      sums.set(kin, { right: sum.right + right, of: sum.of + of });
    }
  }
  return sums;
}

/** Share of right names of all classes together. */
const NAMES_TOGETHER: number = shareOf(Object.values(NAME_COUNTS));

function shareOf(counts: readonly (readonly [right: number, of: number])[]): number {
  const of = counts.reduce((sum, count) => sum + count[1], 0);
  return of === 0 ? 0 : counts.reduce((sum, count) => sum + count[0], 0) / of;
}
