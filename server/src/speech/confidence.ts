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

/** Certainty of what a sieve says; pieces inside the reporter's sentence (not `isDirect`) are counted apart. */
export function certaintyOf(sieve: string, isDirect: boolean, nameClass: NameClass | null): Certainty {
  const own = countOf(sieve, isDirect);
  const mention = shrunk(
    own,
    shrunk(FAMILIES.get(familyKey(sieve, isDirect)) ?? NONE, OVERALL[isDirect ? 0 : 1]),
  );
  if (nameClass === null) return { mention, name: mention, bound: wilsonLower(own) };
  const [right, of] = NAME_COUNTS[nameClass];
  return {
    mention,
    name: mention * shrunk({ right, of }, NAMES_TOGETHER),
    bound: wilsonLower(own) * wilsonLower({ right, of }),
  };
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

/** So many counts of its kin a form's own figure is mixed with. */
const WEIGHT_OF_KIN = 5;

const NONE: Count = { right: 0, of: 0 };

function shrunk({ right, of }: Count, kin: number): number {
  return (right + WEIGHT_OF_KIN * kin) / (of + WEIGHT_OF_KIN);
}

function countOf(sieve: string, isDirect: boolean): Count {
  const counts = SIEVE_COUNTS[sieve];
  if (!counts) return NONE;
  const [directRight, direct, partialRight, partial] = counts;
  return isDirect ? { right: directRight, of: direct } : { right: partialRight, of: partial };
}

/** "verb-before" of "verb-before/verb-quote-carried". */
function familyKey(sieve: string, isDirect: boolean): string {
  return `${sieve.split('/')[0]} ${isDirect}`;
}

const FAMILIES: ReadonlyMap<string, Count> = sumBy((sieve, isDirect) => familyKey(sieve, isDirect));

/** Share of right mentions of all sieves together: of direct quotations, of pieces. */
const OVERALL: readonly [direct: number, partial: number] = [shareOfAll(true), shareOfAll(false)];

/** Share of right names of all classes together. */
const NAMES_TOGETHER: number = shareOf(Object.values(NAME_COUNTS));

function shareOf(counts: readonly (readonly [right: number, of: number])[]): number {
  const of = counts.reduce((sum, count) => sum + count[1], 0);
  return of === 0 ? 0 : counts.reduce((sum, count) => sum + count[0], 0) / of;
}

function shareOfAll(isDirect: boolean): number {
  const { right, of } = sumBy((_, direct) => String(direct)).get(String(isDirect)) ?? NONE;
  return of === 0 ? 0 : right / of;
}

function sumBy(keyOf: (sieve: string, isDirect: boolean) => string): Map<string, Count> {
  const sums = new Map<string, Count>();
  for (const sieve of Object.keys(SIEVE_COUNTS)) {
    for (const isDirect of [true, false]) {
      const key = keyOf(sieve, isDirect);
      const [own, sum] = [countOf(sieve, isDirect), sums.get(key) ?? NONE];
      sums.set(key, { right: sum.right + own.right, of: sum.of + own.of });
    }
  }
  return sums;
}
