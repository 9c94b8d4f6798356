import { findTemplate } from "../templates";
import { readTable, type ReadTable } from "../workbook/table/readTable";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import type { TableInWorkbook } from "./readWorkbook";

/** Tables as they stand in the workbook, in one read; null in the place of one whose keys are gone or whose kind is not known. */
export async function readTablesOf(host: WorkbookHost, tables: readonly TableInWorkbook[]): Promise<readonly (ReadTable | null)[]> {
  // What is shown is enough: formulas would double what Excel sends.
  const { values } = tables.length === 0 ? { values: [] } : await host.read({ valuesOf: tables.map((table) => table.range) });
  return tables.map(({ identity }, place) => {
    const template = findTemplate(identity.kind, identity.variant, identity.version);
    const range = values[place];
    return template === null || range === undefined ? null : readTable(template, identity, range);
  });
}
