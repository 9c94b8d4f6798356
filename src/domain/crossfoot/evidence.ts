/** What an equation that fails in one place costs it, in bits: about one printed figure in sixty is wrong. */
const FAILURE = 6;

/** Less than this and an equation may well hold by chance. */
export const ENOUGH = 12;

/**
 * How much it tells that an equation holds, in bits: an amount that could have been anything up to `spread` fell within
 * `tolerance` of what it had to be. Small or coarse figures agree by chance more often and tell less.
 */
export function evidenceOf(holds: boolean, spread: number, tolerance: number, unit: number): number {
  return holds ? Math.log2(1 + spread / (2 * tolerance + unit)) : -FAILURE;
}
