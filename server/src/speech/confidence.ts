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

/** How often each sieve was right, by `countKey`. */
export type SieveCounts = Readonly<Record<string, readonly [right: number, of: number]>>;

/**
 * The chance that a mention is right, for what `counts` were made of and for all else. From the average sieve over its
 * family, form and kind of mention each count is mixed with that of its wider kin.
 */
export function mentionCertainties(counts: SieveCounts): (answer: Omit<Answer, 'nameClass'>) => number {
  const sums = sumUp(counts);
  const byGrammar = new Map(SHAPES.map((shape) => [shape, averageFamily(sums, shape)]));
  const byLayout = new Map(SHAPES.map((shape) => [shape, averageAnswer(sums, shape)]));
  const byKin = (key: string): number => {
    const [sieve = '', shape = ''] = key.split(' ');
    const average = (LAYOUT.has(familyOf(sieve)) ? byLayout : byGrammar).get(shape) ?? EVEN;
    return kinOf(key).reduceRight((share, kin) => shrunk(sums.get(kin) ?? NONE, share), average);
  };
  // Asked for each quotation of every source.
  const known = new Map(Object.keys(counts).map((key) => [key, byKin(key)]));
  return (answer) => {
    const key = countKey(answer);
    return known.get(key) ?? byKin(key);
  };
}

const SHAPES: readonly string[] = ['direct', 'partial'];

/** "clause/clause-carried direct named", "clause/clause-carried direct", "clause family direct". */
function kinOf(key: string): readonly string[] {
  const [sieve = '', shape = ''] = key.split(' ');
  return [key, `${sieve} ${shape}`, `${familyOf(sieve)}${FAMILY}${shape}`];
}

/** "According to Smith" is one grammar, whether marked words or others stand before it or behind it. */
function familyOf(sieve: string): string {
  const family = sieve.split('/')[0] ?? '';
  return family.includes(ACCORDING) ? ACCORDING : family;
}

const ACCORDING = 'according-to';

/** Sieves that read no grammar: a label, a cell or a line of its own names the speaker of a text that is laid out so. */
const LAYOUT: ReadonlySet<string> = new Set(['label', 'byline', 'bracketed-name', 'table-cell']);

const FAMILY = ' family ';

/** How often all answers of a shape are right. */
function averageAnswer(sums: ReadonlyMap<string, Count>, shape: string): number {
  let [right, of] = [1, 2];
  for (const [kin, count] of sums) {
    if (!kin.endsWith(`${FAMILY}${shape}`)) continue;
    right += count.right;
    of += count.of;
  }
  return right / of;
}

/**
 * What a sieve is right in that hardly ever answered: as often as the average sieve, not as the average answer, which most
 * often comes of the surest ones.
 */
function averageFamily(sums: ReadonlyMap<string, Count>, shape: string): number {
  const families = [...sums].filter(
    ([kin]) => kin.endsWith(`${FAMILY}${shape}`) && !kin.startsWith('report-'),
  );
  const shares = families.map(([, { right, of }]) => (right + 1) / (of + 2));
  return shares.length === 0 ? EVEN : shares.reduce((sum, share) => sum + share, 0) / shares.length;
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
 * So many counts of its kin a count is mixed with. Answers of one article are right or wrong together, so that counts tell
 * less than as many articles would. Where each third of PolNeAR's training part is held against the counts of the other two,
 * the log loss falls up to about 20 and hardly beyond.
 */
const WEIGHT_OF_KIN = 20;

const NONE: Count = { right: 0, of: 0 };
const EVEN = 0.5;

function shrunk({ right, of }: Count, kin: number): number {
  return (right + WEIGHT_OF_KIN * kin) / (of + WEIGHT_OF_KIN);
}

/** The counts by their own key and summed up for each of their kin. */
function sumUp(counts: SieveCounts): Map<string, Count> {
  const sums = new Map<string, Count>();
  for (const [key, [right, of]] of Object.entries(counts)) {
    for (const kin of kinOf(key)) {
      const sum = sums.get(kin) ?? NONE;
      sums.set(kin, { right: sum.right + right, of: sum.of + of });
    }
  }
  return sums;
}

const SUMS: ReadonlyMap<string, Count> = sumUp(SIEVE_COUNTS);
const mentionCertainty = mentionCertainties(SIEVE_COUNTS);

/** Share of right names of all classes together. */
const NAMES_TOGETHER: number = shareOf(Object.values(NAME_COUNTS));

function shareOf(counts: readonly (readonly [right: number, of: number])[]): number {
  const of = counts.reduce((sum, count) => sum + count[1], 0);
  return of === 0 ? 0 : counts.reduce((sum, count) => sum + count[0], 0) / of;
}
