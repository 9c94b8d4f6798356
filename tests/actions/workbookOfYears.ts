import { applyPreview, previewTables, readWorkbook, type TableInWorkbook, type TableOrder, type WorkbookHost } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { SETTING_NAMES } from "../../src/workbook/settings/names";

/** The figures of a row by column: euros. */
export type RowFigures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A table of a year, with the figures that stand in it. */
export interface YearTable extends Partial<Omit<TableOrder, "figures" | "rows">> {
  readonly year: number;
  readonly rows: RowFigures;
}

/** A workbook in which tables of several years stand, as it is when sheets of earlier workbooks are copied into it; years in order, the last is the workbook's. */
export async function workbookOfYears(...tables: readonly YearTable[]): Promise<XlsxHost> {
  return withYears(await createXlsxHost({ sheets: ["Taul1"] }), tables);
}

/** The workbook of a host with such tables in it. */
export async function withYears<Host extends WorkbookHost>(host: Host, tables: readonly YearTable[]): Promise<Host> {
  for (const { rows, ...order } of tables) {
    const cell = (await host.read({ structure: true })).names.find(({ name }) => name === SETTING_NAMES.year)?.range;
    if (cell !== undefined && cell !== null) await host.apply({ name: "type", steps: [{ kind: "write-cells", range: cell, cells: [[order.year]] }] });
    const figures = (row: string, column: string): number | null => rows[row]?.[column] ?? null;
    await applyPreview(host, await previewTables(host, [{ kind: "interim-statement", unit: "Opetus", through: 6, language: "fi", place: { type: "new-sheet", name: null }, ...order, figures }]));
  }
  return host;
}

/** The workbook's tables of a year and kind. */
export async function tablesOf(host: XlsxHost, year: number, kind = "interim-statement"): Promise<readonly TableInWorkbook[]> {
  return (await readWorkbook(host)).tables.filter(({ identity }) => identity.year === year && identity.kind === kind);
}
