import { SHEET_COLUMNS, SHEET_ROWS } from "../../../../../src/workbook/addresses/RangeAddress";
import { parseColumn, parseRange } from "../../../../../src/workbook/addresses/parseAddress";
import { printColumn, printRange } from "../../../../../src/workbook/addresses/printAddress";

/** A rectangle of a sheet, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** A rectangle of A1 notation, whole rows and columns too; null where it is none. "A1:B2", "5:6", "B:B" */
export function parseArea(text: string): Area | null {
  const plain = text.replace(/\$/g, "");
  const range = parseRange(plain, "");
  if (range !== null) return { row: range.row, column: range.column, rows: range.rows, columns: range.columns };
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows !== null) return { row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: SHEET_COLUMNS };
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(plain);
  const first = parseColumn(columns?.[1] ?? "");
  const last = parseColumn(columns?.[2] ?? "");
  return first === null || last === null ? null : { row: 0, column: first, rows: SHEET_ROWS, columns: last - first + 1 };
}

export function printArea(area: Area): string {
  if (area.columns === SHEET_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  if (area.rows === SHEET_ROWS) return `${printColumn(area.column)}:${printColumn(area.column + area.columns - 1)}`;
  return printRange(area);
}

export function cellsOf(area: Area): readonly { readonly row: number; readonly column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, at) => ({ row: area.row + Math.floor(at / area.columns), column: area.column + (at % area.columns) }));
}

export function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** What is left of the areas without a hole. */
export function cutAreas(areas: readonly Area[], hole: Area): readonly Area[] {
  return areas.flatMap((area) => {
    if (!overlaps(area, hole)) return [area];
    const top = Math.max(area.row, hole.row);
    const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
    const left = Math.max(area.column, hole.column);
    const right = Math.min(area.column + area.columns, hole.column + hole.columns);
    return [
      { ...area, rows: top - area.row },
      { ...area, row: top, rows: bottom - top, columns: left - area.column },
      { ...area, row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
      { ...area, row: bottom, rows: area.row + area.rows - bottom },
    ].filter((part) => part.rows > 0 && part.columns > 0);
  });
}

export function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
