import type { TextGrid } from "../TextGrid";

/** A cell as a sheet or a text file gives it. */
export interface GridCell {
  /** As it is shown or printed. */
  readonly text: string;
  /** What a spreadsheet holds; the text itself where there is nothing but text, null where the cell is blank. */
  readonly value: number | string | null;
  /** In English A1 without the equals sign; null where the cell is typed, and in text files always. */
  readonly formula: string | null;
}

/** Cells by row and column, zero-based; rows may be of different lengths. */
export type CellGrid = readonly (readonly GridCell[])[];

/** A cell by its zero-based row and column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export const BLANK_CELL: GridCell = { text: "", value: null, formula: null };

/** The cells of a text: nothing in it is a formula, whatever it begins with. */
export function cellsOfText(grid: TextGrid): CellGrid {
  return grid.map((row) => row.map((text) => (text.trim() === "" ? BLANK_CELL : { text, value: text, formula: null })));
}
