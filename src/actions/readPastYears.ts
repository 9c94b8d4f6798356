import type { RowKey } from "../domain/statement/Row";
import { findTemplate } from "../templates";
import { sameSheet } from "../workbook/addresses/RangeAddress";
import { gatherPastYears } from "../workbook/suggestions/gatherPastYears";
import type { PastFigures } from "../workbook/suggestions/PastFigures";
import { suggestionMeasures } from "../workbook/suggestions/suggestionMeasures";
import type { ReadTable } from "../workbook/table/readTable";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { readTablesOf } from "./readTablesOf";
import type { TableInWorkbook } from "./readWorkbook";

/** A table and what the workbook tells of the years before it. */
export interface TableWithPast {
  readonly table: TableInWorkbook;
  /** null where the table's keys are gone. */
  readonly read: ReadTable | null;
  /** By the row's key, newest first. */
  readonly past: ReadonlyMap<RowKey, readonly PastFigures[]>;
}

/**
 * Reads tables with the years before them: from themselves, and from those of the workbook's other tables of the same units that are of the same year or an
 * earlier one, such as last year's interim review and its closing. One read, whatever their number.
 */
export async function readPastYears(host: WorkbookHost, wanted: readonly TableInWorkbook[], all: readonly TableInWorkbook[]): Promise<readonly TableWithPast[]> {
  const related = wanted.map((table) => relatedTo(table, all));
  const others = [...new Set(related.flat())];
  const read = await readTablesOf(host, [...wanted, ...others]);
  return wanted.map((table, place) => {
    const own = read[place] ?? null;
    const before = (related[place] ?? []).flatMap((other) => read[wanted.length + others.indexOf(other)] ?? []);
    return { table, read: own, past: own === null ? new Map<RowKey, readonly PastFigures[]>() : gatherPastYears(own, before) };
  });
}

function relatedTo({ identity: { unit, year }, range, number }: TableInWorkbook, all: readonly TableInWorkbook[]): readonly TableInWorkbook[] {
  return all.filter((other) => {
    const isItself = other.number === number && sameSheet(other.range.sheet, range.sheet);
    const template = findTemplate(other.identity.kind, other.identity.variant, other.identity.version);
    return !isItself && other.identity.year <= year && nameOf(other.identity.unit) === nameOf(unit) && template !== null && suggestionMeasures(template) !== null;
  });
}

function nameOf(unit: string): string {
  return unit.trim().toLowerCase();
}
