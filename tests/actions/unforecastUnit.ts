import { applyPreview, findForecastTable, previewForecast, previewTables, readForecast, readWorkbook, type ForecastEntry, type ForecastReading, type TableOrder } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { orderSample } from "../seeds/sampleWorkbook";

export const VAALIT = "Vaalit";
/** Of the summary of three rows: expenses stand in the seventh row, adjustments in M, reasons in K. */
export const EXPENSES = { key: "operating-expenses", label: "Toimintakulut" };
export const INCOME = { key: "operating-income", label: "Toimintatuotot" };
export const ROW = 6;
export const [REASON, STATE, ADJUSTMENT, DAY, REMEMBERED] = [10, 11, 12, 13, 14];

/** As the city printed it, with nothing forecast yet. */
function unforecast(order: TableOrder): TableOrder {
  const { figures = () => null } = order;
  return { ...order, figures: (of, column) => (column === "adjustment" ? null : figures(of, column)) };
}

/** A workbook of these tables with nothing forecast; of Vaalit alone where none is named. */
export async function open(...orders: readonly TableOrder[]): Promise<XlsxHost> {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, (orders.length > 0 ? orders : [orderSample("003-vaalit")]).map(unforecast)));
  return host;
}

export async function read(host: XlsxHost): Promise<ForecastReading> {
  const state = await readWorkbook(host);
  const table = findForecastTable(state);
  if (table === null) throw new Error("The workbook has no forecast");
  return readForecast(host, state, table);
}

export const row = (reading: ForecastReading, key: string) => reading.rows.find((one) => one.key === key);
export const type = (host: XlsxHost, at: number, column: number, content: CellContent, sheet = VAALIT): Promise<void> =>
  host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, at, column), cells: [[content]] }] });
export const valueAt = async (host: XlsxHost, at: number, column: number, sheet = VAALIT): Promise<CellValue> => (await host.read({ ranges: [rangeAt(sheet, at, column)] })).ranges[0]?.values[0]?.[0] ?? null;

/** Enters it in the pane, and writes it where there is something to write. */
export async function enter(host: XlsxHost, entry: ForecastEntry, of = EXPENSES) {
  const preview = previewForecast(await read(host), of, entry);
  if (preview.plan.steps.length > 0) await applyPreview(host, preview);
  return preview;
}
export const typed = (field: "forecast" | "adjustment", text: string): ForecastEntry => ({ field, text, language: "fi" });
