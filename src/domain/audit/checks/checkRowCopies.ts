import type { AuditBasis } from "../AuditBasis";
import { fault, type AuditFault } from "../AuditFault";
import { foldLabel } from "../foldLabel";
import { groupByTitle } from "../groupByTitle";
import type { NamedTable } from "../NamedTable";

/** Fewer figures are alike by chance. */
const FEWEST = 3;

/**
 * A record that repeats another of its table in every figure, its name but for the year ("Näyttelypalkkiot 2025" and 2026), or the same row of another year's table
 * of the same title: copied and left so.
 */
export function checkRowCopies({ tables }: AuditBasis): readonly AuditFault[] {
  return [...tables.flatMap(copiesInside), ...groupByTitle(tables).flatMap((group) => group.flatMap((one, at) => group.slice(0, at).flatMap((earlier) => copiesBetween(one, earlier))))];
}

function copiesInside({ audited: { table }, place }: NamedTable): readonly AuditFault[] {
  const byName = new Map<string, number>();
  return table.rows.flatMap(({ label }, row) => {
    const name = foldLabel(label).replace(/\d/g, "");
    const [earlier, column] = [byName.get(name), table.figures[row]?.findIndex((figure) => figure !== null) ?? -1];
    if (earlier === undefined && column >= 0) byName.set(name, row);
    if (name === "" || earlier === undefined || column < 0 || table.rows[earlier]?.label === label) return [];
    const columns = table.columns.map((_, at) => [at, at] as const);
    return isRepeated(amounts(table.figures[row], columns.map(([at]) => at)), amounts(table.figures[earlier], columns.map(([, at]) => at)))
      ? [fault("row-repeats", "warning", { table: place, row, column }, { copiedFrom: { table: place, row: earlier, column } })] : [];
  });
}

function copiesBetween(one: NamedTable, earlier: NamedTable): readonly AuditFault[] {
  const [columns, others] = [yearlessColumns(one), yearlessColumns(earlier)];
  const shared = [...columns].flatMap(([name, { column, year }]) => {
    const other = others.get(name);
    return other === undefined || other.year === year ? [] : [[column, other.column] as const];
  });
  const [first] = shared;
  const rows = [...one.rows].flatMap(([name, row]) => {
    const other = earlier.rows.get(name);
    return other !== undefined && isRepeated(amounts(one.audited.table.figures[row], shared.map(([at]) => at)), amounts(earlier.audited.table.figures[other], shared.map(([, at]) => at))) ? [[row, other] as const] : [];
  });
  const [copied, ...more] = rows;
  if (first === undefined || copied === undefined) return [];
  const [column, otherColumn] = first;
  return [fault("row-repeats", "warning", { table: one.place, row: copied[0], column }, { copiedFrom: { table: earlier.place, row: copied[1], column: otherColumn } }, more.map(([row]) => ({ table: one.place, row, column })))];
}

/** Columns of amounts by what they are of, whatever the year. */
function yearlessColumns({ audited: { subjects }, columns }: NamedTable): ReadonlyMap<string, { readonly column: number; readonly year: number }> {
  return new Map([...columns.values()].flatMap((column) => {
    const subject = subjects[column] ?? null;
    return subject === null || subject.year === null ? [] : [[`${subject.subject} ${subject.through ?? ""}`, { column, year: subject.year }] as const];
  }));
}

function amounts(figures: NamedTable["audited"]["table"]["figures"][number] | undefined, columns: readonly number[]): readonly (number | null)[] {
  return columns.map((column) => figures?.[column]?.amount ?? null);
}

function isRepeated(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  return new Set(one.filter((amount) => amount !== null && amount !== 0)).size >= FEWEST && one.every((amount, at) => amount === other[at]);
}
