import type { AuditFault } from "../../domain/audit/AuditFault";
import type { Finding } from "../../domain/findings/Finding";
import { formatSentence } from "../../locale/formatFinding";
import type { Language } from "../../locale/Language";
import { findReason, type Acceptance, type AuditLine } from "../../workbook/audit/AuditLine";
import type { FoundTable } from "./FoundTable";
import { nameOf } from "./tellFault";

/** A finding as the sheet of the last audit has it, with the reason for which it is accepted. */
export function lineOf({ cell }: AuditFault, finding: Finding, tables: readonly FoundTable[], { acceptances, language }: { readonly acceptances: readonly Acceptance[]; readonly language: Language }): AuditLine {
  const table = tables[cell.table];
  const { code, place, severity } = finding;
  const name = table === undefined ? "" : nameOf(table);
  const { sheet, rows, columns } = table?.audited.source ?? { sheet: null, rows: [], columns: [] };
  const line = {
    key: [code, sheet ?? "", name, place.row ?? "", place.column ?? ""].join("|"),
    figure: (table?.audited.cells[cell.row]?.[cell.column]?.text ?? "").trim(),
    severity, table: name, row: place.row ?? "", column: place.column ?? "",
    cell: sheet === null ? null : { sheet, row: rows[cell.row] ?? 0, column: columns[cell.column] ?? 0 },
    sentence: formatSentence(finding, language),
    amounts: "difference" in finding ? { expected: finding.expected, found: finding.found, difference: finding.difference } : null,
  };
  return { ...line, reason: findReason(acceptances, line) };
}
