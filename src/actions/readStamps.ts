import { columnKey, type Stamp } from "../templates/TableTemplate";
import { findTemplate } from "../templates";
import type { CellAddress } from "../workbook/addresses/CellAddress";
import { rangeAt, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { stampedColumns } from "../workbook/table/compileHeader";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { readHeads, type TableHead } from "./readHeads";
import type { TableInWorkbook } from "./readWorkbook";

/** What a column says of the month of what stands in it. */
export interface ColumnStamp {
  readonly cell: CellAddress;
  /** 0 where the cell holds no month. */
  readonly month: number;
}

/** The months that a table's columns carry. */
export interface TableStamps {
  readonly table: TableInWorkbook;
  /** Of the actuals and other figures by months. */
  readonly figures: readonly ColumnStamp[];
  /** When the forecasts were given, and whether any is there; null where the table does not tell. */
  readonly forecasts: (ColumnStamp & { readonly areGiven: boolean }) | null;
}

/** The stamps of tables. Two reads, three where rows were inserted into a table's head; a table without its keys is left out. */
export async function readStamps(host: WorkbookHost, tables: readonly TableInWorkbook[]): Promise<readonly TableStamps[]> {
  const found = await readHeads(host, tables.filter(({ identity: { kind, variant, version } }) => findTemplate(kind, variant, version)?.columns.some((column) => column.stamp !== undefined) === true));
  const adjustments = found.length === 0 ? [] : (await host.read({ valuesOf: found.map(adjustmentsOf) })).values;
  return found.map((head, index) => {
    const { table, template } = head;
    const stampsOf = (stamp: Stamp): readonly ColumnStamp[] => stampedColumns({ template }, stamp).flatMap((column) => stampAt(head, columnKey(column)));
    const [forecasts] = stampsOf("forecast");
    const areGiven = (adjustments[index]?.values ?? []).some((row) => row.some((value) => typeof value === "number"));
    return { table, figures: stampsOf("months"), forecasts: forecasts === undefined ? null : { ...forecasts, areGiven } };
  });
}

function stampAt({ layout, reading }: TableHead, key: string): readonly ColumnStamp[] {
  const column = layout.columns.get(key);
  if (column === undefined) return [];
  const row = layout.stampRow;
  const value = reading.values[row - reading.range.row]?.[column - reading.range.column];
  return [{ cell: { sheet: reading.range.sheet, row, column }, month: typeof value === "number" ? value : 0 }];
}

/** The cells of the adjustments that a person gives; the key row where the table has none, in which no number stands. */
function adjustmentsOf({ table: { range }, template: { forecast }, layout }: TableHead): RangeAddress {
  const column = forecast === null ? undefined : layout.columns.get(forecast.adjustment);
  if (column === undefined) return rangeAt(range.sheet, layout.keyRow, range.column);
  return rangeAt(range.sheet, layout.keyRow + 1, column, range.row + range.rows - layout.keyRow - 1);
}
