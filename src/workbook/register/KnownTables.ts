import type { CellAddress } from "../addresses/CellAddress";

/** A unit whose tables sum the register: where its name stands, and what the rows are called that take amendments. */
export interface KnownUnit {
  readonly unit: string;
  /** The title of its first table; null where the register says it already. */
  readonly title: CellAddress | null;
  readonly rows: readonly string[];
}

/** What the register knows of the tables that sum it: a unit once, a row's name once, each in its place in the lists. */
export interface KnownTables {
  readonly units: readonly KnownUnit[];
  readonly rowNames: readonly string[];
}

export const NO_TABLES: KnownTables = { units: [], rowNames: [] };

/** The known tables with more units and rows; what is known already keeps its place. */
export function addKnown({ units, rowNames }: KnownTables, added: readonly KnownUnit[]): KnownTables {
  const all = [...units];
  for (const one of added) {
    const place = all.findIndex((known) => isSame(known.unit, one.unit));
    const known = all[place];
    if (known === undefined) all.push({ ...one, rows: unique(one.rows) });
    else all[place] = { ...known, rows: unique([...known.rows, ...one.rows]) };
  }
  return { units: all, rowNames: unique([...rowNames, ...added.flatMap((one) => one.rows)]) };
}

function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => name !== "" && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
