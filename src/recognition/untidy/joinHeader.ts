import { plainSpaces } from "../../domain/money/parseNumeral";
import type { CellGrid } from "./GridCell";
import { textAt } from "./stripRows";

// A year, months, a unit or a percent sign: what completes a header that stands over several columns.
const COMPLETES = /^[\d\s.,/'()%€\p{Pd}+]*(?:kk|mån|mo|e|eur|t€|milj\. ?€)?\.?\)?$/iu;

/** The header of a column, its lines joined. A text above a run of years or units serves the blank columns to its right; a word parted by a hyphen is whole again. */
export function joinHeader(grid: CellGrid, headers: readonly number[], column: number, from: number): string {
  const lines = headers.map((row, line) => {
    const own = plainSpaces(textAt(grid, row, column));
    return own === "" && line < headers.length - 1 ? servingText(grid, row, headers[line + 1] ?? row, column, from) : own;
  });
  return lines.filter((text) => text !== "").reduce((whole, text) => (/\p{L}-$/u.test(whole) && /^\p{Ll}/u.test(text) ? `${whole.slice(0, -1)}${text}` : `${whole} ${text}`.trim()), "");
}

function servingText(grid: CellGrid, row: number, below: number, column: number, from: number): string {
  const own = plainSpaces(textAt(grid, below, column));
  if (own === "" || !COMPLETES.test(own)) return "";
  for (let left = column - 1; left > from; left -= 1) {
    const text = plainSpaces(textAt(grid, row, left));
    const under = plainSpaces(textAt(grid, below, left));
    if (under === "" || !COMPLETES.test(under)) return "";
    if (text !== "") return text;
  }
  return "";
}
