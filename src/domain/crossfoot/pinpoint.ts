import type { Check } from "./Check";
import { compareCheck, type Comparison } from "./compareCheck";
import { cellText, isSameCell, type CellAt, type Figure } from "./Figure";
import type { FigureAt } from "./FigureTable";
import { leftOutOf, nearSlip } from "./slips";
import { openEquations, type OpenEquations } from "./openEquations";
import type { Slip } from "./slipOf";

/** A cell that is likely wrong, and what would put the equations right; amounts in hundredths. */
export interface Fault {
  readonly cell: CellAt;
  readonly expected: number;
  readonly found: number;
  /** The equations that fail because of it. */
  readonly failures: readonly Comparison[];
  /** Other cells that would explain the same failures as well. */
  readonly others: readonly CellAt[];
  /** The slip of the hand that it looks like; null for none. */
  readonly slip: Slip | null;
  /** The term that the cell, a total, is too small by: it is left out of the sum; null where none is. */
  readonly leftOut: CellAt | null;
}

interface Mend {
  readonly cell: CellAt;
  readonly to: number;
  readonly fixed: readonly Comparison[];
  readonly score: number;
  readonly slip: Slip | null;
  readonly leftOut: CellAt | null;
  readonly isTarget: boolean;
}

/** What is known of the cells besides their figures. */
export interface CellHints {
  /** Whether an equation's total is wrong whenever it fails: a number typed over the formula that gives it. */
  readonly isSuspect?: (check: Check) => boolean;
  /** Whether a formula in the first cell reads the second: what was right before it was mended will be after it. */
  readonly reads?: (at: CellAt, other: CellAt) => boolean;
}

/**
 * Names for the equations that fail the cells that explain them: where two cross, the cell that mends both and breaks none. One cell after
 * another, the one that explains most first; what is mended stands mended for those that follow. Where one equation alone fails, its
 * total is named and its terms are told as well. What an equation gives that `isSuspect` names comes before all that, and nothing else explains it.
 */
export function pinpoint(checks: readonly Check[], figureAt: FigureAt, { isSuspect = () => false, reads = () => false }: CellHints = {}): readonly Fault[] {
  if (!checks.some((check) => compareCheck(check, figureAt)?.outcome === "differs")) return [];
  const equations = openEquations<readonly Mend[]>(checks, figureAt);
  const faults: Fault[] = [];
  for (;;) {
    const all = equations.failing().map(({ place, comparison }) => ({ comparison, mends: equations.remember(place, () => mendsOf(comparison, equations, reads)) }));
    const suspects = all.flatMap(({ comparison: { check }, mends: some }) => (isSuspect(check) && !faults.some(({ cell }) => isSameCell(cell, check.target)) ? some.filter(({ isTarget }) => isTarget) : []));
    const mends = suspects.length > 0 ? suspects : all.flatMap(({ mends: some }) => some);
    const best = mends.reduce<Mend | null>((first, one) => (first === null || isBetter(one, first) ? one : first), null);
    const figure = best === null ? null : equations.figureAt(best.cell);
    if (best === null || figure === null) break;
    faults.push(faultOf(best, mends, figure, equations.figureAt));
    // A mend may break what held before; no more faults than equations are told.
    if (faults.length >= checks.length) break;
    equations.mend(best.cell, { ...figure, amount: best.to });
  }
  return faults;
}

/** The best mend as a fault. Where several rows would mend one equation as well, nothing tells which: its total is named. */
function faultOf(best: Mend, mends: readonly Mend[], { amount }: Figure, figureAt: FigureAt): Fault {
  const others = othersThan(best, mends);
  const [failure] = best.fixed;
  const rivals = mends.filter((one) => cellText(one.cell) !== cellText(best.cell) && !isBetter(best, one));
  const target = failure === undefined || best.fixed.length > 1 || rivals.length === 0 ? null : failure.check.target;
  const named = target === null ? undefined : mends.find(({ cell, isTarget }) => isTarget && cellText(cell) === cellText(target));
  if (named === undefined || best.isTarget) return { cell: best.cell, expected: best.to, found: amount, failures: best.fixed, others, slip: best.slip, leftOut: best.leftOut };
  return {
    cell: named.cell, expected: named.to, found: figureAt(named.cell)?.amount ?? 0, failures: best.fixed, slip: named.slip, leftOut: named.leftOut,
    others: [best.cell, ...others].filter((cell) => cellText(cell) !== cellText(named.cell)),
  };
}

/** What each cell of a failing equation would have to be for it to hold, and what that would do to the others. */
function mendsOf(failure: Comparison, { figureAt, crossing }: OpenEquations<readonly Mend[]>, reads: Required<CellHints>["reads"]): readonly Mend[] {
  const { check, expected, found } = failure;
  const mendsTarget = mendAt(check.target, expected, true);
  if (check.kind === "share") return mendsTarget;
  return [...mendsTarget, ...check.terms.flatMap(({ at, sign }) => mendAt(at, (figureAt(at)?.amount ?? 0) + sign * (found - expected), false))];

  function mendAt(cell: CellAt, to: number, isTarget: boolean): readonly Mend[] {
    const figure = figureAt(cell);
    if (figure === null) return [];
    const mended = { ...figure, amount: to };
    const after: FigureAt = (at) => (isSameCell(at, cell) ? mended : figureAt(at));
    const before = crossing(cell).map(({ check: one, comparison: was }) => ({ was, is: compareCheck(one, after) }));
    const fixed = before.flatMap(({ was, is }) => (was?.outcome === "differs" && is?.outcome !== "differs" ? [was] : []));
    const broken = before.filter(({ was, is }) => was?.outcome !== "differs" && is?.outcome === "differs" && !reads(is.check.target, cell));
    const leftOut = isTarget && (check.kind === "row-sum" || check.kind === "parent-child") ? leftOutOf(check, failure, figureAt) : null;
    return [{ cell, to, fixed, score: fixed.length - broken.length, slip: nearSlip(figure, to, failure.tolerance), leftOut, isTarget }];
  }
}

function isBetter(one: Mend, other: Mend): boolean {
  const ranks = ({ score, fixed, slip, leftOut, isTarget }: Mend): readonly number[] => [score, fixed.length, slip === null && leftOut === null ? 0 : 1, isTarget ? 1 : 0];
  const [a, b] = [ranks(one), ranks(other)];
  const place = a.findIndex((rank, at) => rank !== b[at]);
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0);
}

/** Cells whose mend would explain as many failures, each once. */
function othersThan(best: Mend, mends: readonly Mend[]): readonly CellAt[] {
  const seen = new Set([cellText(best.cell)]);
  const equal = mends.filter(({ score, fixed }) => score >= best.score && fixed.length >= best.fixed.length).map(({ cell }) => cell);
  // A percentage says too little of its sides to mend them, and may be right where one of them is wrong.
  const sides = best.fixed.length > 1 ? [] : best.fixed.flatMap(({ check }) => (check.kind === "share" ? [check.part, check.whole] : []));
  return [...equal, ...sides].filter((cell) => {
    const isNew = !seen.has(cellText(cell));
    seen.add(cellText(cell));
    return isNew;
  });
}
