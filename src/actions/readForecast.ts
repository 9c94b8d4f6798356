import { finding } from "../domain/findings/Finding";
import { parseReadyState } from "../locale/parseReadyState";
import { findTemplate } from "../templates";
import { sameSheet } from "../workbook/addresses/RangeAddress";
import { formatTypedDate } from "../workbook/cells/parseTypedDate";
import { readyCells } from "../workbook/table/compileReady";
import type { ReadTable } from "../workbook/table/readTable";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { checkYearOf } from "./checkYear";
import type { ForecastProgress, ForecastReading, ForecastRow, ReadyMark } from "./ForecastReading";
import { readForecastMonth } from "./readForecastMonth";
import { readForecastRows } from "./readForecastRows";
import { readPastYears } from "./readPastYears";
import type { TableInWorkbook, WorkbookState } from "./readWorkbook";

/**
 * The table whose forecast a person means: the active one, else one on the active sheet, else the one meant `before` where it is still there, else the first of the
 * newest year; null where none has a forecast.
 */
export function findForecastTable(
  { tables, activeTable, activeSheet }: Pick<WorkbookState, "tables" | "activeTable" | "activeSheet">, before: TableInWorkbook | null = null,
): TableInWorkbook | null {
  const forecasting = tables.filter(({ identity: { kind, variant, version } }) => (findTemplate(kind, variant, version)?.forecast ?? null) !== null);
  const newest = Math.max(...forecasting.map(({ identity }) => identity.year));
  const here = (one: TableInWorkbook): boolean => activeSheet !== null && sameSheet(one.range.sheet, activeSheet);
  const isBefore = (one: TableInWorkbook): boolean => before !== null && one.number === before.number && sameSheet(one.range.sheet, before.range.sheet);
  return forecasting.find((one) => one === activeTable) ?? forecasting.find(here) ?? forecasting.find(isBefore) ?? forecasting.find(({ identity: { year } }) => year === newest) ?? null;
}

/** The forecast of the unit of a table, from that table, and how near suggestions have come from those of earlier years of the same unit. One read. */
export async function readForecast(host: WorkbookHost, state: WorkbookState, table: TableInWorkbook): Promise<ForecastReading> {
  const [{ read, past } = { read: null, past: undefined }] = await readPastYears(host, [table], state.tables);
  const closedMonth = state.settings?.through ?? null;
  if (read === null || read.definition.template.forecast === null) {
    const damaged = finding({ code: "table-damaged" }, { sheet: table.range.sheet });
    return { table, unit: table.identity.unit, findings: [damaged], rows: [], progress: { rows: 0, answered: 0, reasonsMissing: 0 }, ready: null, forecastMonth: null, closedMonth, read: null };
  }
  const rows = readForecastRows(read, past);
  return {
    table, unit: read.definition.unit, findings: checkYearOf(state, table), rows, progress: progressOf(rows), ready: readReady(read), forecastMonth: readForecastMonth(read), closedMonth, read,
  };
}

function progressOf(rows: readonly ForecastRow[]): ForecastProgress {
  const asked = rows.filter((row) => row.isAsked);
  return {
    rows: asked.length,
    answered: asked.filter((row) => row.adjustment !== null).length,
    reasonsMissing: rows.filter((row) => row.reasonState === "missing" || row.reasonState === "outdated").length,
  };
}

function readReady({ definition, layout, value }: ReadTable): ReadyMark | null {
  const cells = readyCells(definition.template, layout);
  if (cells === null) return null;
  const day = value(cells.day.row, cells.day.column);
  return {
    state: parseReadyState(value(cells.state.row, cells.state.column)),
    name: String(value(cells.name.row, cells.name.column) ?? "").trim(),
    day: typeof day === "number" ? formatTypedDate(day) : "",
  };
}
