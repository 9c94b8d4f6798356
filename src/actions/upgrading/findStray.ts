import { LANGUAGES } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { printCell } from "../../workbook/addresses/printAddress";
import type { ReadTable } from "../../workbook/table/readTable";
import type { CellValue, RangeReading } from "../../workbook/WorkbookHost";

/** A cell of a table's block that holds something which is neither the table's own nor typed where a person is to type. */
export interface StrayCell {
  /** Printed, such as "D7". */
  readonly cell: string;
  readonly value: CellValue;
}

/** What a person has put into a table's block besides the cells to be filled in, which are given as printed. */
export function findStray(table: Pick<ReadTable, "layout" | "value">, reading: RangeReading, filledIn: ReadonlySet<string>): readonly StrayCell[] {
  return reading.values.flatMap((line, r) => line.flatMap((value, c): StrayCell[] => {
    const at = { row: reading.range.row + r, column: reading.range.column + c };
    return isEmpty(value) || filledIn.has(printCell(at)) || isOurs(table, reading, at.row, at.column) ? [] : [{ cell: printCell(at), value }];
  }));
}

/** What stands before the mark that forecasts are ready, in any language. */
const MARK_LABELS: ReadonlySet<CellValue> = new Set(LANGUAGES.map((language) => TABLE_TEXTS[language].ready.label));

/** Whether what stands in a cell is of the table itself: its frame, its keys and labels, or what it computes. */
function isOurs({ layout, value }: Pick<ReadTable, "layout" | "value">, reading: RangeReading, row: number, column: number): boolean {
  const { keyRow, keyColumn, labelColumn } = layout;
  if (row === keyRow || column === keyColumn) return true;
  const isKeyed = !isEmpty(value(keyRow, column));
  const isComputed = formulaAt(reading, row, column) !== null;
  // Limits stand above the columns of the rules, and their labels above the explained figures.
  const isHead = isKeyed && (isComputed || value(keyRow, column) === "explained");
  switch (row) {
    case layout.noteRow:
      return column === labelColumn;
    case layout.titleRow:
      return column === labelColumn || isHead || MARK_LABELS.has(value(row, column));
    case layout.subtitleRow:
      return column === labelColumn || column === keyColumn + 1 || isHead;
    case layout.stampRow:
      return column === labelColumn || isKeyed || isComputed;
    case layout.headerRow:
      return column === labelColumn || isKeyed;
    default:
      // A row without a key is one that a person has inserted, with whatever stands in it.
      return !isEmpty(value(row, keyColumn)) && (column === labelColumn || (isKeyed && isComputed));
  }
}

/** The formula of a cell of a reading, with its "="; null where it has none. */
export function formulaAt({ range, formulas }: RangeReading, row: number, column: number): string | null {
  return formulas[row - range.row]?.[column - range.column] ?? null;
}

/** Whether a cell shows nothing. */
export function isEmpty(value: CellValue): boolean {
  return value === null || value === "";
}
