import type { CellAddress } from "../../../workbook/addresses/CellAddress";
import type { Draft } from "../state/Draft";

export function setColumnWidths(draft: Draft, name: string, widths: readonly { readonly column: number; readonly characters: number }[]): void {
  const sheet = draft.edit(name);
  const all = new Map(sheet.settings.widths);
  for (const { column, characters } of widths) all.set(column, characters);
  sheet.settings = { ...sheet.settings, widths: all };
}

export function setRowHeights(draft: Draft, name: string, heights: readonly { readonly row: number; readonly points: number }[]): void {
  const sheet = draft.edit(name);
  const all = new Map(sheet.settings.heights);
  for (const { row, points } of heights) all.set(row, points);
  sheet.settings = { ...sheet.settings, heights: all };
}

export function freezePanes(draft: Draft, at: CellAddress): void {
  const sheet = draft.edit(at.sheet);
  sheet.settings = { ...sheet.settings, frozen: { rows: at.row, columns: at.column } };
}
