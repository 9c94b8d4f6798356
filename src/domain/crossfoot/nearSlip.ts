import type { SumCheck } from "./Check";
import type { Comparison } from "./compareCheck";
import type { CellAt, Figure } from "./Figure";
import type { FigureAt } from "./FigureTable";
import { slipOf, type Slip } from "./slipOf";

/** A slip that leads to the amount, or to one that rounding cannot tell from it; amounts in hundredths. */
export function nearSlip({ amount, unit }: Figure, to: number, tolerance: number): Slip | null {
  const reach = Math.min(3, Math.floor(tolerance / unit));
  for (let away = 0; away <= reach; away += 1) {
    for (const meant of [Math.round(to / unit) + away, Math.round(to / unit) - away]) {
      const slip = slipOf(Math.round(amount / unit), meant);
      if (slip !== null) return slip;
    }
  }
  return null;
}

/** The term that a total is too small by; null where none is, or several are. */
export function leftOutOf({ terms }: SumCheck, { expected, found, tolerance }: Comparison, figureAt: FigureAt): CellAt | null {
  const missing = terms.filter(({ at, sign }) => {
    const amount = figureAt(at)?.amount ?? 0;
    return Math.abs(amount) > 3 * tolerance && Math.abs(expected - found - sign * amount) <= tolerance;
  });
  return missing.length === 1 ? missing[0]?.at ?? null : null;
}
