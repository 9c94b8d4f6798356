import type { ReasonState } from "../domain/deviations/reasonState";
import type { RowSuggestions } from "../domain/forecasts/computeSuggestions";
import { usualMethod } from "../domain/forecasts/usualMethod";
import { centsFromEuros, type Cents } from "../domain/money/Cents";
import { MONTHS } from "../domain/periods/Period";
import { centsOfUnit } from "../domain/statement/Conventions";
import { parseReasonState } from "../locale/parseReasonState";
import { columnKey, type ColumnKey, type TemplateRow } from "../templates/TableTemplate";
import { readMonth } from "../workbook/suggestions/readBasis";
import { suggestionMeasures } from "../workbook/suggestions/suggestionMeasures";
import type { ReadTable } from "../workbook/table/readTable";
import { moneyUnitOf } from "../workbook/table/TableDefinition";
import type { CellValue } from "../workbook/WorkbookHost";
import type { ForecastRow } from "./ForecastReading";
import type { TableWithPast } from "./readPastYears";
import { suggestionsOf } from "./readSuggestions";

/** The rows of a table's forecast as they stand in the workbook, headings and sums among them; none where the table has no forecast. `past` are the years that suggestions are judged by. */
export function readForecastRows(table: ReadTable, past?: TableWithPast["past"]): readonly ForecastRow[] {
  const { template, rows } = table.definition;
  const { forecast } = template;
  const measures = suggestionMeasures(template);
  if (forecast === null || measures === null) return [];
  const suggestions = suggestionsOf(table, past) ?? [];
  const cell = cellReader(table);
  const amount = amountReader(table, cell);
  const month = readMonth(table, measures.actual);
  const used = template.columns.find((column) => column.type === "measure" && column.measure.kind === "ratio" && column.measure.of === measures.actual);
  const keepsStates = hasColumn(table, "reason-state");
  return rows.map((row): ForecastRow => {
    const [budget, actual, adjustment] = [measures.budget, measures.actual, forecast.adjustment].map((key) => amount(row, key));
    const raw = cell(row, forecast.adjustment);
    const reason = String(cell(row, forecast.reason) ?? "");
    const expected = cell(row, "expected");
    const isInput = row.kind === "input";
    return {
      key: row.key, label: labelOf(table, row), kind: row.kind,
      budget: budget ?? null, actual: actual ?? null, adjustment: adjustment ?? null,
      used: used === undefined ? shareOf(actual, budget) : numberOrNull(cell(row, columnKey(used))),
      expected: row.kind === "heading" ? null : (numberOrNull(expected) ?? (month === null ? null : (month / MONTHS) * 100)),
      priorActual: measures.priorActual === null ? null : amount(row, measures.priorActual),
      priorYear: measures.priorYear === null ? null : amount(row, measures.priorYear),
      forecast: amount(row, forecast.measure),
      adjustmentText: isInput && typeof raw === "string" && raw.trim() !== "" ? raw : null,
      isAsked: isInput && [budget, actual, adjustment].some((one) => one !== null),
      reason, takesReason: isInput || (row.kind === "sum" && keepsStates),
      reasonState: keepsStates ? parseReasonState(cell(row, "reason-state")) : stateWithout(isInput ? (adjustment ?? null) : null, reason),
      toExplain: amount(row, "to-explain"), explained: amount(row, "explained"),
      flag: String(cell(row, "flag") ?? ""), state: String(cell(row, "state") ?? ""),
      methods: methodsOf(suggestions, row), usualMethod: usualMethod(row.nature, methodsOf(suggestions, row)),
    };
  });
}

/** Whether the table's version has the column. */
export function hasColumn({ definition }: Pick<ReadTable, "definition">, key: ColumnKey): boolean {
  return definition.template.columns.some((column) => columnKey(column) === key);
}

type ReadCell = (row: TemplateRow, key: ColumnKey) => CellValue;

function cellReader(table: ReadTable): ReadCell {
  const { layout, value } = table;
  return (row, key) => (row.kind === "heading" || !hasColumn(table, key) ? null : value(layout.rowOf(row.key), layout.columnOf(key)));
}

/** The amount of a cell in cents, whatever unit its table is written in; null where it holds no number. */
function amountReader({ definition }: ReadTable, cell: ReadCell): (row: TemplateRow, key: ColumnKey) => Cents | null {
  return (row, key) => {
    const value = cell(row, key);
    return typeof value === "number" && Number.isFinite(value) ? centsFromEuros((value * centsOfUnit(moneyUnitOf(definition, key))) / 100) : null;
  };
}

function labelOf({ layout, value, definition }: ReadTable, row: TemplateRow): string {
  const shown = value(layout.rowOf(row.key), layout.labelColumn);
  return shown === null || shown === "" ? row.label[definition.language] : String(shown);
}

function methodsOf(suggestions: readonly RowSuggestions[], row: TemplateRow): RowSuggestions["methods"] {
  return suggestions.find((one) => one.row === row.key)?.methods ?? [];
}

function shareOf(actual: Cents | null | undefined, budget: Cents | null | undefined): number | null {
  return actual === null || actual === undefined || budget === null || budget === undefined || budget === 0 ? null : (actual / budget) * 100;
}

function numberOrNull(value: CellValue): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** As tables say it that have no column for it: an adjustment other than zero needs a reason. */
function stateWithout(adjustment: Cents | null, reason: string): ReasonState {
  if (reason.trim() !== "") return "given";
  return adjustment === null || adjustment === 0 ? "not-needed" : "missing";
}
