import { BLANK_CELL, type CellGrid, type GridCell } from "../../recognition/untidy/GridCell";
import type { RangeAddress } from "../../workbook/addresses/RangeAddress";
import type { CellValue, RangeReading } from "../../workbook/WorkbookHost";
import type { AuditGrid } from "./FoundTable";

/** The cells of a sheet that were read, those of `without` left blank: tables of our own are audited as what they are. */
export function gridOf({ range, values, formulas }: RangeReading, without: readonly RangeAddress[], file: string | null = null): AuditGrid {
  const isOwn = (row: number, column: number): boolean => without.some((one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns);
  const cells: CellGrid = values.map((line, row) => line.map((value, column) => (isOwn(range.row + row, range.column + column) ? BLANK_CELL : cellOf(value, formulas[row]?.[column] ?? null))));
  return { file, sheet: range.sheet, cells, row: range.row, column: range.column };
}

function cellOf(value: CellValue, formula: string | null): GridCell {
  if (value === null || value === "") return formula === null ? BLANK_CELL : { ...BLANK_CELL, formula: formula.replace(/^=/, "") };
  return { text: String(value), value: typeof value === "boolean" ? String(value) : value, formula: formula?.replace(/^=/, "") ?? null };
}
