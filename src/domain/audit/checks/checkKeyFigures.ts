import { findUnitJumps } from "../../crossfoot/findUnitJumps";
import type { AuditBasis } from "../AuditBasis";
import { fault, type AuditFault } from "../AuditFault";
import type { NamedTable } from "../NamedTable";

/** How many times the others a figure is before it is asked about, and how near to each other these are. */
const JUMP = 5;
const ALIKE = 1.1;
const FEWEST = 3;
/** Key figures of more years than these are no table for people. */
const MOST_COLUMNS = 24;

/** In a table whose rows and columns do not add up, such as key figures: one figure many times, or a fraction of, the others of its row, which agree. */
export function checkKeyFigures({ tables }: AuditBasis): readonly AuditFault[] {
  return tables.filter(({ audited: { structure } }) => structure.rows.length === 0 && structure.columns.length === 0).flatMap(jumpsIn);
}

function jumpsIn({ audited: { table }, place }: NamedTable): readonly AuditFault[] {
  if (table.rows.length < FEWEST || table.columns.length > MOST_COLUMNS || findUnitJumps(table, []).length > 0) return [];
  return table.figures.flatMap((figures, row) => {
    const all = figures.flatMap((figure, column) => (figure === null || figure.amount === 0 ? [] : [{ column, size: Math.abs(figure.amount) }]));
    return all.length < FEWEST ? [] : all.filter((one) => jumps(one.size, all.filter((other) => other !== one).map(({ size }) => size))).map(({ column }) => fault("figure-jump", "warning", { table: place, row, column }));
  });
}

function jumps(size: number, others: readonly number[]): boolean {
  const [least, most] = [Math.min(...others), Math.max(...others)];
  return most <= least * ALIKE && (size > most * JUMP || size * JUMP < least);
}
