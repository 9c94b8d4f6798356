import { columnKey, type ColumnKey, type TemplateColumn, type TemplateRow } from "../../templates/TableTemplate";
import type { RowKey } from "../../domain/statement/Row";
import type { CellAddress } from "../addresses/CellAddress";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import type { TableDefinition } from "./TableDefinition";

/** Where everything of a table stands. Rows and columns are zero-based and of the sheet. */
export interface TableLayout {
  readonly sheet: string;
  /** The whole block with its work columns. */
  readonly range: RangeAddress;
  /** What is printed: from the title to the note, without the work columns. */
  readonly printed: RangeAddress;
  /** Period stamps and the warning about them, above what is printed. */
  readonly stampRow: number;
  readonly titleRow: number;
  readonly subtitleRow: number;
  /** Column keys, in the white space between subtitle and headers. */
  readonly keyRow: number;
  readonly headerRow: number;
  readonly noteRow: number;
  readonly labelColumn: number;
  /** Row keys, in the white space between the printed table and the work columns. */
  readonly keyColumn: number;
  readonly rowOf: (key: RowKey) => number;
  readonly columnOf: (key: ColumnKey) => number;
}

/** The row of column keys of a block, counted from its first row, and the first of the table's rows. */
const KEYS = 3;
const ROWS_ABOVE = KEYS + 2;

/** The rows above the column keys, which stand in the row `keyRow`: the same in every table. */
export function rowsAbove(keyRow: number): Pick<TableLayout, "stampRow" | "titleRow" | "subtitleRow"> {
  return { stampRow: keyRow - KEYS, titleRow: keyRow - KEYS + 1, subtitleRow: keyRow - KEYS + 2 };
}

/** The rows of a block in which a table stands as it was laid out, its first row, and how many rows it has. */
export function rowsWithin({ row, rows }: RangeAddress): Pick<TableLayout, "stampRow" | "titleRow" | "subtitleRow" | "keyRow"> & { readonly firstRow: number; readonly count: number } {
  return { ...rowsAbove(row + KEYS), keyRow: row + KEYS, firstRow: row + ROWS_ABOVE, count: rows - ROWS_ABOVE - 1 };
}

/** Gives every row and column of the table its place, the block's top left cell being `at`. */
export function layOutTable(definition: Pick<TableDefinition, "rows" | "template">, at: CellAddress): TableLayout {
  const printedColumns = definition.template.columns.filter((column) => column.area === "printed");
  const besideColumns = definition.template.columns.filter((column) => column.area === "beside");
  const keyColumn = at.column + 1 + printedColumns.length;
  const columns = positions(printedColumns, at.column + 1, besideColumns, keyColumn + 1);
  const rows = new Map(definition.rows.map((row: TemplateRow, index) => [row.key, at.row + ROWS_ABOVE + index]));
  const noteRow = at.row + ROWS_ABOVE + definition.rows.length;
  return {
    sheet: at.sheet,
    range: rangeAt(at.sheet, at.row, at.column, noteRow - at.row + 1, keyColumn + besideColumns.length - at.column + 1),
    printed: rangeAt(at.sheet, at.row + 1, at.column, noteRow - at.row, keyColumn - at.column),
    ...rowsAbove(at.row + KEYS),
    keyRow: at.row + KEYS,
    headerRow: at.row + KEYS + 1,
    noteRow,
    labelColumn: at.column,
    keyColumn,
    rowOf: (key) => placeOf(rows, key),
    columnOf: (key) => placeOf(columns, key),
  };
}

function positions(printed: readonly TemplateColumn[], first: number, beside: readonly TemplateColumn[], firstBeside: number): Map<ColumnKey, number> {
  return new Map([
    ...printed.map((column, index) => [columnKey(column), first + index] as const),
    ...beside.map((column, index) => [columnKey(column), firstBeside + index] as const),
  ]);
}

/** The place of a key; a key that the table lacks is our own mistake. */
export function placeOf<Key>(places: ReadonlyMap<Key, number>, key: Key): number {
  const found = places.get(key);
  if (found === undefined) throw new Error(`The table has no ${String(key)}`);
  return found;
}
