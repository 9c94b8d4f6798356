/** The audit, for the doors. */
export { auditFound, type AuditReport } from "./auditFound";
export { auditWorkbook, findInWorkbook, type AuditScope, type WorkbookAudit } from "./auditWorkbook";
export { familiesOf } from "./familiesOf";
export { findTables } from "./findTables";
export type { FoundTable } from "./FoundTable";
export { gridOfText } from "./gridOfText";
export { nameOf } from "./tellFault";
