import { computeSuggestions, type RowSuggestions } from "../domain/forecasts/computeSuggestions";
import { findTemplate } from "../templates";
import { readBasis } from "../workbook/suggestions/readBasis";
import { readTable, type ReadTable } from "../workbook/table/readTable";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import type { TableInWorkbook } from "./readWorkbook";

/**
 * What every method suggests for each input row of a table, and how wrong it has been by the tables of earlier years of its unit among `tables`.
 * One read of those tables; null where the table has no forecast, its keys are gone, or it does not say its months.
 */
export async function readSuggestions(host: WorkbookHost, table: TableInWorkbook, _tables: readonly TableInWorkbook[]): Promise<readonly RowSuggestions[] | null> {
  const { kind, variant, version } = table.identity;
  const template = findTemplate(kind, variant, version);
  if (template === null || template.forecast === null) return null;
  const [range] = (await host.read({ ranges: [table.range] })).ranges;
  const read = range === undefined ? null : readTable(template, table.identity, range);
  return read === null ? null : suggestionsOf(read);
}

/** The same of a table that is read already. */
export function suggestionsOf(table: ReadTable): readonly RowSuggestions[] | null {
  const basis = readBasis(table);
  return basis === null ? null : computeSuggestions([...basis].map(([row, one]) => ({ row, basis: one, past: [] })));
}
