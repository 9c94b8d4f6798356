import type { CellAt } from "../../crossfoot/Figure";
import type { FigureTable } from "../../crossfoot/FigureTable";

/** The cells of a column that hold figures other than zero. */
export function columnCells({ figures }: FigureTable, table: number, column: number): readonly CellAt[] {
  return figures.flatMap((row, at) => ((row[column]?.amount ?? 0) === 0 ? [] : [{ table, row: at, column }]));
}
