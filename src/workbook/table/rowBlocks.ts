import type { TemplateRow } from "../../templates/TableTemplate";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import type { TableLayout } from "./layOutTable";

/** Some rows of some columns as few rectangles as may be: rows that follow each other are one. */
export function rowBlocks(layout: TableLayout, rows: readonly TemplateRow[], column: number, columns = 1): readonly RangeAddress[] {
  const blocks: RangeAddress[] = [];
  for (const row of rows) {
    const place = layout.rowOf(row.key);
    const before = blocks.at(-1);
    if (before !== undefined && before.row + before.rows === place) blocks[blocks.length - 1] = { ...before, rows: before.rows + 1 };
    else blocks.push(rangeAt(layout.sheet, place, column, 1, columns));
  }
  return blocks;
}
