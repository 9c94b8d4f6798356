import type { SumCheck } from "./Check";
import type { Comparison } from "./compareCheck";
import type { CellAt, Figure } from "./Figure";
import type { FigureAt } from "./FigureTable";
import { slipOf, type Slip } from "./slipOf";

/** In figures of three digits a slip is hardly there by chance. */
const TELLING = 100;

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

/** Whether one slip of the hand explains the difference, in the total or in one of its rows, or a row that the total leaves out. */
export function isOneSlip(comparison: Comparison, figureAt: FigureAt): boolean {
  const { check, expected, found, tolerance } = comparison;
  if (check.kind === "share") return false;
  const isSlipOf = (at: CellAt, change: number): boolean => {
    const figure = figureAt(at);
    return figure !== null && Math.abs(figure.amount) >= TELLING * figure.unit && nearSlip(figure, figure.amount + change, tolerance) !== null;
  };
  return leftOutOf(check, comparison, figureAt) !== null || isSlipOf(check.target, expected - found) || check.terms.some(({ at, sign }) => isSlipOf(at, sign * (found - expected)));
}
