/** Rounds to decimals with halves away from zero, on the fifteen digits that a sheet keeps; never -0. (-2.5, 0) → -3 */
export function roundHalfAway(number: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Number((Math.abs(number) * scale).toPrecision(15));
  const rounded = (Math.sign(number) * Math.round(scaled)) / scale;
  return rounded === 0 ? 0 : rounded;
}
