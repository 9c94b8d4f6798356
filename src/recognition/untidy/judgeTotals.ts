import { cellsOf } from "../../domain/crossfoot/Check";
import { compareAll, listChecks } from "../../domain/crossfoot/crossfoot";
import type { ColumnEquation } from "../../domain/crossfoot/ColumnEquation";
import { figuresOf, type FigureTable } from "../../domain/crossfoot/FigureTable";
import { isOneSlip } from "../../domain/crossfoot/slips";
import type { RowSum } from "../../domain/crossfoot/RowSum";

/** A total further from its rows than this share of their sizes is none of theirs. */
const FAR = 0.2;
/** More than half of a total is hardly lacking from a table. */
const MOST_LACKING = 0.5;

/** Totals that words tell, by what the figures say of them. */
export interface JudgedTotals {
  /** Those that their rows must come to. */
  readonly kept: readonly RowSum[];
  /** Those that come somewhat near their rows where they differ from them, as they do in most columns, or in the only one by no slip: a row may be lacking. */
  readonly doubted: readonly RowSum[];
}

/** Holds totals against their rows, in all columns of amounts but those in which they are means; `columns` are those that others give. */
export function judgeTotals(table: FigureTable, totals: readonly RowSum[], columns: readonly ColumnEquation[]): JudgedTotals {
  const judged = totals.map((sum) => ({ sum, verdict: judge(table, sum, columns) }));
  const those = (wanted: "kept" | "doubted"): readonly RowSum[] => judged.flatMap(({ sum, verdict }) => (verdict === wanted ? [sum] : []));
  return { kept: those("kept"), doubted: those("doubted") };
}

function judge(table: FigureTable, sum: RowSum, columns: readonly ColumnEquation[]): "kept" | "doubted" | null {
  const figureAt = figuresOf([table]);
  const comparisons = compareAll(listChecks(table, { rows: [sum], columns }).filter(({ kind }) => kind === "row-sum"), figureAt);
  const differing = comparisons.filter(({ outcome }) => outcome === "differs");
  const isWithin = (share: number): boolean => differing.every(({ check, found, expected }) => {
    const sizes = cellsOf(check).slice(1).reduce((size, at) => size + Math.abs(figureAt(at)?.amount ?? 0), 0);
    return Math.abs(found - expected) <= share * Math.max(sizes, Math.abs(found));
  });
  if (comparisons.length === 0) return null;
  // One column cannot tell a total that is wrong from a row that is lacking.
  if (differing.length > 1 && differing.length * 2 >= comparisons.length) return isWithin(MOST_LACKING) ? "doubted" : null;
  if (isWithin(FAR) || differing.every((one) => isOneSlip(one, figureAt))) return "kept";
  return isWithin(MOST_LACKING) ? "doubted" : null;
}
