import type { AuditedTable } from "./AuditedTable";
import { columnNames, lastingNames } from "./columnNames";
import { foldLabel } from "./foldLabel";
import { rowNames } from "./rowNames";

/** An audited table with what its rows and columns are called, so that it can be held against others. */
export interface NamedTable {
  readonly audited: AuditedTable;
  /** Its number among the tables that are audited together. */
  readonly place: number;
  /** Its title as it is compared; "" where it has none. */
  readonly title: string;
  readonly rows: ReadonlyMap<string, number>;
  /** Columns of amounts by what they are called within one report, and in any. */
  readonly columns: ReadonlyMap<string, number>;
  readonly lasting: ReadonlyMap<string, number>;
  /** The columns' names in one text: tables with the same are of one report. */
  readonly header: string;
}

export function nameTable(audited: AuditedTable, place: number): NamedTable {
  const columns = columnNames(audited);
  return { audited, place, title: foldLabel(audited.source.title ?? ""), rows: rowNames(audited), columns, lasting: lastingNames(audited), header: [...columns.keys()].join("|") };
}

/** Whether two tables are of one report: the one with fewer columns has more than half of them in the other. */
export function isSameReport(one: NamedTable, other: NamedTable): boolean {
  if (one.header === other.header) return one.columns.size > 0;
  let shared = 0;
  for (const name of one.columns.keys()) if (other.columns.has(name)) shared += 1;
  return shared * 2 > Math.min(one.columns.size, other.columns.size);
}
