import { finding, type Finding } from "../domain/findings/Finding";
import type { Language } from "../locale/Language";
import { SUGGESTION_TEXTS } from "../locale/suggestions";
import { contains, rangeAt, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { printRange } from "../workbook/addresses/printAddress";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { findNamedRange } from "../workbook/settings/findNamedRange";
import { SUGGESTIONS_NAME } from "../workbook/settings/names";
import { compileSuggestions } from "../workbook/suggestions/compileSuggestions";
import { layOutSuggestions, type SuggestionsLayout } from "../workbook/suggestions/layOutSuggestions";
import { readBasis } from "../workbook/suggestions/readBasis";
import type { RangeReading, WorkbookHost } from "../workbook/WorkbookHost";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import { readPastYears, type TableWithPast } from "./readPastYears";
import { hasForecast } from "./readSuggestions";
import { readStructure, type TableInWorkbook } from "./readWorkbook";

export interface SuggestionsPreview extends Preview {
  /** The tables whose year-ends would be suggested. */
  readonly tables: readonly TableInWorkbook[];
  /** Whether the sheet is there already and would be written anew. */
  readonly isThere: boolean;
}

/**
 * What making the sheet of suggestions would do, or writing it anew where it stands: of one unit, or of every unit where none is named. Of several years'
 * tables of a unit the newest are taken, and the others tell how the methods have done. Reads twice, or once more where the sheet is there.
 */
export async function previewSuggestions(host: WorkbookHost, unit: string | null, language: Language): Promise<SuggestionsPreview> {
  const { reading, state } = await readStructure(host);
  const tables = forecastTables(state.tables, unit);
  const before = findNamedRange(reading.names, SUGGESTIONS_NAME);
  const refuse = (findings: readonly Finding[]): SuggestionsPreview => ({ plan: { name: "suggest-forecasts", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null, tables, isThere: before !== null });
  if (state.settingsFindings.length > 0) return refuse(state.settingsFindings);
  if (tables.length === 0) return refuse([finding({ code: "forecasts-none" })]);
  const read = await readPastYears(host, tables, state.tables);
  const damaged = read.filter((one) => one.read === null).map(({ table }) => finding({ code: "table-damaged" }, { sheet: table.range.sheet, table: table.identity.unit }));
  if (damaged.length > 0) return refuse(damaged);
  if (!read.some(hasFigures)) return refuse([finding({ code: "suggestions-none" })]);
  if (before === null && reading.structureProtected) return refuse([finding({ code: "workbook-protected" })]);

  const words = state.settings?.language ?? language;
  const sheet = before?.sheet ?? deriveSheetName(SUGGESTION_TEXTS[words].sheetName, [...state.sheets]);
  const layout = layOutSuggestions(sheet, read.flatMap(({ read: one, past }) => (one === null ? [] : [{ read: one, past }])));
  const inTheWay = before === null ? [] : await findForeign(host, before, layout);
  if (inTheWay.length > 0) return refuse(inTheWay);
  const shows = { sheet, row: layout.headerRow + 1, column: 0 };
  const steps: readonly PlanStep[] = [before === null ? { kind: "add-sheet", sheet } : { kind: "clear-cells", range: before }, ...compileSuggestions(layout, words), { kind: "select-cell", at: shows }];
  return { plan: { name: "suggest-forecasts", steps }, findings: [], sheetsAdded: before === null ? [sheet] : [], cellsChanged: countCells(steps), shows, tables, isThere: before !== null };
}

/** The tables with a forecast, of each unit those of its newest year. */
function forecastTables(all: readonly TableInWorkbook[], unit: string | null): readonly TableInWorkbook[] {
  const nameOf = ({ identity }: TableInWorkbook): string => identity.unit.trim().toLowerCase();
  return all.filter((table) => hasForecast(table) && (unit === null || nameOf(table) === unit.trim().toLowerCase()) && all.every((other) => nameOf(other) !== nameOf(table) || !hasForecast(other) || other.identity.year <= table.identity.year));
}

function hasFigures({ read }: TableWithPast): boolean {
  const rows = read === null ? null : readBasis(read);
  return rows !== null && [...rows.values()].some(({ actual, budget }) => actual !== null || budget !== null);
}

/** What a person has put where the sheet's content would grow to: it is not overwritten. */
async function findForeign(host: WorkbookHost, before: RangeAddress, { range }: SuggestionsLayout): Promise<readonly Finding[]> {
  const [used] = (await host.read({ usedRangesOf: [before.sheet] })).usedRanges;
  const cells = used === undefined ? [] : filledCells(used).filter((cell) => contains(range, cell) && !contains(before, cell));
  return cells.length === 0 ? [] : [finding({ code: "target-not-empty", cells: cells.length, range: printRange(range) }, { sheet: before.sheet })];
}

function filledCells({ range: { sheet, row, column }, values }: RangeReading): readonly RangeAddress[] {
  return values.flatMap((cells, r) => cells.flatMap((value, c) => (value === null || value === "" ? [] : [rangeAt(sheet, row + r, column + c)])));
}

