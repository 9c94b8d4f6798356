import { finding, type Finding } from "../domain/findings/Finding";
import type { RowSuggestions } from "../domain/forecasts/computeSuggestions";
import { usualMethod } from "../domain/forecasts/usualMethod";
import { cents, eurosFromCents } from "../domain/money/Cents";
import type { RowKey } from "../domain/statement/Row";
import { printCell } from "../workbook/addresses/printAddress";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { columnKey } from "../templates/TableTemplate";
import { stampedColumns } from "../workbook/table/compileHeader";
import type { ReadTable } from "../workbook/table/readTable";
import { inUnit } from "../workbook/table/TableDefinition";
import type { CellValue, WorkbookHost } from "../workbook/WorkbookHost";
import type { Preview } from "./Preview";
import { writeMonth } from "./previewCloseMonth";
import { suggestionsOf } from "./readSuggestions";
import { readTablesOf } from "./readTablesOf";
import { readStructure, type TableInWorkbook } from "./readWorkbook";

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
  if (state.settings === null) return refuse(state.settingsFindings);
  if (read === null) return refuse([finding({ code: "table-damaged" }, place)]);
  const { forecast } = read.definition.template;
  if (forecast === null) return refuse([finding({ code: "forecasts-none" }, place)]);
  const suggestions = suggestionsOf(read);
  if (suggestions === null) return refuse([finding({ code: "suggestions-none" }, place)]);

  const column = read.layout.columnOf(forecast.adjustment);
  const chosen = "method" in choice ? chooseForUnit(read, column, suggestions, choice) : choice;
  const answers = chosen.map((one) => acceptRow(read, column, suggestions.find(({ row }) => row === one.row), one));
  const accepted = answers.flatMap((one) => ("accepted" in one ? [one.accepted] : []));
  const findings = answers.flatMap((one) => ("finding" in one ? [one.finding] : []));
  const changed = accepted.filter(({ from, to }) => from !== to);
  const stamps = accepted.length === 0 ? { steps: [], findings: [] } : stampForecasts(read, column, accepted, state.settings.through);
  const steps: readonly PlanStep[] = [
    ...changed.map(({ row, to }): PlanStep => ({ kind: "write-cells", range: rangeAt(read.layout.sheet, read.layout.rowOf(row), column), cells: [[to]] })),
    ...stamps.steps,
  ];
  const [first] = accepted;
  return {
    plan: { name: "accept-suggestions", steps }, findings: [...findings, ...stamps.findings], sheetsAdded: [], cellsChanged: steps.length, accepted: changed,
    shows: first === undefined ? null : { sheet: read.layout.sheet, row: read.layout.rowOf(first.row), column },
  };
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

/** Rows with neither budget nor actual have nothing to forecast. A row without a usual method is asked for its budget, so that it is told why there is none. */
function chooseForUnit({ definition, layout, value }: ReadTable, column: number, suggestions: readonly RowSuggestions[], { method, keepsForecasts }: UnitChoice): readonly RowMethod[] {
  return suggestions.flatMap(({ row, basis, methods }): readonly RowMethod[] => {
    const isEmpty = basis.budget === null && basis.actual === null;
    if (isEmpty || (keepsForecasts && !isBlank(value(layout.rowOf(row), column)))) return [];
    const nature = definition.rows.find(({ key }) => key === row)?.nature;
    return [{ row, method: method ?? (nature === undefined ? null : usualMethod(nature, methods)) ?? "as-budgeted" }];
  });
}

function acceptRow(read: ReadTable, column: number, suggestions: RowSuggestions | undefined, { row, method }: RowMethod): { readonly accepted: AcceptedSuggestion } | { readonly finding: Finding } {
  const { definition, layout } = read;
  const place = { sheet: layout.sheet, table: definition.unit };
  // The row may have been deleted since the choice was made.
  if (suggestions === undefined) return { finding: finding({ code: "row-unknown", text: definition.template.rows.find(({ key }) => key === row)?.label[definition.language] ?? row }, place) };
  const found = suggestions.methods.find(({ key }) => key === method);
  if (found === undefined) throw new Error(`There is no method ${method}`);
  const label = String(read.value(layout.rowOf(row), layout.labelColumn) ?? "");
  if ("refusal" in found.suggestion) return { finding: finding({ code: "suggestion-refused", refusal: found.suggestion.refusal }, { ...place, row: label }, "warning") };
  const adjustment = cents(found.suggestion.amount - (suggestions.basis.budget ?? 0));
  const from = read.value(layout.rowOf(row), column);
  return { accepted: { row, label, method, from: typeof from === "boolean" ? String(from) : from === "" ? null : from, to: inUnit(definition, definition.template.forecast?.adjustment ?? "", eurosFromCents(adjustment)) } };
}

/** The closed month above the adjustments. A table has one for all: forecasts of an earlier month that stay are then of this one too, which is said. */
function stampForecasts(read: ReadTable, column: number, accepted: readonly AcceptedSuggestion[], through: number): { readonly steps: readonly PlanStep[]; readonly findings: readonly Finding[] } {
  const { definition, layout, value } = read;
  const isStamped = stampedColumns(definition, "forecast").some((one) => columnKey(one) === definition.template.forecast?.adjustment);
  const held = value(layout.stampRow, column);
  if (!isStamped || held === through) return { steps: [], findings: [] };
  const left = definition.rows.filter((row) => row.kind === "input" && accepted.every((one) => one.row !== row.key) && typeof value(layout.rowOf(row.key), column) === "number");
  const cell = { sheet: layout.sheet, row: layout.stampRow, column };
  const confirmed = left.length === 0 || typeof held !== "number" || held > through ? [] : [finding({ code: "forecasts-confirmed", count: left.length, held, through }, { sheet: layout.sheet, table: definition.unit, cell: printCell(cell) }, "warning")];
  return { steps: [writeMonth(cell, through)], findings: confirmed };
}
