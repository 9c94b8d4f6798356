/**
 * The most that rounding can move a printed sum of rounded terms, in the unit they are printed in:
 * floor((n+1)/2) units for n terms. Four rounded rows may miss their sum by two.
 */
export function roundingTolerance(terms: number): number {
  return Math.floor((terms + 1) / 2);
}
