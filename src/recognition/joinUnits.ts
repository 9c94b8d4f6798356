import { matchColumns, findYearOfHeaders } from "./matchColumns";
import { foldCase, normaliseText } from "./normaliseText";
import type { RecognisedRow, RecognisedTable } from "./RecognisedTable";
import type { TableDescription } from "./TableDescription";

/** A table, and whether it holds only what one block of several says of its unit. */
export interface TablePart {
  readonly table: RecognisedTable;
  readonly isPart: boolean;
}

/**
 * Puts a unit's tables together where each holds other columns: the budgets of all units in one block, their actuals in the next.
 * A column that recurs keeps them apart, since nobody can tell which of its figures hold.
 */
export function joinUnits(parts: readonly TablePart[], description: TableDescription, year: number | null): readonly RecognisedTable[] {
  return parts.reduce<readonly TablePart[]>((joined, part) => {
    const place = joined.findIndex((one) => canJoin(one, part));
    const before = joined[place];
    return before === undefined ? [...joined, part] : joined.map((one, at) => (at === place ? { ...one, table: join(before.table, part.table, description, year) } : one));
  }, []).map(({ table }) => table);
}

function canJoin(one: TablePart, other: TablePart): boolean {
  if (!one.isPart || !other.isPart || normaliseText(one.table.title ?? "") !== normaliseText(other.table.title ?? "")) return false;
  const headers = [one, other].flatMap(({ table }) => table.columns.map((column) => foldCase(column.header)));
  return new Set(headers).size === headers.length && [one, other].every(({ table }) => new Set(table.rows.map(keyOf)).size === table.rows.length);
}

function join(one: RecognisedTable, other: RecognisedTable, description: TableDescription, assumedYear: number | null): RecognisedTable {
  const columns = [...one.columns, ...other.columns];
  const headers = columns.map((column) => column.header);
  const year = findYearOfHeaders(headers, assumedYear);
  const matches = matchColumns(headers, year ?? assumedYear, description.columns);
  const matched = columns.map((column, position) => ({ ...column, ...matches[position] }));
  const blank = (table: RecognisedTable): readonly string[] => table.columns.map(() => "");
  const rows: readonly RecognisedRow[] = one.rows.map((row) => {
    const same = other.rows.find((later) => keyOf(later) === keyOf(row));
    const shifted = (same?.joined ?? []).map((position) => position + one.columns.length);
    return { ...row, raw: [...row.raw, ...(same?.raw ?? blank(other))], joined: [...row.joined, ...shifted] };
  });
  const added = other.rows.filter((row) => !one.rows.some((before) => keyOf(before) === keyOf(row)));
  return {
    ...one,
    year,
    through: matched.find((column) => column.measure === "actual")?.reading?.through ?? null,
    columns: matched,
    rows: [...rows, ...added.map((row) => ({ ...row, raw: [...blank(one), ...row.raw], joined: row.joined.map((position) => position + one.columns.length) }))],
  };
}

/** What a row is known by: the row of the template it is, else its name. */
function keyOf(row: RecognisedRow): string {
  return row.match?.key ?? `"${normaliseText(row.label)}"`;
}
