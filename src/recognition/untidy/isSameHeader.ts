import type { CellGrid } from "./GridCell";
import { textAt } from "./stripRows";

/** Whether header lines repeat those of the table above, cell by cell. */
export function isSameHeader(grid: CellGrid, rows: readonly number[], headers: readonly number[], filled: readonly number[]): boolean {
  const textOf = (lines: readonly number[], column: number): string => lines.map((row) => textAt(grid, row, column)).filter((text) => text !== "").join(" ").toLowerCase();
  return headers.length > 0 && filled.length > 0 && filled.every((column) => textOf(rows, column) === textOf(headers, column));
}
