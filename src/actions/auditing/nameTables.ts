import type { FoundTable } from "./FoundTable";
import { nameOf } from "./tellFault";

/** What tables are called, each apart: with its sheet, "Vaalit (Taul2)", where another has the same name. */
export function nameTables(tables: readonly FoundTable[]): readonly string[] {
  const names = tables.map(nameOf);
  return tables.map(({ audited: { source: { sheet } } }, place) => {
    const name = names[place] ?? "";
    const isAlone = names.filter((one) => one === name).length === 1;
    return isAlone || sheet === null || sheet === name ? name : `${name} (${sheet})`;
  });
}
