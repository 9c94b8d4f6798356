import type { AuditBasis } from "../AuditBasis";
import { fault, type AuditFault } from "../AuditFault";

/** Numbers that can be read in two ways, of which nothing is checked: the first of each table is named, for all of them. */
export function checkAmbiguous({ tables }: AuditBasis): readonly AuditFault[] {
  return tables.flatMap(({ audited: { cells }, place: table }) => {
    const ambiguous = cells.flatMap((row, at) => row.flatMap(({ isAmbiguous, text }, column) => (isAmbiguous === true ? [{ row: at, column, text }] : [])));
    const [first] = ambiguous;
    return first === undefined ? [] : [fault("numbers-ambiguous", "warning", { table, row: first.row, column: first.column }, { text: first.text, count: ambiguous.length }, ambiguous.slice(1).map(({ row, column }) => ({ table, row, column })))];
  });
}
