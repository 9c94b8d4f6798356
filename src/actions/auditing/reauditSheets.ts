import type { Language } from "../../locale/Language";
import { sameSheet } from "../../workbook/addresses/RangeAddress";
import type { WorkbookHost } from "../../workbook/WorkbookHost";
import { auditFound } from "./auditFound";
import { auditWorkbook, findInWorkbook, isOnSheet, type AuditPace, type WorkbookAudit } from "./auditWorkbook";
import { familiesOf } from "./familiesOf";

/** Of sentences, where the workbook does not say its own. */
type ReauditOptions = AuditPace & { readonly language: Language };

/**
 * An audit brought up to date after changes: the tables of the touched sheets are found anew and held against the others as they were found before; all are
 * found anew where it is not known which were touched. Progress is told in sheets; between reads it can be cancelled.
 */
export async function reauditSheets(host: WorkbookHost, before: WorkbookAudit, sheets: readonly string[] | "all", options: ReauditOptions): Promise<WorkbookAudit> {
  if (sheets === "all") return auditWorkbook(host, { scope: before.scope, corrections: before.corrections, ...options });
  const { onProgress, ...others } = options;
  let audited = before;
  for (const [place, sheet] of sheets.entries()) {
    audited = await reauditSheet(host, audited, sheet, others);
    onProgress?.({ done: place + 1, total: sheets.length, sheet });
  }
  return audited;
}

async function reauditSheet(host: WorkbookHost, before: WorkbookAudit, sheet: string, { language, ...options }: ReauditOptions): Promise<WorkbookAudit> {
  const { scope, corrections } = before;
  if (scope.kind === "sheet" && !sameSheet(scope.sheet, sheet)) return before;
  const { tables: found, units, acceptances, state } = await findInWorkbook(host, { scope: scope.kind === "workbook" ? { kind: "sheet", sheet } : scope, corrections, ...options });
  const first = before.tables.findIndex((table) => isOnSheet(table, sheet));
  const others = before.tables.filter((table) => !isOnSheet(table, sheet));
  // In the order in which the whole workbook would be gone through.
  const tables = scope.kind === "workbook" ? [...others.slice(0, first < 0 ? others.length : first), ...found, ...others.slice(first < 0 ? others.length : first)] : found;
  return { ...auditFound(tables, { families: familiesOf(tables, units), acceptances, language: state.settings?.language ?? language }), state, scope, corrections };
}
