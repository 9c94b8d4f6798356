import { halfUnit } from "../money/halfUnit";
import { PLAN_STEP } from "../money/planStep";
import { evidenceOf } from "./evidence";
import type { FigureTable } from "./FigureTable";

/** A column's figures as they are reckoned with, by row; in hundredths. */
export interface ColumnFigures {
  /** NaN where there is none. */
  readonly amounts: Float64Array;
  readonly halfUnits: Float64Array;
  /** 1 where the figure is round, as plans are. */
  readonly round: Uint8Array;
}

export function columnFigures({ columns, figures }: FigureTable): readonly ColumnFigures[] {
  return columns.map((_, column) => {
    const of = figures.map((row) => row[column] ?? null);
    return {
      amounts: Float64Array.from(of, (figure) => figure?.amount ?? Number.NaN),
      halfUnits: Float64Array.from(of, (figure) => (figure === null ? 0 : halfUnit(figure.unit))),
      round: Uint8Array.from(of, (figure) => (figure !== null && figure.unit < PLAN_STEP && figure.amount % PLAN_STEP === 0 ? 1 : 0)),
    };
  });
}

/** How a third column comes of two: each with its sign, and whether the sign may turn from row to row. */
export interface ColumnSigns {
  readonly first: 1 | -1;
  readonly second: 1 | -1;
  readonly turns: boolean;
}

/**
 * In how many rows the third column is the sum of the first two with their signs, in bits; nothing where fewer than two rows tell it. As compareCheck has it:
 * half a unit of each figure, plans exactly. What would hold without one of the columns tells as little as that column is small.
 */
export function evidenceOfColumns([x, y, z]: readonly [ColumnFigures, ColumnFigures, ColumnFigures], { first, second, turns }: ColumnSigns, step: number): number {
  let evidence = 0;
  let rows = 0;
  for (let row = 0; row < z.amounts.length; row += 1) {
    const [a = 0, b = 0, c = 0] = [x.amounts[row], y.amounts[row], z.amounts[row]];
    if (Number.isNaN(a + b + c)) continue;
    const expected = first * a + second * b;
    const isPlan = x.round[row] === 1 && y.round[row] === 1 && z.round[row] === 1;
    const tolerance = isPlan ? 0 : (x.halfUnits[row] ?? 0) + (y.halfUnits[row] ?? 0) + (z.halfUnits[row] ?? 0);
    const holds = Math.abs(c - expected) <= tolerance || (turns && Math.abs(c + expected) <= tolerance);
    const bits = evidenceOf(holds, Math.min(Math.abs(a), Math.abs(b), Math.abs(c)), tolerance, step);
    evidence += bits;
    if (bits >= 1) rows += 1;
  }
  return rows < 2 ? 0 : evidence;
}
