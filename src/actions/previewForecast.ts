import { finding, type Finding, type Place, type Problem } from "../domain/findings/Finding";
import { fail, ok, type Result } from "../domain/findings/Result";
import { computeAdjustment } from "../domain/forecasts/computeAdjustment";
import { cents, centsFromEuros, eurosFromCents, type Cents } from "../domain/money/Cents";
import type { Language } from "../locale/Language";
import { parseTypedAmount } from "../workbook/cells/parseTypedAmount";
import type { ReadTable } from "../workbook/table/readTable";
import type { ForecastReading, ForecastRow } from "./ForecastReading";
import { parseReason } from "./parseReason";
import { METHOD_KEYS } from "./readSuggestions";
import type { Preview } from "./Preview";
import { stampForecasts } from "./stampForecasts";
import { typeAdjustment } from "./typeAdjustment";
import { typeExplained } from "./typeExplained";
import { typeInto, type TypedCell } from "./typeInto";

/** What a person gives for a row: a forecast or its adjustment as typed in a language, in euros; a method's suggestion; or a reason. */
export type ForecastEntry =
  | { readonly field: "forecast" | "adjustment"; readonly text: string; readonly language: Language }
  | { readonly field: "suggestion"; readonly method: string }
  | { readonly field: "reason"; readonly text: string };

export interface ForecastPreview extends Preview {
  /** Where the row's year is to end, in cents; null where the forecast is cleared, or where a reason is given. */
  readonly forecast: Cents | null;
}

/**
 * What an entry writes into the table as it was read: a forecast becomes the adjustment from the amended budget, to the cent and in the table's unit; a blank clears;
 * a reason also remembers the deviation that it explains. Nothing is read again; nothing is written where all stands already.
 */
export function previewForecast(reading: ForecastReading, { key, label }: Pick<ForecastRow, "key" | "label">, entry: ForecastEntry): ForecastPreview {
  const { read, table } = reading;
  const nothing = (findings: readonly Finding[]): ForecastPreview => ({ forecast: null, plan: { name: "write-forecast", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null });
  if (read === null || reading.findings.some((one) => one.severity === "error")) return nothing(reading.findings);
  const row = reading.rows.find((one) => one.key === key);
  const place: Place = { sheet: table.range.sheet, table: reading.unit, row: label };
  if (row === undefined) return nothing([finding({ code: "forecast-row-gone", text: label }, place)]);
  const adjustment = entry.field === "reason" ? ok(null) : adjustmentOf(row, entry);
  if (!adjustment.ok) return nothing([finding(adjustment.reason, place)]);
  const cells = entry.field === "reason" ? typeReason(read, row, entry.text) : ok(typeForecast(reading, read, row, adjustment.value));
  if (!cells.ok) return nothing([finding(cells.reason, place)]);
  if (cells.value.length === 0) return nothing([]);
  const { steps, expects } = typeInto(read, cells.value);
  const shown = cells.value[0];
  const forecast = adjustment.value === null ? null : cents((row.budget ?? 0) + adjustment.value);
  return {
    forecast, plan: { name: "write-forecast", steps, expects }, findings: hasTurned(read, row, forecast) ? [finding({ code: "forecast-sign-turned", budget: eurosFromCents(row.budget ?? cents(0)) }, place, "warning")] : [], sheetsAdded: [], cellsChanged: steps.length,
    shows: shown === undefined || shown.row === null ? null : { sheet: read.layout.sheet, row: read.layout.rowOf(shown.row), column: read.layout.columnOf(shown.column) },
  };
}

/** Whether income is forecast as a cost or a cost as income, as happens where the minus is forgotten. What is a result may end on either side. */
function hasTurned({ definition }: ReadTable, { key, budget }: ForecastRow, forecast: Cents | null): boolean {
  const nature = definition.rows.find((row) => row.key === key)?.nature;
  return nature !== "result" && (budget ?? 0) * (forecast ?? 0) < 0;
}

function typeForecast(reading: ForecastReading, read: ReadTable, row: ForecastRow, adjustment: Cents | null): readonly TypedCell[] {
  const { forecast } = read.definition.template;
  const isThere = adjustment === row.adjustment && row.adjustmentText === null;
  if (forecast === null || isThere) return [];
  if (adjustment === null) return [{ row: row.key, column: forecast.adjustment, content: null }];
  // What is typed into a row is written at once, and confirms no other row's forecast.
  return [typeAdjustment(read, row.key, adjustment), ...stampForecasts(read, { through: reading.closedMonth, written: new Set([row.key]), confirms: false }).cells];
}

/** The adjustment in cents, null for a blank. */
function adjustmentOf(row: ForecastRow, entry: Exclude<ForecastEntry, { readonly field: "reason" }>): Result<Cents | null, Problem> {
  if (entry.field === "suggestion") {
    const suggestion = row.methods.find((method) => method.key === entry.method)?.suggestion;
    if (!METHOD_KEYS.includes(entry.method)) throw new Error(`There is no method ${entry.method}`);
    // A figure, or the months that the figures are of, may have been cleared since it was offered.
    if (suggestion === undefined) return fail({ code: "suggestions-none" });
    if ("refusal" in suggestion) return fail({ code: "suggestion-refused", refusal: suggestion.refusal });
    return ok(computeAdjustment(suggestion.amount, row.budget));
  }
  if (entry.text.trim() === "") return ok(null);
  const amount = parseTypedAmount(entry.text, entry.language);
  if (!amount.ok) return fail(amount.reason);
  const given = centsFromEuros(amount.value);
  return ok(entry.field === "forecast" ? computeAdjustment(given, row.budget) : given);
}

function typeReason(read: ReadTable, row: ForecastRow, text: string): Result<readonly TypedCell[], Problem> {
  const parsed = parseReason(text);
  if (!parsed.ok) return parsed;
  const reason = parsed.value;
  const { forecast } = read.definition.template;
  if (forecast === null) return ok([]);
  const changed: readonly TypedCell[] = reason === row.reason ? [] : [{ row: row.key, column: forecast.reason, content: reason === "" ? null : reason }];
  return ok([...changed, ...typeExplained(read, row, reason)]);
}
