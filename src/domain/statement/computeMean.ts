import type { Cents } from "../money/Cents";

/**
 * The mean of values, each weighing its amount: Σ(p·f)/Σf, as Heinola totals the percentages of its projects by their
 * funding. A row without a value or without a weight is left out; null where no weight is left.
 */
export function computeMean(rows: readonly { readonly value: number | null; readonly weight: Cents | null }[]): number | null {
  const known = rows.flatMap(({ value, weight }) => (value === null || weight === null ? [] : [{ value, weight }]));
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? null : known.reduce((sum, { value, weight }) => sum + value * weight, 0) / whole;
}
