import { parseAmount } from "../domain/money/parseAmount";
import type { RowKey } from "../domain/statement/Row";
import type { RunColumns, Segmentation } from "./segmentFigures";
import type { RowDescription } from "./TableDescription";

/** A row of a table and the ways its run of figures can be parted. */
export interface AmbiguousRow {
  readonly key: RowKey | null;
  readonly ways: readonly Segmentation[];
}

const MOST_COMBINATIONS = 20_000;

/**
 * Leaves each row only the ways that the table's sums allow: where Toimintatuotot is the sum of its four rows in every column
 * in which the ways differ, the boundary between two columns is no guess. Rows that no sum settles keep their ways.
 */
export function resolveBySums(rows: readonly AmbiguousRow[], sums: readonly RowDescription[], columns: RunColumns): readonly AmbiguousRow[] {
  const once = sums.reduce((current, sum) => (sum.of === undefined ? current : resolveSum(current, sum.key, sum.of, columns)), rows);
  const count = (all: readonly AmbiguousRow[]): number => all.reduce((total, row) => total + row.ways.length, 0);
  return count(once) < count(rows) ? resolveBySums(once, sums, columns) : once;
}

function resolveSum(rows: readonly AmbiguousRow[], total: RowKey, terms: readonly RowKey[], columns: RunColumns): readonly AmbiguousRow[] {
  const involved = rowsOfSum(rows, total, terms);
  const combinations = involved.reduce((product, row) => product * row.ways.length, 1);
  if (involved.length === 0 || combinations < 2 || combinations > MOST_COMBINATIONS) return rows;

  const open = columns.flatMap((column, index) => (column !== "percent-used" && involved.some((row) => differs(row.ways, index)) ? [index] : []));
  const fitting = combine(involved.map((row) => row.ways)).filter((choice) => open.every((column) => addsUp(involved, choice, total, column)));
  if (fitting.length === 0) return rows;
  return rows.map((row) => {
    const position = involved.indexOf(row);
    return position === -1 ? row : { ...row, ways: row.ways.filter((way) => fitting.some((choice) => choice[position] === way)) };
  });
}

/** Whether a row's figure in a column is borne out by a sum it belongs to, all of whose rows are settled. */
export function isBorneOut(rows: readonly AmbiguousRow[], key: RowKey, sums: readonly RowDescription[], column: number): boolean {
  return sums.some((sum) => {
    if (sum.of === undefined || (sum.key !== key && !sum.of.includes(key))) return false;
    const involved = rowsOfSum(rows, sum.key, sum.of);
    const choice = involved.flatMap((row) => (row.ways.length === 1 ? row.ways : []));
    return involved.length > 0 && choice.length === involved.length && addsUp(involved, choice, sum.key, column);
  });
}

/** The total and the terms that the table has, each once; none where a total, terms or their uniqueness are missing. */
function rowsOfSum(rows: readonly AmbiguousRow[], total: RowKey, terms: readonly RowKey[]): readonly AmbiguousRow[] {
  const involved = rows.filter((row) => row.key !== null && row.ways.length > 0 && (row.key === total || terms.includes(row.key)));
  const keys = new Set(involved.map((row) => row.key));
  return keys.size === involved.length && keys.has(total) && involved.length > 1 ? involved : [];
}

// Printed euros are rounded: a sum of n of them is off by floor((n + 1) / 2) at most.
function addsUp(involved: readonly AmbiguousRow[], choice: readonly Segmentation[], total: RowKey, column: number): boolean {
  const difference = choice.reduce((sum, way, index) => sum + eurosOf(way[column]) * (involved[index]?.key === total ? -1 : 1), 0);
  return Math.abs(difference) <= Math.floor(involved.length / 2);
}

function differs(ways: readonly Segmentation[], column: number): boolean {
  return ways.some((way) => way[column] !== ways[0]?.[column]);
}

function combine(choices: readonly (readonly Segmentation[])[]): readonly (readonly Segmentation[])[] {
  return choices.reduce<readonly (readonly Segmentation[])[]>((sofar, ways) => sofar.flatMap((choice) => ways.map((way) => [...choice, way])), [[]]);
}

function eurosOf(text: string | undefined): number {
  const amount = parseAmount(text ?? "");
  return amount.ok ? amount.value / 100 : 0;
}
