import type { Formula } from "./Formula";
import { mapReferences } from "./mapReferences";

/** The formula as it reads in a cell so many rows and columns further on: what is absolute stays. */
export function moveFormula(formula: Formula, rows: number, columns: number): Formula {
  return mapReferences(formula, (cell) => ({
    ...cell,
    row: cell.absoluteRow === true ? cell.row : cell.row + rows,
    column: cell.absoluteColumn === true ? cell.column : cell.column + columns,
  }));
}
