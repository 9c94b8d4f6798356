import { auditTables, type Audit } from "../../domain/audit/auditTables";
import type { TableFamily } from "../../domain/audit/TableFamily";
import type { Finding } from "../../domain/findings/Finding";
import type { FoundTable } from "./FoundTable";
import { tellFault } from "./tellFault";

/** What an audit of tables came to. */
export interface AuditReport {
  readonly tables: readonly FoundTable[];
  /** What does not add up, in the order of the tables and their rows; `faults` are the same, as data. */
  readonly findings: readonly Finding[];
  readonly audit: Audit;
}

/** Audits tables together, each in itself and against the others. `families` are the parts that the list of units knows. */
export function auditFound(tables: readonly FoundTable[], families: readonly TableFamily[] = []): AuditReport {
  const audit = auditTables(tables.map(({ audited }) => audited), { families });
  return { tables, audit, findings: audit.faults.map((fault) => tellFault(fault, tables)) };
}
