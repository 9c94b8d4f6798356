import { columnKey, type Stamp, type TableTemplate } from "../templates/TableTemplate";
import { findTemplate } from "../templates";
import type { CellAddress } from "../workbook/addresses/CellAddress";
import { rangeAt, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { stampedColumns } from "../workbook/table/compileHeader";
import { findLayout, type FoundLayout } from "../workbook/table/findLayout";
import type { RangeReading, WorkbookHost } from "../workbook/WorkbookHost";
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

/** As far down as keys and the first row stand, unless a person has inserted rows. */
const HEAD_ROWS = 6;

/** The stamps of tables. Two reads, three where rows were inserted into a table's head; a table without its keys is left out. */
export async function readStamps(host: WorkbookHost, tables: readonly TableInWorkbook[]): Promise<readonly TableStamps[]> {
  const known = tables.flatMap((table) => {
    const template = findTemplate(table.identity.kind, table.identity.variant, table.identity.version);
    return template === null || template.columns.every((column) => column.stamp === undefined) ? [] : [{ table, template }];
  });
  const heads = await readRanges(host, known.map(({ table: { range } }) => ({ ...range, rows: Math.min(range.rows, HEAD_ROWS) })));
  const begun = known.map((one, index) => ({ ...one, place: placeOf(one.template, heads[index]) }));
  const moved = begun.filter((one) => one.place === null);
  const whole = await readRanges(host, moved.map(({ table }) => table.range));
  const found = begun.flatMap((one) => {
    const place = one.place ?? placeOf(one.template, whole[moved.indexOf(one)]);
    return place === null ? [] : [{ ...one, place }];
  });
  const adjustments = await readRanges(host, found.map(({ table, template, place: { layout } }) => adjustmentsOf(table, template, layout)));
  return found.map(({ table, template, place }, index) => {
    const stampsOf = (stamp: Stamp): readonly ColumnStamp[] => stampedColumns({ template }, stamp).flatMap((column) => stampAt(place, columnKey(column)));
    const [forecasts] = stampsOf("forecast");
    const areGiven = (adjustments[index]?.values ?? []).some((row) => row.some((value) => typeof value === "number"));
    return { table, figures: stampsOf("months"), forecasts: forecasts === undefined ? null : { ...forecasts, areGiven } };
  });
}

interface Found {
  readonly layout: FoundLayout;
  readonly reading: RangeReading;
}

function placeOf(template: TableTemplate, reading: RangeReading | undefined): Found | null {
  const layout = reading === undefined ? null : findLayout(template, reading);
  return reading === undefined || layout === null ? null : { layout, reading };
}

function stampAt({ layout, reading }: Found, key: string): readonly ColumnStamp[] {
  const column = layout.columns.get(key);
  if (column === undefined) return [];
  // As in every layout: stamps, title, subtitle, keys.
  const row = layout.keyRow - 3;
  const value = reading.values[row - reading.range.row]?.[column - reading.range.column];
  return [{ cell: { sheet: reading.range.sheet, row, column }, month: typeof value === "number" ? value : 0 }];
}

/** The cells of the adjustments that a person gives; the key row where the table has none, in which no number stands. */
function adjustmentsOf({ range }: TableInWorkbook, { forecast }: TableTemplate, layout: FoundLayout): RangeAddress {
  const column = forecast === null ? undefined : layout.columns.get(forecast.adjustment);
  if (column === undefined) return rangeAt(range.sheet, layout.keyRow, range.column);
  return rangeAt(range.sheet, layout.keyRow + 1, column, range.row + range.rows - layout.keyRow - 1);
}

async function readRanges(host: WorkbookHost, ranges: readonly RangeAddress[]): Promise<readonly RangeReading[]> {
  return ranges.length === 0 ? [] : (await host.read({ ranges })).ranges;
}
