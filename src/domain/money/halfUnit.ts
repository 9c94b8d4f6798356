/** A cent. What is printed with cents is exact. */
const CENT = 1;

/** How far the true amount may lie from one that is printed in that unit, both in cents: 50 for whole euros, nothing for cents. */
export function halfUnit(unit: number): number {
  return unit <= CENT ? 0 : unit / 2;
}
