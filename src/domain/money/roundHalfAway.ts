/** Rounds to decimals with halves away from zero, on the fifteen digits that a sheet keeps; never -0. (-2.5, 0) → -3 */
export function roundHalfAway(number: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Math.abs(number) * scale;
  // Only what lies within the fifteenth digit of a half can go the other way, and writing digits is slow.
  const isNearHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) <= scaled * 1e-14;
  const rounded = (Math.sign(number) * Math.round(isNearHalf ? Number(scaled.toPrecision(15)) : scaled)) / scale;
  return rounded === 0 ? 0 : rounded;
}
