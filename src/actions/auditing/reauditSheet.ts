import type { Language } from "../../locale/Language";
import { sameSheet } from "../../workbook/addresses/RangeAddress";
import type { WorkbookHost } from "../../workbook/WorkbookHost";
import { auditFound } from "./auditFound";
import { findInWorkbook, isOnSheet, type WorkbookAudit } from "./auditWorkbook";
import { familiesOf } from "./familiesOf";

/** An audit brought up to date after a change of one sheet: its tables are found anew and held against those of the other sheets as they were found before. */
export async function reauditSheet(host: WorkbookHost, before: WorkbookAudit, sheet: string, language: Language): Promise<WorkbookAudit> {
  const { scope, corrections } = before;
  if (scope.kind === "sheet" && !sameSheet(scope.sheet, sheet)) return before;
  const { tables: found, units, acceptances, state } = await findInWorkbook(host, { scope: scope.kind === "workbook" ? { kind: "sheet", sheet } : scope, corrections });
  const first = before.tables.findIndex((table) => isOnSheet(table, sheet));
  const others = before.tables.filter((table) => !isOnSheet(table, sheet));
  // In the order in which the whole workbook would be gone through.
  const tables = scope.kind === "workbook" ? [...others.slice(0, first < 0 ? others.length : first), ...found, ...others.slice(first < 0 ? others.length : first)] : found;
  return { ...auditFound(tables, { families: familiesOf(tables, units), acceptances, language: state.settings?.language ?? language }), state, scope, corrections };
}
