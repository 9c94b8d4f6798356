import type { MoneyUnit } from "../findMoneyUnit";
import { parseMoneyWords } from "../parseMoneyWords";
import { kindsOf } from "./CellKind";
import { correctLayout } from "./correctLayout";
import { findLayouts } from "./findLayouts";
import { findStrips } from "./findStrips";
import type { CellGrid } from "./GridCell";
import { readTable } from "./readTable";
import type { ReadOptions } from "./ReadOptions";
import type { TableLayout } from "./TableLayout";
import type { UntidyTable } from "./UntidyTable";

/**
 * Every table of figures in a grid, whatever its rows are called and whoever made it: those below each other, then those to their right; empty where there is none. What was
 * found of a table, a person may correct by the options, and have it read again. The time grows with the number of cells.
 */
export function readUntidyTables(grid: CellGrid, { corrections = [] }: ReadOptions = {}): readonly UntidyTable[] {
  const kinds = kindsOf(grid);
  const layouts = findStrips(grid, kinds).flatMap((strip) => findLayouts(grid, kinds, strip));
  let above: MoneyUnit | null = null;
  const tables: UntidyTable[] = [];
  for (const layout of layouts) {
    const correction = corrections.find(({ at }) => isWithin(layout, at.row, at.column)) ?? null;
    // A table that a correction left nothing of could not be shown, nor the correction taken back.
    const table = readTable(grid, kinds, correctLayout(layout, correction), above, correction) ?? (correction === null ? null : readTable(grid, kinds, layout, above, null));
    if (table !== null) tables.push(table);
    if (layout === layouts[0]) above = unitOfAll(grid, layout);
  }
  return tables;
}

function isWithin({ titles, headers, body, notes, from, to }: TableLayout, row: number, column: number): boolean {
  const rows = [...titles, ...headers, ...body.slice(0, 1)];
  return column >= from && column <= to && row >= (rows[0] ?? 0) && row <= (notes.at(-1) ?? body.at(-1) ?? 0);
}

/** A line that names nothing but the unit, above the first table, speaks for those below it too. */
function unitOfAll(grid: CellGrid, { titles }: TableLayout): MoneyUnit | null {
  for (const row of titles) {
    const texts = (grid[row] ?? []).map(({ text }) => text).filter((text) => text.trim() !== "").map(parseMoneyWords);
    const [only] = texts;
    if (texts.length === 1 && only !== undefined && only.unit !== null && only.rest === "") return only.unit;
  }
  return null;
}
