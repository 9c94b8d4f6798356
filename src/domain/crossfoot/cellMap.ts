import type { CellAt } from "./Figure";

/** What is known of cells. */
export interface CellMap<Value> {
  readonly get: (at: CellAt) => Value | undefined;
  readonly set: (at: CellAt, value: Value) => void;
}

/** More columns than any table has. */
const COLUMNS = 1 << 20;

/** An empty map of cells. By number, since texts of a hundred thousand cells would take longer than what is looked up. */
export function cellMap<Value>(): CellMap<Value> {
  const tables = new Map<number, Map<number, Value>>();
  return {
    get: ({ table, row, column }) => tables.get(table)?.get(row * COLUMNS + column),
    set: ({ table, row, column }, value) => {
      const cells = tables.get(table);
      if (cells === undefined) tables.set(table, new Map([[row * COLUMNS + column, value]]));
      else cells.set(row * COLUMNS + column, value);
    },
  };
}
