import { cents, type Cents } from "../money/Cents";

/** How many times the way from the lowest level to the highest may lie between zero and the nearest of them before bars are cut. */
export const FAR = 3;

/**
 * How much is left out from the beginning of a bridge's bars so that its steps can be seen, in the sign of the levels: nothing
 * near zero or where levels lie on both sides of it, and never so much that a bar is gone.
 */
export function findCut(levels: readonly Cents[]): Cents {
  if (levels.length === 0) return cents(0);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const spread = high - low;
  const nearest = Math.max(low, 0) + Math.min(high, 0);
  return cents(spread > 0 && Math.abs(nearest) > FAR * spread ? nearest - Math.sign(nearest) * spread : 0);
}
