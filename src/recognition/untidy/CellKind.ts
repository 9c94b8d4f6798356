import { plainSpaces } from "../../domain/money/parseNumeral";
import type { CellGrid, GridCell } from "./GridCell";
import { parseCell } from "./parseCell";

/** What a cell is where the outlines of tables are looked for. */
export const KIND = { blank: 0, number: 1, words: 2, date: 3, year: 4, unit: 5, dash: 6 } as const;

const YEAR = /^(?:19|20)\d\d$/;
const THOUSANDS = /^\(?1[ .]?000 ?(?:€|e|eur|euroa?)\)?$/i;

/** The kinds of all cells, a byte each, row by row. */
export function kindsOf(grid: CellGrid): readonly Uint8Array[] {
  return grid.map((row) => Uint8Array.from(row, kindOf));
}

function kindOf(cell: GridCell): number {
  const plain = plainSpaces(cell.text);
  if (plain === "") return KIND.blank;
  if (YEAR.test(plain)) return KIND.year;
  if (THOUSANDS.test(plain)) return KIND.unit;
  switch (parseCell(cell, null).kind) {
    case "blank":
      return KIND.dash;
    case "number":
    case "ambiguous":
    case "damaged":
      return KIND.number;
    case "several":
      // "TOT 2025 3 kk" is a header, "70,4 / 83,4 %" stands for figures.
      return /\p{L}/u.test(plain) ? KIND.words : KIND.number;
    case "date":
      return KIND.date;
    case "words":
      return KIND.words;
  }
}
