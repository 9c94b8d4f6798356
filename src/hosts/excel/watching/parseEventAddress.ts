import { parseColumn, parseRange } from "../../../workbook/addresses/parseAddress";
import { SHEET_COLUMNS, SHEET_ROWS, type RangeAddress } from "../../../workbook/addresses/RangeAddress";

/** The rectangles of an address as Excel's events tell it, whole rows and columns too; what is none is left out. "A1:B2,5:5" */
export function parseEventAddress(address: string, sheet: string): readonly RangeAddress[] {
  return address.split(",").flatMap((part) => parseRange(part, sheet) ?? parseLines(part, sheet) ?? []);
}

function parseLines(text: string, sheet: string): RangeAddress | null {
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows !== null) return { sheet, row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: SHEET_COLUMNS };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(text);
  const first = parseColumn(columns?.[1] ?? "");
  const last = parseColumn(columns?.[2] ?? "");
  return first === null || last === null ? null : { sheet, row: 0, column: first, rows: SHEET_ROWS, columns: last - first + 1 };
}
