import { halfUnit } from "../money/halfUnit";
import { evidenceOf } from "./evidence";
import type { Figure } from "./Figure";
import type { FigureTable } from "./FigureTable";

/** What rows are judged by. */
export interface Basis {
  readonly table: FigureTable;
  /** The columns of amounts that no other column gives. */
  readonly columns: readonly number[];
  /** The figures of each of them, by row. */
  readonly figures: readonly (readonly (Figure | null)[])[];
  readonly steps: readonly number[];
}

export function basisOf(table: FigureTable, columns: readonly number[], steps: readonly number[]): Basis {
  return { table, columns, steps, figures: columns.map((column) => table.figures.map((row) => row[column] ?? null)) };
}

/**
 * In how many columns the total is the sum, in bits. A column tells as much as the third largest of the figures, the total among them, could
 * have been otherwise: that is the same whichever of the rows is taken for the total. Null where the sum fails in too many columns, as most that are tried do.
 */
export function evidenceOfSum({ columns, figures, steps }: Basis, total: number, rows: readonly number[], signs: readonly (1 | -1)[]): number | null {
  let evidence = 0;
  let [holding, failing] = [0, 0];
  // What is only added is likelier than what is taken away, and may fail in more of its columns.
  const weight = signs.includes(-1) ? 2 : 1;
  for (let place = 0; place < columns.length; place += 1) {
    const column = figures[place] ?? [];
    const target = column[total] ?? null;
    if (target === null) continue;
    let sum = 0;
    let count = 0;
    let [first, second, third] = [Math.abs(target.amount), 0, 0];
    let tolerance = halfUnit(target.unit);
    for (let term = 0; term < rows.length; term += 1) {
      const figure = column[rows[term] ?? -1] ?? null;
      if (figure === null || figure.amount === 0) continue;
      sum += (signs[term] ?? 1) * figure.amount;
      count += 1;
      tolerance += halfUnit(figure.unit);
      const size = Math.abs(figure.amount);
      if (size > first) [first, second, third] = [size, first, second];
      else if (size > second) [second, third] = [size, second];
      else if (size > third) third = size;
    }
    if (count === 0 && target.amount === 0) continue;
    const holds = Math.abs(sum - target.amount) <= tolerance;
    if (!holds) failing += 1;
    // Where one term alone is not zero, any row that repeats it would do.
    else if (count >= 2) holding += 1;
    if (failing * weight > holding + columns.length - place - 1) return null;
    evidence += holds ? (count < 2 ? 0 : evidenceOf(true, third, tolerance, steps[columns[place] ?? -1] ?? target.unit)) : evidenceOf(false, 0, 0, 1);
  }
  return failing * weight > holding ? null : evidence;
}

/** Whether a row is the sum of others in every column. */
export function holdsEverywhere({ figures }: Basis, total: number, rows: readonly number[]): boolean {
  return figures.every((column) => {
    const target = column[total] ?? null;
    if (target === null) return true;
    let [sum, tolerance] = [0, halfUnit(target.unit)];
    for (const row of rows) {
      const figure = column[row] ?? null;
      if (figure === null) continue;
      sum += figure.amount;
      tolerance += halfUnit(figure.unit);
    }
    return Math.abs(target.amount - sum) <= tolerance;
  });
}

export function figureOf({ figures }: FigureTable, row: number, column: number): Figure | null {
  return figures[row]?.[column] ?? null;
}
