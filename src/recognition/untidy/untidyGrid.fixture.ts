import { formatPrinted } from "../../domain/money/formatPrinted";
import { cellsOfText, type CellGrid } from "./GridCell";
import { readUntidyTables } from "./readUntidyTables";
import type { ReadOptions } from "./ReadOptions";
import type { UntidyTable } from "./UntidyTable";

/** A grid written a row a line, cells parted by "|"; spaces before a label stay, "¶" breaks a line within a cell. */
export function gridOf(...lines: readonly string[]): CellGrid {
  return cellsOfText(lines.map((line) => line.split("|").map((text) => text.replace(/^ (?=\S)/, "").trimEnd().replaceAll("¶", "\n"))));
}

/** The only table of a grid. */
export function readOne(grid: CellGrid, options: ReadOptions = {}): UntidyTable {
  const [table, ...others] = readUntidyTables(grid, options);
  if (table === undefined || others.length > 0) throw new Error(`There are ${others.length + (table === undefined ? 0 : 1)} tables in the grid`);
  return table;
}

/** The figures of a table a row a line, in euros and percent, with the row's label. */
export function printFigures({ rows, table }: UntidyTable): readonly string[] {
  return rows.map(({ label }, row) => [label, ...(table.figures[row] ?? []).map((figure) => (figure === null ? "" : formatPrinted(figure.amount / 100, { decimals: 2, isGrouped: false }).replace(/,00$/, "")))].join(" | ").replace(/( \| )+$/, ""));
}
