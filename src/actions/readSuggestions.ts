import { computeSuggestions, type RowSuggestions } from "../domain/forecasts/computeSuggestions";
import { SUGGESTION_METHODS } from "../domain/forecasts/suggestionMethods";
import { findTemplate } from "../templates";
import { pastYearsOf } from "../workbook/suggestions/gatherPastYears";
import { readBasis } from "../workbook/suggestions/readBasis";
import type { ReadTable } from "../workbook/table/readTable";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { readPastYears, type TableWithPast } from "./readPastYears";
import type { TableInWorkbook } from "./readWorkbook";

/** The keys of the methods, in the order in which they are shown. */
export const METHOD_KEYS: readonly string[] = SUGGESTION_METHODS.map(({ key }) => key);

/**
 * What every method suggests for each input row of a table, and how wrong it has been by the tables of earlier years of its unit among `tables`.
 * One read of those tables alone; null where the table has no forecast, its keys are gone, or it does not say its months.
 */
export async function readSuggestions(host: WorkbookHost, table: TableInWorkbook, tables: readonly TableInWorkbook[]): Promise<readonly RowSuggestions[] | null> {
  if (!hasForecast(table)) return null;
  const [read] = await readPastYears(host, [table], tables);
  return read === undefined || read.read === null ? null : suggestionsOf(read.read, read.past);
}

/** The same of a table that is read already; without the years before it, no method has a spread of errors. */
export function suggestionsOf(table: ReadTable, past: TableWithPast["past"] = new Map()): readonly RowSuggestions[] | null {
  const rows = readBasis(table);
  return rows === null ? null : computeSuggestions([...rows].map(([row, basis]) => ({ row, basis, past: pastYearsOf(past.get(row) ?? [], basis.through) })));
}

/** Whether a table's kind, as its version is, has a forecast. */
export function hasForecast({ identity: { kind, variant, version } }: TableInWorkbook): boolean {
  return (findTemplate(kind, variant, version)?.forecast ?? null) !== null;
}
