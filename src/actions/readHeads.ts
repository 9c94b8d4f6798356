import type { TableTemplate } from "../templates/TableTemplate";
import { findTemplate } from "../templates";
import type { RangeAddress } from "../workbook/addresses/RangeAddress";
import { findLayout, type FoundLayout } from "../workbook/table/findLayout";
import type { RangeValues, WorkbookHost } from "../workbook/WorkbookHost";
import type { TableInWorkbook } from "./readWorkbook";

/** What stands above a table's rows, and where. */
export interface TableHead {
  readonly table: TableInWorkbook;
  readonly template: TableTemplate;
  readonly layout: FoundLayout;
  readonly reading: RangeValues;
}

/** As far down as keys and the first row stand, unless a person has inserted rows. */
const HEAD_ROWS = 6;

/** The heads of tables; a table of an unknown kind or without its keys is left out. One read, two where rows were inserted into a table's head. */
export async function readHeads(host: WorkbookHost, tables: readonly TableInWorkbook[]): Promise<readonly TableHead[]> {
  const known = tables.flatMap((table) => {
    const template = findTemplate(table.identity.kind, table.identity.variant, table.identity.version);
    return template === null ? [] : [{ table, template }];
  });
  const heads = await readValues(host, known.map(({ table: { range } }) => ({ ...range, rows: Math.min(range.rows, HEAD_ROWS) })));
  const begun = known.map((one, index) => ({ ...one, place: placeOf(one.template, heads[index]) }));
  const moved = begun.filter((one) => one.place === null);
  const whole = await readValues(host, moved.map(({ table }) => table.range));
  return begun.flatMap((one) => {
    const found = one.place ?? placeOf(one.template, whole[moved.indexOf(one)]);
    return found === null ? [] : [{ table: one.table, template: one.template, ...found }];
  });
}

function placeOf(template: TableTemplate, reading: RangeValues | undefined): Pick<TableHead, "layout" | "reading"> | null {
  const layout = reading === undefined ? null : findLayout(template, reading);
  return reading === undefined || layout === null ? null : { layout, reading };
}

async function readValues(host: WorkbookHost, ranges: readonly RangeAddress[]): Promise<readonly RangeValues[]> {
  return ranges.length === 0 ? [] : (await host.read({ valuesOf: ranges })).values;
}
