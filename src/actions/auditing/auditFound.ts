import { auditTables, type Audit } from "../../domain/audit/auditTables";
import type { TableFamily } from "../../domain/audit/TableFamily";
import type { Finding } from "../../domain/findings/Finding";
import type { Language } from "../../locale/Language";
import type { Acceptance, AuditLine } from "../../workbook/audit/AuditLine";
import type { FoundTable } from "./FoundTable";
import { cellMendOf, type CellMend } from "./CellMend";
import { lineOf } from "./lineOf";
import { tellFault } from "./tellFault";

/** What an audit of tables came to. */
export interface AuditReport {
  readonly tables: readonly FoundTable[];
  /** What does not add up, in the order of the tables and their rows; `faults` are the same, as data. */
  readonly findings: readonly Finding[];
  /** What each finding is known by on the sheet of the last audit. */
  readonly lines: readonly AuditLine[];
  /** What would put each finding's cell right, where that is certain; null elsewhere, and outside a workbook. */
  readonly mends: readonly (CellMend | null)[];
  readonly audit: Audit;
}

/** What is known of the tables from elsewhere: the parts by the list of units, and what persons have accepted. */
export interface AuditKnowledge {
  readonly families?: readonly TableFamily[];
  readonly acceptances?: readonly Acceptance[];
  /** Of the sentences on the lines. */
  readonly language?: Language;
}

/** Audits tables together, each in itself and against the others. What is accepted, and whose figure is as it was then, is only said. */
export function auditFound(tables: readonly FoundTable[], { families = [], acceptances = [], language = "fi" }: AuditKnowledge = {}): AuditReport {
  const audit = auditTables(tables.map(({ audited }) => audited), { families });
  const told = audit.faults.map((fault) => ({ fault, finding: tellFault(fault, tables) }));
  const lines = told.map(({ fault, finding }) => lineOf(fault, finding, tables, { acceptances, language }));
  const mends = told.map(({ fault }, place) => ((lines[place]?.cell ?? null) === null ? null : cellMendOf(fault, tables[fault.cell.table]?.hundredths[fault.cell.column])));
  return { tables, audit, lines, mends, findings: told.map(({ finding }, place) => (lines[place]?.reason === "" ? finding : { ...finding, severity: "info" })) };
}
