import type { CellAddress } from "../addresses/CellAddress";

/** A row that takes amendments: what it is called, and where its name stands. */
export interface KnownRow {
  readonly name: string;
  /** null where the register knows the name already. */
  readonly label: CellAddress | null;
  /** The names of its table, for a row of one's own: while one of the others has the same name, it takes nothing. */
  readonly among: { readonly rows: number; readonly row: number } | null;
}

/** A table that sums the register: the name of its unit, where that stands, and its rows that take amendments. */
export interface KnownTable {
  readonly unit: string;
  /** null where the register says the unit already. */
  readonly title: CellAddress | null;
  readonly rows: readonly KnownRow[];
}

/** What the register knows of the tables that sum it: a unit once, a row's name once, and every place that amendments go to. */
export interface KnownTables {
  readonly units: readonly { readonly name: string; readonly cell: CellAddress | null }[];
  readonly rows: readonly KnownRow[];
  /** The places that the register has listed already. */
  readonly listed: number;
  /** Those that come to its list. */
  readonly places: readonly { readonly title: CellAddress; readonly row: KnownRow & { readonly label: CellAddress } }[];
}

export const NO_TABLES: KnownTables = { units: [], rows: [], listed: 0, places: [] };

/** The known tables with more of them; what is known already keeps its place. */
export function addKnown({ units, rows, listed, places }: KnownTables, added: readonly KnownTable[]): KnownTables {
  return {
    units: unique([...units, ...added.map(({ unit, title }) => ({ name: unit, cell: title }))]),
    rows: unique([...rows, ...added.flatMap((table) => table.rows)]),
    listed,
    places: [...places, ...added.flatMap(({ title, rows: own }) => own.flatMap((row) => (title === null || row.label === null ? [] : [{ title, row: { ...row, label: row.label } }])))],
  };
}

function unique<Named extends { readonly name: string }>(all: readonly Named[]): readonly Named[] {
  const seen = new Set<string>();
  return all.filter(({ name }) => name !== "" && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
