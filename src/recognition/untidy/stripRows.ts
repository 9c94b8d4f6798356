import { plainSpaces } from "../../domain/money/parseNumeral";
import { KIND } from "./CellKind";
import type { Strip } from "./findStrips";
import type { CellGrid } from "./GridCell";
import type { ColumnSpan } from "./splitPanels";

/** A row of a strip as layouts are told from it. */
export interface StripRow {
  readonly row: number;
  /** "years" holds years, months or units where others hold figures. */
  readonly type: "figures" | "words" | "years";
  /** The columns of the strip that are not blank. */
  readonly filled: readonly number[];
  /** Whether the row above it is blank, or is the edge of the grid. */
  readonly isAfterGap: boolean;
}

/** The rows of a strip that hold something within it. */
export function rowsOfStrip(kinds: readonly Uint8Array[], { from, to, rows }: Strip): readonly StripRow[] {
  const found: StripRow[] = [];
  for (const row of rows) {
    const filled: number[] = [];
    let [hasNumber, hasYear] = [false, false];
    const cells = kinds[row] ?? new Uint8Array();
    for (let column = from; column <= Math.min(to, cells.length - 1); column += 1) {
      const kind = cells[column] ?? KIND.blank;
      if (kind === KIND.blank) continue;
      filled.push(column);
      if (kind === KIND.number) hasNumber = true;
      if (kind === KIND.year || kind === KIND.unit || kind === KIND.date) hasYear = true;
    }
    if (filled.length === 0) continue;
    found.push({ row, type: hasNumber ? "figures" : hasYear ? "years" : "words", filled, isAfterGap: found.at(-1)?.row !== row - 1 });
  }
  return found;
}

/** The text of a cell, edges trimmed. */
export function textAt(grid: CellGrid, row: number, column: number): string {
  return grid[row]?.[column]?.text.trim() ?? "";
}

/** All that a row holds within a strip, as one text. */
export function textOfLine(grid: CellGrid, row: number, { from, to }: ColumnSpan): string {
  return plainSpaces((grid[row] ?? []).slice(from, to + 1).map(({ text }) => text.trim()).filter((text) => text !== "").join(" "));
}
