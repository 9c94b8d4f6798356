import type { CellAddress } from "./CellAddress";

/** A rectangle of cells of a sheet: top left, zero-based, and its size. */
export interface RangeAddress extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet, of .xlsx and of Excel. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** The range with its first cell at a zero-based row and column; a single cell where no size is given. */
export function rangeAt(sheet: string, row: number, column: number, rows = 1, columns = 1): RangeAddress {
  return { sheet, row, column, rows, columns };
}

/** Whether the cell lies in the range; a sheet's name is compared without regard to case, as Excel does. */
export function contains(range: RangeAddress, cell: CellAddress): boolean {
  return (
    sameSheet(range.sheet, cell.sheet) &&
    cell.row >= range.row &&
    cell.row < range.row + range.rows &&
    cell.column >= range.column &&
    cell.column < range.column + range.columns
  );
}

/** Whether two names are of one sheet: Excel lets no two differ by case alone. */
export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
