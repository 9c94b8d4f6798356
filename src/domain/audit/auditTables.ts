import { cellText } from "../crossfoot/Figure";
import { auditChecks } from "./auditChecks";
import type { AuditedTable } from "./AuditedTable";
import type { AuditFault } from "./AuditFault";
import { makeBasis } from "./makeBasis";
import type { TableFamily } from "./TableFamily";

/** What is known of the tables from elsewhere. */
export interface AuditSettings {
  /** The parts of tables, by the units of the workbook; for the other tables they are looked for by arithmetic. */
  readonly families: readonly TableFamily[];
}

/** What an audit found, and how many equations it went through. */
export interface Audit {
  readonly faults: readonly AuditFault[];
  readonly checks: number;
  readonly exact: number;
  /** Differ by no more than the rounding of their figures explains: counted, not told. */
  readonly rounded: number;
}

/**
 * Finds what does not add up in tables that are audited together, in each and between them. A cell is told once: by the first check of auditChecks that names
 * it; what later ones say of it is in its `facts.also`. In the order of the tables, and in a table of its rows.
 */
export function auditTables(tables: readonly AuditedTable[], { families }: AuditSettings): Audit {
  const basis = makeBasis(tables, families);
  const outcomes = basis.comparisons.map(({ outcome }) => outcome);
  return {
    faults: tellOnce(auditChecks.flatMap((check) => check(basis))).sort(inOrder),
    checks: outcomes.length,
    exact: outcomes.filter((outcome) => outcome === "exact" || outcome === "convention").length,
    rounded: outcomes.filter((outcome) => outcome === "rounding").length,
  };
}

function tellOnce(faults: readonly AuditFault[]): AuditFault[] {
  const told = new Map<string, AuditFault>();
  for (const one of faults) {
    const text = cellText(one.cell);
    const before = told.get(text);
    if (before === undefined) told.set(text, one);
    else if (before.code !== one.code) told.set(text, { ...before, facts: { ...before.facts, also: [...new Set([...(before.facts.also ?? []), one.code])] } });
  }
  return [...told.values()];
}

function inOrder({ cell: one }: AuditFault, { cell: other }: AuditFault): number {
  return one.table - other.table || one.row - other.row || one.column - other.column;
}
