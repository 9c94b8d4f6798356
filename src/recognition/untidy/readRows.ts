import { plainSpaces } from "../../domain/money/parseNumeral";
import type { DraftRow } from "./DraftRow";
import { BLANK_CELL, type CellGrid } from "./GridCell";
import { textAt } from "./stripRows";

/** The rows of a table's body, a line each: the label is the first text of the columns of labels. */
export function readRows(grid: CellGrid, body: readonly number[], labelColumns: readonly number[], figureColumns: readonly number[]): readonly DraftRow[] {
  return body.map((row, place): DraftRow => {
    const line = grid[row] ?? [];
    const from = labelColumns.find((column) => textAt(grid, row, column) !== "");
    const text = from === undefined ? "" : (line[from]?.text ?? "");
    return {
      indexes: [row],
      label: plainSpaces(text.replace(/\s+/g, " ")),
      // A label in a later column stands deeper, as one after spaces does.
      indent: text.length - text.trimStart().length + (from !== undefined && from > Math.min(...labelColumns) ? COLUMN_INDENT : 0),
      cells: figureColumns.map((column) => line[column] ?? BLANK_CELL),
      isAfterGap: place > 0 && body[place - 1] !== row - 1,
    };
  });
}

const COLUMN_INDENT = 4;
