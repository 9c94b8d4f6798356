import { finding, type Finding } from "../../domain/findings/Finding";
import { printRange } from "../../workbook/addresses/printAddress";
import { contains, sameSheet, SHEET_COLUMNS, SHEET_ROWS } from "../../workbook/addresses/RangeAddress";
import type { RangeReading } from "../../workbook/WorkbookHost";
import type { Upgrade } from "./Upgrade";

/** Whether the table takes cells that it did not have. */
export function isGrown({ layout: { range }, table }: Upgrade): boolean {
  return range.row + range.rows > table.range.row + table.range.rows || range.column + range.columns > table.range.column + table.range.columns;
}

/** What stands where the table would grow; null where there is room for it. */
export function findFilled({ layout: { range }, table, definition }: Upgrade, used: readonly RangeReading[]): Finding | null {
  const place = { sheet: range.sheet, table: definition.unit };
  const filled = used.filter((one) => sameSheet(one.range.sheet, range.sheet)).flatMap(({ range: at, values, formulas }) =>
    values.flatMap((line, r) => line.filter((value, c) => {
      const cell = { sheet: range.sheet, row: at.row + r, column: at.column + c };
      return (value !== null || (formulas[r]?.[c] ?? null) !== null) && contains(range, cell) && !contains(table.range, cell);
    })));
  const isOutside = range.row + range.rows > SHEET_ROWS || range.column + range.columns > SHEET_COLUMNS;
  return filled.length === 0 && !isOutside ? null : finding({ code: "upgrade-no-room", cells: filled.length, range: printRange(range) }, place, "warning");
}
