import { halfUnit } from "../money/halfUnit";
import { evidenceOf } from "./evidence";
import type { Figure } from "./Figure";
import type { FigureTable } from "./FigureTable";
import type { RowTerm } from "./RowSum";

/** What rows are judged by. */
export interface Basis {
  readonly table: FigureTable;
  /** The columns of amounts that no other column gives. */
  readonly columns: readonly number[];
  readonly steps: readonly number[];
}

/**
 * In how many columns the total is the sum, in bits. A column tells as much as the third largest of the figures, the total among them, could
 * have been otherwise: that is the same whichever of the rows is taken for the total.
 */
export function evidenceOfSum({ table, columns, steps }: Basis, total: number, terms: readonly RowTerm[]): number {
  let evidence = 0;
  let [holding, failing] = [0, 0];
  const isPlain = terms.every(({ sign }) => sign === 1);
  for (const column of columns) {
    const target = figureOf(table, total, column);
    if (target === null) continue;
    let sum = 0;
    let count = 0;
    const sizes: [number, number, number] = [Math.abs(target.amount), 0, 0];
    let tolerance = halfUnit(target.unit);
    for (const { row, sign } of terms) {
      const figure = figureOf(table, row, column);
      if (figure === null || figure.amount === 0) continue;
      sum += sign * figure.amount;
      count += 1;
      tolerance += halfUnit(figure.unit);
      keepLargest(sizes, Math.abs(figure.amount));
    }
    if (count === 0 && target.amount === 0) continue;
    const holds = Math.abs(sum - target.amount) <= tolerance;
    if (!holds) failing += 1;
    // Where one term alone is not zero, any row that repeats it would do.
    else if (count >= 2) holding += 1;
    evidence += holds ? (count < 2 ? 0 : evidenceOf(true, sizes[2], tolerance, steps[column] ?? target.unit)) : evidenceOf(false, 0, 0, 1);
  }
  // What is only added is likelier than what is taken away, and may fail in more of its columns.
  return failing * (isPlain ? 1 : 2) > holding ? 0 : evidence;
}

/** Puts a size among the three largest, the largest first. */
function keepLargest(sizes: [number, number, number], size: number): void {
  if (size > sizes[0]) [sizes[0], sizes[1], sizes[2]] = [size, sizes[0], sizes[1]];
  else if (size > sizes[1]) [sizes[1], sizes[2]] = [size, sizes[1]];
  else if (size > sizes[2]) sizes[2] = size;
}

export function holdsEverywhere({ table, columns }: Basis, total: number, terms: readonly RowTerm[]): boolean {
  return columns.every((column) => {
    const figures = [total, ...terms.map(({ row }) => row)].map((row) => figureOf(table, row, column));
    const [target, ...rest] = figures;
    const sum = rest.reduce((amount, figure) => amount + (figure?.amount ?? 0), 0);
    const tolerance = figures.reduce((most, figure) => most + (figure === null ? 0 : halfUnit(figure.unit)), 0);
    return target === null || target === undefined || Math.abs(target.amount - sum) <= tolerance;
  });
}

export function figureOf({ figures }: FigureTable, row: number, column: number): Figure | null {
  return figures[row]?.[column] ?? null;
}
