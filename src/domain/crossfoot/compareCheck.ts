import { halfUnit } from "../money/halfUnit";
import { PLAN_STEP } from "../money/planStep";
import type { Check, ShareCheck, SumCheck } from "./Check";
import type { Figure } from "./Figure";
import type { FigureAt } from "./FigureTable";

/** "rounding": differs by no more than the rounding of its printed figures can explain. "convention": a share of nothing, which is printed as zero. */
export type Outcome = "exact" | "rounding" | "convention" | "differs";

/** What an equation came to; everything in hundredths. */
export interface Comparison {
  readonly check: Check;
  readonly expected: number;
  readonly found: number;
  readonly tolerance: number;
  readonly outcome: Outcome;
}

/**
 * Compares what stands in an equation's target with what its other cells give; null where the target, a whole or every term is blank. A blank
 * term is zero. The tolerance of a sum is half a unit of each figure, floor((n + 1) / 2) units for n terms of one unit, and the slack of what they are computed of.
 */
export function compareCheck(check: Check, figureAt: FigureAt): Comparison | null {
  return check.kind === "share" ? compareShare(check, figureAt) : compareSum(check, figureAt);
}

function compareSum(check: SumCheck, figureAt: FigureAt): Comparison | null {
  const target = figureAt(check.target);
  let expected = 0;
  let tolerance = target === null ? 0 : halfUnit(target.unit) + (check.slack ?? 0);
  let count = 0;
  let isPlan = target !== null && isRound(target);
  for (const { at, sign } of check.terms) {
    const figure = figureAt(at);
    if (figure === null) continue;
    expected += sign * figure.amount;
    tolerance += halfUnit(figure.unit);
    count += 1;
    isPlan &&= isRound(figure);
  }
  if (target === null || count === 0) return null;
  if (isPlan) tolerance = 0;
  return { check, expected, found: target.amount, tolerance, outcome: outcomeOf(target.amount - expected, tolerance) };
}

function isRound({ amount, unit }: Figure): boolean {
  return unit < PLAN_STEP && amount % PLAN_STEP === 0;
}

function compareShare(check: ShareCheck, figureAt: FigureAt): Comparison | null {
  const [target, part, printed] = [figureAt(check.target), figureAt(check.part), figureAt(check.whole)];
  if (target === null || printed === null) return null;
  const whole = wholeOf(check, printed);
  const of = part ?? { amount: 0, unit: whole.unit };
  if (whole.amount === 0) return { check, expected: 0, found: target.amount, tolerance: 0, outcome: target.amount === 0 ? "convention" : "differs" };
  const exact = (of.amount / whole.amount) * 10_000;
  const expected = Math.sign(exact) * Math.round(Math.abs(exact) / target.unit) * target.unit;
  const tolerance = shareTolerance(of, whole, target.unit);
  return { check, expected, found: target.amount, tolerance, outcome: Math.abs(target.amount - expected) <= 1e-9 ? "exact" : Math.abs(target.amount - exact) <= tolerance ? "rounding" : "differs" };
}

/** What a percentage is of. */
export function wholeOf<Amount extends { readonly amount: number }>({ ofSize }: ShareCheck, whole: Amount): Amount {
  return ofSize === true ? { ...whole, amount: Math.abs(whole.amount) } : whole;
}

/** What the rounding of both sides and of the share itself can move it by, in hundredths of a point; everything where the whole may be zero. */
function shareTolerance(part: Figure, whole: Figure, unit: number): number {
  const least = Math.abs(whole.amount) - halfUnit(whole.unit);
  if (least <= 0) return Number.POSITIVE_INFINITY;
  const most = (Math.abs(part.amount) + halfUnit(part.unit)) / least;
  return unit / 2 + 10_000 * (most - Math.abs(part.amount) / Math.abs(whole.amount)) + 1e-6;
}

function outcomeOf(difference: number, tolerance: number): Outcome {
  if (difference === 0) return "exact";
  return Math.abs(difference) <= tolerance ? "rounding" : "differs";
}
