import { finding, type Finding } from "../domain/findings/Finding";
import { computeAdjustment } from "../domain/forecasts/computeAdjustment";
import type { RowSuggestions } from "../domain/forecasts/computeSuggestions";
import { usualMethod, usualMethods } from "../domain/forecasts/usualMethod";
import type { RowKey } from "../domain/statement/Row";
import type { ReadTable } from "../workbook/table/readTable";
import type { CellValue, WorkbookHost } from "../workbook/WorkbookHost";
import { checkYearOf } from "./checkYear";
import type { Preview } from "./Preview";
import { suggestionsOf } from "./readSuggestions";
import { readTablesOf } from "./readTablesOf";
import { readStructure, type TableInWorkbook } from "./readWorkbook";
import { stampForecasts } from "./stampForecasts";
import { typeAdjustment } from "./typeAdjustment";
import { typeInto, type TypedCell } from "./typeInto";

/** A row and the method, by its key, whose suggestion becomes its forecast. */
export interface RowMethod {
  readonly row: RowKey;
  readonly method: string;
}

/** What is accepted for a whole unit. */
export interface UnitChoice {
  /** A method by its key for every row; null for each row's usual one. */
  readonly method: string | null;
  /** Whether rows stay whose adjustment is filled in already. */
  readonly keepsForecasts: boolean;
}

export type SuggestionChoice = readonly RowMethod[] | UnitChoice;

/** An adjustment that would be written. */
export interface AcceptedSuggestion {
  readonly row: RowKey;
  /** What the row is called on its sheet. */
  readonly label: string;
  readonly method: string;
  /** What stands in the cell of the adjustment now: a number in the table's unit, a text in its place, or null. It is lost. */
  readonly from: number | string | null;
  /** The suggestion less the amended budget, in the table's unit. */
  readonly to: number;
}

export interface AcceptPreview extends Preview {
  readonly accepted: readonly AcceptedSuggestion[];
}

/**
 * What accepting suggestions would write: adjustments that bring the forecast to them, and the closed month as that of the table's forecasts. Rows for which
 * the method suggests nothing stay, and are told. Reads twice.
 */
export async function previewAcceptSuggestions(host: WorkbookHost, table: TableInWorkbook, choice: SuggestionChoice): Promise<AcceptPreview> {
  const { state } = await readStructure(host);
  const [read = null] = await readTablesOf(host, [table]);
  const place = { sheet: table.range.sheet, table: table.identity.unit };
  const refuse = (findings: readonly Finding[]): AcceptPreview => ({ plan: { name: "accept-suggestions", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null, accepted: [] });
  const inTheWay = checkYearOf(state, table);
  if (state.settings === null || inTheWay.length > 0) return refuse(inTheWay);
  if (read === null) return refuse([finding({ code: "table-damaged" }, place)]);
  const { forecast } = read.definition.template;
  if (forecast === null) return refuse([finding({ code: "forecasts-none" }, place)]);
  const suggestions = suggestionsOf(read);
  if (suggestions === null) return refuse([finding({ code: "suggestions-none" }, place)]);

  const column = read.layout.columnOf(forecast.adjustment);
  const chosen = "method" in choice ? chooseForUnit(read, column, suggestions, choice) : choice;
  const answers = chosen.map((one) => acceptRow(read, column, suggestions.find(({ row }) => row === one.row), one));
  const accepted = answers.flatMap((one) => ("cell" in one ? [one] : []));
  const findings = answers.flatMap((one) => ("finding" in one ? [one.finding] : []));
  const changed = accepted.filter(({ told: { from, to } }) => from !== to);
  const written = new Set(changed.map(({ told }) => told.row));
  const month = accepted.length === 0 ? { cells: [], findings: [] } : stampForecasts(read, { through: state.settings.through, written, confirms: true });
  const { steps, expects } = typeInto(read, [...changed.map(({ cell }) => cell), ...month.cells]);
  const [first] = accepted;
  return {
    plan: { name: "accept-suggestions", steps, expects }, findings: [...findings, ...month.findings], sheetsAdded: [], cellsChanged: steps.length, accepted: changed.map(({ told }) => told),
    shows: first === undefined ? null : { sheet: read.layout.sheet, row: read.layout.rowOf(first.told.row), column },
  };
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

/** Rows with neither budget nor actual have nothing to forecast. A row for which no usual method speaks is asked for the last of them, so that it is told why. */
function chooseForUnit({ definition, layout, value }: ReadTable, column: number, suggestions: readonly RowSuggestions[], { method, keepsForecasts }: UnitChoice): readonly RowMethod[] {
  return suggestions.flatMap(({ row, basis, methods }): readonly RowMethod[] => {
    const isEmpty = basis.budget === null && basis.actual === null;
    if (isEmpty || (keepsForecasts && !isBlank(value(layout.rowOf(row), column)))) return [];
    const nature = definition.rows.find(({ key }) => key === row)?.nature;
    const wanted = method ?? (nature === undefined ? null : (usualMethod(nature, methods) ?? usualMethods(nature).at(-1) ?? null));
    return wanted === null ? [] : [{ row, method: wanted }];
  });
}

function acceptRow(read: ReadTable, column: number, suggestions: RowSuggestions | undefined, { row, method }: RowMethod): { readonly cell: TypedCell; readonly told: AcceptedSuggestion } | { readonly finding: Finding } {
  const { definition, layout } = read;
  const place = { sheet: layout.sheet, table: definition.unit };
  // The row may have been deleted since the choice was made.
  if (suggestions === undefined) return { finding: finding({ code: "row-unknown", text: definition.template.rows.find(({ key }) => key === row)?.label[definition.language] ?? row }, place) };
  const found = suggestions.methods.find(({ key }) => key === method);
  if (found === undefined) throw new Error(`There is no method ${method}`);
  const label = String(read.value(layout.rowOf(row), layout.labelColumn) ?? "");
  if ("refusal" in found.suggestion) return { finding: finding({ code: "suggestion-refused", refusal: found.suggestion.refusal }, { ...place, row: label }, "warning") };
  const cell = typeAdjustment(read, row, computeAdjustment(found.suggestion.amount, suggestions.basis.budget));
  const from = read.value(layout.rowOf(row), column);
  return { cell, told: { row, label, method, from: typeof from === "boolean" ? String(from) : from === "" ? null : from, to: cell.content } };
}
