/** Up to three keys that a writer may have meant, the nearest first. */
export function nearKeys(key: string, known: Iterable<string>): readonly string[] {
  const written = key.toLowerCase();
  const near: { readonly key: string; readonly distance: number }[] = [];
  for (const candidate of known) {
    const distance = distanceOf(written, candidate.toLowerCase());
    if (distance !== null) near.push({ key: candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1));
  return near.slice(0, MOST_NEAR).map((one) => one.key);
}

const MOST_NEAR = 3;

/** Slips of typing in a key of usual length. */
const MOST_SLIPS = 2;
/** Keys that share so much of their beginning are worth a look, though no slip makes one of the other. */
const SHARED_START = 5;

/** How far a key is from what is written: slips first, then another year ("haddad2025"), then another ending. */
function distanceOf(written: string, known: string): number | null {
  const slips = written.length > SHARED_START ? slipsBetween(written, known) : null;
  if (slips !== null) return slips;
  if (withoutYear(written) === withoutYear(known)) return MOST_SLIPS + 1;
  const start = known.slice(0, SHARED_START);
  return known.length >= SHARED_START - 1 && written.startsWith(start) ? MOST_SLIPS + 2 : null;
}

function withoutYear(key: string): string {
  return key.replace(/\d+[a-z]?$/, '');
}

/** Letters put in, left out, changed or swapped with their neighbour, up to the most; null for more. */
function slipsBetween(a: string, b: string): number | null {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return null;
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + change,
        isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...row) > MOST_SLIPS) return null;
    beforeLast = last;
    last = row;
  }
  const slips = last[b.length] ?? 0;
  return slips <= MOST_SLIPS ? slips : null;
}
