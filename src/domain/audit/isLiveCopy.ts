import type { NamedTable } from "./NamedTable";

/** So many typed figures tell that a table was copied. */
const FEWEST = 3;

/**
 * Whether a table is another with formulas in the place of what it computes, as adopting it makes: its rows and columns are the other's, and so is every figure
 * that is typed into it. Its formulas follow from the figures of the other; they bear out none of them, and round otherwise.
 */
export function isLiveCopy(live: NamedTable, of: NamedTable): boolean {
  if (live.header !== of.header || live.rows.size !== of.rows.size || ![...live.rows.keys()].every((name) => of.rows.has(name))) return false;
  let typed = 0;
  let computed = 0;
  for (const [rowName, row] of live.rows) {
    for (const [columnName, column] of live.columns) {
      const [otherRow, otherColumn] = [of.rows.get(rowName) ?? -1, of.columns.get(columnName) ?? -1];
      const figure = live.audited.table.figures[row]?.[column] ?? null;
      if (figure === null) continue;
      if ((live.audited.cells[row]?.[column]?.formula ?? null) !== null) {
        if ((of.audited.cells[otherRow]?.[otherColumn]?.formula ?? null) === null) computed += 1;
      } else if (figure.amount === of.audited.table.figures[otherRow]?.[otherColumn]?.amount) typed += 1;
      else return false;
    }
  }
  return typed >= FEWEST && computed > 0;
}
