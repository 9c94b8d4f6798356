import { SHEET_COLUMNS, SHEET_ROWS, sameSheet, type RangeAddress } from "../../workbook/addresses/RangeAddress";
import { HostError } from "../../workbook/HostError";

/** What is left of the ranges once others are taken out of them; the first kept part of a range comes first. */
export function subtract(ranges: readonly RangeAddress[], taken: readonly RangeAddress[]): readonly RangeAddress[] {
  return taken.reduce<readonly RangeAddress[]>((left, hole) => left.flatMap((range) => cut(range, hole)), ranges);
}

function cut(range: RangeAddress, hole: RangeAddress): readonly RangeAddress[] {
  const top = Math.max(range.row, hole.row);
  const bottom = Math.min(range.row + range.rows, hole.row + hole.rows);
  const left = Math.max(range.column, hole.column);
  const right = Math.min(range.column + range.columns, hole.column + hole.columns);
  if (!sameSheet(range.sheet, hole.sheet) || top >= bottom || left >= right) return [range];
  const { sheet } = range;
  const parts: readonly RangeAddress[] = [
    { sheet, row: range.row, column: range.column, rows: top - range.row, columns: range.columns },
    { sheet, row: top, column: range.column, rows: bottom - top, columns: left - range.column },
    { sheet, row: top, column: right, rows: bottom - top, columns: range.column + range.columns - right },
    { sheet, row: bottom, column: range.column, rows: range.row + range.rows - bottom, columns: range.columns },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** Throws where a range does not lie on a sheet; no plan may ask for one. */
export function checkOnSheet(range: RangeAddress): void {
  const fits = range.row >= 0 && range.column >= 0 && range.rows > 0 && range.columns > 0
    && range.row + range.rows <= SHEET_ROWS && range.column + range.columns <= SHEET_COLUMNS;
  if (!fits) throw new HostError("item-missing", "The range is outside the sheet", range.sheet);
}
