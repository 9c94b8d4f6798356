import { compareCheck } from "../../crossfoot/compareCheck";
import { listChecks } from "../../crossfoot/crossfoot";
import { figuresOf } from "../../crossfoot/FigureTable";
import { findCopies, type CopiedColumn } from "../../crossfoot/findCopies";
import type { AuditBasis } from "../AuditBasis";
import { fault, type AuditFault } from "../AuditFault";
import type { AuditedTable } from "../AuditedTable";
import type { FigureSubject } from "../HeaderSubject";
import { columnCells } from "./columnCells";

/** What is planned is often planned alike: a forecast is the budget until somebody changes it. */
const PLANNED: ReadonlySet<FigureSubject> = new Set(["budget", "plan", "forecast"]);

/** A column that repeats another in every row: last year's figures under this year's header. Nothing where its equations explain it: what remains of an untouched budget. */
export function checkColumnCopies({ tables }: AuditBasis): readonly AuditFault[] {
  return tables.flatMap(({ audited, place }) => findCopies(audited.table).filter((copy) => !isExplained(copy, audited)).flatMap(({ column, of }) => {
    const [first, ...others] = columnCells(audited.table, place, column);
    const isSure = [column, of].every((at) => (audited.subjects[at] ?? null) !== null);
    return first === undefined ? [] : [fault("column-repeats", isSure ? "warning" : "info", first, { copiedFrom: { ...first, column: of } }, others)];
  }));
}

function isExplained({ column, of }: CopiedColumn, { table, structure, subjects }: AuditedTable): boolean {
  const isPlanned = (at: number): boolean => PLANNED.has(subjects[at]?.subject ?? "actual");
  if (isPlanned(column) && isPlanned(of)) return true;
  // A difference of nothing says that two columns are alike, not why.
  const equations = structure.columns.filter((one) => one.kind === "sum" && (one.target === column || one.target === of) && one.terms.some((term) => term.column === column || term.column === of));
  return equations.length > 0 && listChecks(table, { rows: [], columns: equations }).every((check) => compareCheck(check, figuresOf([table]))?.outcome !== "differs");
}
