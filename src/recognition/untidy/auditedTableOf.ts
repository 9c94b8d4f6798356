import type { AuditedTable } from "../../domain/audit/AuditedTable";
import type { UntidyTable } from "./UntidyTable";

/** The table as the audit goes through it. `from` names where its grid stands; a row of several lines stands on the one with most of it, the last. */
export function auditedTableOf({ title, rows, columns, cells, table, structure }: UntidyTable, from: { readonly file: string | null; readonly sheet: string | null }): AuditedTable {
  const figures = columns.filter(({ kind }) => kind === "amount" || kind === "percent");
  return {
    source: { ...from, title, rows: rows.map(({ indexes }) => indexes.at(-1) ?? 0), columns: figures.map(({ index }) => index) },
    table,
    cells: cells.map((row) => row.map(({ text, formula, isNumber, state }) => ({ text, formula, isNumber, ...(state === "ambiguous" && { isAmbiguous: true }) }))),
    structure,
    isKnown: false,
    subjects: figures.map(({ subject }) => subject),
  };
}
