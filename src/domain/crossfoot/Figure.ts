/**
 * A printed figure. Both parts are in hundredths: cents of an amount, hundredths of a percentage point. `unit` is what it is
 * rounded to: 1 with cents, 100 in whole euros, 100 000 in thousands of euros.
 */
export interface Figure {
  readonly amount: number;
  readonly unit: number;
}

/** Where a figure stands: zero-based, `table` among the tables that are audited together. */
export interface CellAt {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One text for a cell, so that cells can be told apart in a set. { table: 0, row: 3, column: 2 } → "0,3,2" */
export function cellText({ table, row, column }: CellAt): string {
  return `${table},${row},${column}`;
}

/** Whether two places are one. */
export function isSameCell(one: CellAt, other: CellAt): boolean {
  return one.row === other.row && one.column === other.column && one.table === other.table;
}
