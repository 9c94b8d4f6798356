import { contains, type RangeAddress } from "../workbook/addresses/RangeAddress";
import type { RangeReading } from "../workbook/WorkbookHost";

/** How many cells of the range hold something; what lies outside the used part of the sheet is empty. */
export function countFilled(used: RangeReading, range: RangeAddress): number {
  return used.values
    .flatMap((row, r) => row.filter((value, c) => (value !== null || (used.formulas[r]?.[c] ?? null) !== null) && contains(range, { sheet: used.range.sheet, row: used.range.row + r, column: used.range.column + c })))
    .length;
}
