import type { Finding } from "../domain/findings/Finding";
import { sameSheet } from "../workbook/addresses/RangeAddress";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { checkYear } from "./checkYear";
import type { Preview } from "./Preview";
import { writeMonth } from "./previewCloseMonth";
import { readStamps } from "./readStamps";
import { readStructure, type TableInWorkbook } from "./readWorkbook";

export interface ConfirmPreview extends Preview {
  /** The tables whose forecasts are of an earlier month. */
  readonly tables: readonly TableInWorkbook[];
}

/** Says that forecasts given before the closed month still hold: of one table of the year, or of all where none is named. The forecasts themselves stay as they are. */
export async function previewConfirmForecasts(host: WorkbookHost, only: TableInWorkbook | null): Promise<ConfirmPreview> {
  const { state } = await readStructure(host);
  const year = checkYear(state);
  if (year.settings === null) return preview([], [], year.findings);
  const { settings } = year;
  const wanted = year.tables.filter((table) => only === null || (table.number === only.number && sameSheet(table.range.sheet, only.range.sheet)));
  const earlier = (await readStamps(host, wanted)).flatMap(({ table, forecasts }) => (forecasts === null || !forecasts.areGiven || forecasts.month >= settings.through ? [] : [{ table, cell: forecasts.cell }]));
  return preview(earlier.map(({ table }) => table), earlier.map(({ cell }) => writeMonth(cell, settings.through)), []);
}

function preview(tables: readonly TableInWorkbook[], steps: Preview["plan"]["steps"], findings: readonly Finding[]): ConfirmPreview {
  return { plan: { name: "confirm-forecasts", steps }, findings, sheetsAdded: [], cellsChanged: steps.length, shows: tables[0]?.range ?? null, tables };
}
