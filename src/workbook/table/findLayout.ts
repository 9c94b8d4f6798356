import type { ColumnKey, TableTemplate } from "../../templates/TableTemplate";
import { columnKey } from "../../templates/TableTemplate";
import type { RowKey } from "../../domain/statement/Row";
import type { RangeValues } from "../WorkbookHost";
import { isAddedKey } from "./expandRows";
import { rowsAbove, type TableLayout } from "./layOutTable";

/** Where the rows and columns of a table stand now, whatever a person has inserted or removed since. Zero-based, of the sheet. */
export interface FoundLayout extends Pick<TableLayout, "stampRow" | "titleRow" | "subtitleRow"> {
  readonly rows: ReadonlyMap<RowKey, number>;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** The row of column keys and the column of row keys. */
  readonly keyRow: number;
  readonly keyColumn: number;
}

/** Finds a table's rows and columns by the keys that stand in its own white space; null where the keys are gone. */
export function findLayout(template: TableTemplate, reading: RangeValues): FoundLayout | null {
  const columnKeys = new Set<string>(template.columns.map(columnKey));
  const rowKeys = new Set(template.rows.map((row) => row.key));
  const isRowKey = (key: string): boolean => rowKeys.has(key) || isAddedKey(key);
  const { range, values } = reading;
  const width = values[0]?.length ?? 0;
  const keyRow = bestLine(values.map((row) => row.filter((value) => columnKeys.has(String(value))).length));
  if (keyRow === null) return null;
  // Above them the key of the binding row stands by itself.
  const keyColumn = bestLine(Array.from({ length: width }, (_, column) => values.filter((row, index) => index > keyRow && isRowKey(String(row[column] ?? ""))).length));
  if (keyColumn === null) return null;
  const columns = new Map<ColumnKey, number>();
  template.columns.map(columnKey).forEach((key) => {
    const place = values[keyRow]?.findIndex((value) => value === key) ?? -1;
    if (place >= 0) columns.set(key, range.column + place);
  });
  const rows = new Map<RowKey, number>();
  values.forEach((row, index) => {
    const key = row[keyColumn];
    // A row that a person copied carries its key along; the first one is the table's own.
    if (typeof key === "string" && isRowKey(key) && !rows.has(key)) rows.set(key, range.row + index);
  });
  return { rows, columns, ...rowsAbove(range.row + keyRow), keyRow: range.row + keyRow, keyColumn: range.column + keyColumn };
}

function bestLine(counts: readonly number[]): number | null {
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}
