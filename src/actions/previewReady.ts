import { finding, type Finding } from "../domain/findings/Finding";
import { readyCells } from "../workbook/table/compileReady";
import { daySerial } from "../workbook/cells/parseTypedDate";
import type { ForecastReading } from "./ForecastReading";
import type { Preview } from "./Preview";
import { stampForecasts } from "./stampForecasts";
import { typeExplained } from "./typeExplained";
import { typeInto } from "./typeInto";

/** Who marks a forecast ready, and when; months from 1. */
export interface Marking {
  readonly name: string;
  readonly on: { readonly year: number; readonly month: number; readonly day: number };
}

/**
 * Marks a unit's forecast ready as it was read, for the closed month: a later change of any forecast or reason, or one that came since the reading, undoes it
 * by the table's own formula. Reasons without a figure remember the one that they explain now. What is still missing, and whose earlier forecasts it confirms, is told and hinders nothing. Nothing is read.
 */
export function previewReady(reading: ForecastReading, { name, on }: Marking): Preview {
  const { read, progress } = reading;
  const nothing = (findings: readonly Finding[]): Preview => ({ plan: { name: "mark-ready", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null });
  const cells = read === null ? null : readyCells(read.definition.template, read.layout);
  const mark = read?.definition.template.forecast?.ready;
  if (read === null || cells === null || mark === undefined || reading.findings.some((one) => one.severity === "error")) return nothing(reading.findings);
  if (name.trim() === "") return nothing([finding({ code: "ready-name-empty" })]);
  const [rows, reasons] = [progress.rows - progress.answered, progress.reasonsMissing];
  const fingerprint = read.value(cells.fingerprint.row, cells.fingerprint.column);
  // Whoever marks all ready says that what was forecast earlier still holds.
  const month = stampForecasts(read, { through: reading.closedMonth, written: new Set(), confirms: true });
  const { steps, expects } = typeInto(read, [
    { row: null, above: "titleRow", column: mark.name, content: name.trim() },
    { row: null, above: "titleRow", column: mark.day, content: daySerial(on.year, on.month, on.day) },
    { row: null, above: "titleRow", column: mark.remembered, content: fingerprint },
    ...month.cells,
    // A reason typed into its cell has remembered no figure; whoever marks all ready says that it explains the one that stands.
    ...reading.rows.filter((row) => row.reason !== "" && row.explained === null).flatMap((row) => typeExplained(read, row, row.reason)),
  ]);
  return {
    plan: { name: "mark-ready", steps, expects },
    findings: [...(rows + reasons === 0 ? [] : [finding({ code: "ready-unfinished", rows, reasons }, { sheet: read.layout.sheet, table: reading.unit }, "warning")]), ...month.findings],
    sheetsAdded: [], cellsChanged: steps.length,
    shows: { sheet: read.layout.sheet, row: cells.state.row, column: cells.state.column },
  };
}
