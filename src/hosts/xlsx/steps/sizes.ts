import type { CellAddress } from "../../../workbook/addresses/CellAddress";
import type { Draft } from "../state/Draft";

/** Widths in characters of the default font; other columns keep theirs. */
export function setColumnWidths(draft: Draft, name: string, widths: readonly { readonly column: number; readonly characters: number }[]): void {
  const sheet = draft.edit(name);
  const all = new Map(sheet.settings.widths);
  for (const { column, characters } of widths) all.set(column, characters);
  sheet.settings = { ...sheet.settings, widths: all };
}

/** Heights in points; other rows keep theirs. */
export function setRowHeights(draft: Draft, name: string, heights: readonly { readonly row: number; readonly points: number }[]): void {
  const sheet = draft.edit(name);
  const all = new Map(sheet.settings.heights);
  for (const { row, points } of heights) all.set(row, points);
  sheet.settings = { ...sheet.settings, heights: all };
}

/** Keeps the rows above and the columns left of the cell in sight; the first cell lets go of all. */
export function freezePanes(draft: Draft, at: CellAddress): void {
  const sheet = draft.edit(at.sheet);
  sheet.settings = { ...sheet.settings, frozen: { rows: at.row, columns: at.column } };
}
