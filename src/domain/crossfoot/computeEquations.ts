import { halfUnit } from "../money/halfUnit";
import { PLAN_STEP } from "../money/planStep";
import type { Check, ShareCheck, SumCheck } from "./Check";
import { wholeOf } from "./compareCheck";
import { cellText, type CellAt, type Figure } from "./Figure";
import type { FigureAt } from "./FigureTable";

/** What a cell comes to when everything that equations give is computed anew from what was typed; in hundredths, unrounded. */
export interface ComputedFigure {
  readonly amount: number;
  /** How far the rounding of the typed figures can have moved it. */
  readonly spread: number;
  /** Whether all that it was computed from are round figures of a plan, which no rounding moves. */
  readonly isPlan: boolean;
  /** Whether it is a percentage, which is rounded wherever it is printed; amounts with cents are exact. */
  readonly isShare: boolean;
}

/** What a cell comes to; null where nothing stands in it. */
export type ComputedAt = (at: CellAt) => ComputedFigure | null;

const NOTHING: ComputedFigure = { amount: 0, spread: 0, isPlan: true, isShare: false };
/** Hundredths of a percentage point in a whole. */
const WHOLE = 10_000;

/** The figures of a table in which the chosen cells hold their equations: sums of sums too come from the typed figures alone. No cell may depend on itself. */
export function computeEquations(chosen: ReadonlyMap<string, Check>, figureAt: FigureAt): ComputedAt {
  const known = new Map<string, ComputedFigure | null>();
  const compute: ComputedAt = (at) => {
    const key = cellText(at);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const check = chosen.get(key);
    const figure = figureAt(at);
    const value = check !== undefined ? computeCheck(check, compute) : figure === null ? null : typedFigure(figure);
    known.set(key, value);
    return value;
  };
  return compute;
}

function typedFigure({ amount, unit }: Figure): ComputedFigure {
  return { amount, spread: halfUnit(unit), isPlan: isRound(amount, unit), isShare: false };
}

function isRound(amount: number, unit: number): boolean {
  return unit < PLAN_STEP && amount % PLAN_STEP === 0;
}

function computeCheck(check: Check, compute: ComputedAt): ComputedFigure {
  return check.kind === "share" ? computeShare(check, compute) : computeSum(check, compute);
}

function computeSum({ terms }: SumCheck, compute: ComputedAt): ComputedFigure {
  let sum = NOTHING;
  for (const { at, sign } of terms) {
    const { amount, spread, isPlan, isShare } = compute(at) ?? NOTHING;
    sum = { amount: sum.amount + sign * amount, spread: sum.spread + spread, isPlan: sum.isPlan && isPlan, isShare: sum.isShare || isShare };
  }
  return sum;
}

/** A percentage of nothing is nothing. */
function computeShare(check: ShareCheck, compute: ComputedAt): ComputedFigure {
  const [of, by] = [compute(check.part) ?? NOTHING, wholeOf(check, compute(check.whole) ?? NOTHING)];
  if (by.amount === 0) return { ...NOTHING, isPlan: false, isShare: true };
  const amount = (of.amount / by.amount) * WHOLE;
  const least = Math.abs(by.amount) - by.spread;
  const spread = least <= 0 ? Number.POSITIVE_INFINITY : WHOLE * ((Math.abs(of.amount) + of.spread) / least) - Math.abs(amount);
  return { amount, spread, isPlan: false, isShare: true };
}

/** What the formula of a cell makes of what was printed in it; null where either is blank. "exact": the formula shows what was printed. */
export function compareComputed(printed: Figure | null, computed: ComputedFigure | null): "exact" | "rounding" | "differs" | null {
  if (printed === null || computed === null) return null;
  const { amount, unit } = printed;
  const difference = Math.abs(amount - computed.amount);
  if (Math.round(Math.abs(computed.amount) / unit) * unit * Math.sign(computed.amount) === amount || difference === 0) return "exact";
  const tolerance = computed.isPlan && isRound(amount, unit) ? 0 : computed.spread + (computed.isShare ? unit / 2 : halfUnit(unit));
  // What a sum in binary leaves is far less than a hundredth.
  return difference <= tolerance + TRACE ? "rounding" : "differs";
}

const TRACE = 1e-6;
