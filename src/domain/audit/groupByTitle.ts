import type { NamedTable } from "./NamedTable";

/** A title that more tables share names no unit: "Tuloslaskelma" on every sheet. */
const MOST = 24;

/** The tables that share a title and so tell of one unit, in their order. Without those that have none, or one that says nothing. */
export function groupByTitle(tables: readonly NamedTable[]): readonly (readonly NamedTable[])[] {
  const groups = new Map<string, NamedTable[]>();
  for (const table of tables) {
    const group = groups.get(table.title);
    if (group === undefined) groups.set(table.title, [table]);
    else group.push(table);
  }
  groups.delete("");
  return [...groups.values()].filter(({ length }) => length <= MOST);
}
