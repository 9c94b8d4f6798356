/** So many terms tell a mean from a sum. */
const FEWEST = 3;

/** Whether a total lies among what it is a total of, all of one sign, and far from its sum: euros per inhabitant, or a share. */
export function isMean(total: number, terms: readonly number[]): boolean {
  const sizes = terms.filter((amount) => amount !== 0).map(Math.abs);
  if (sizes.length < FEWEST || terms.some((amount) => amount * total < 0)) return false;
  const size = Math.abs(total);
  return size >= Math.min(...sizes) && size <= Math.max(...sizes) && size * 2 <= sizes.reduce((sum, one) => sum + one, 0);
}
