import { plainSpaces } from "../../domain/money/parseNumeral";
import type { DraftRow } from "./DraftRow";
import { findDecimalMark } from "./findDecimalMark";
import type { GridCell } from "./GridCell";
import { parseCell } from "./parseCell";
import type { DecimalMark, PrintedNumber } from "./PrintedNumber";
import { isMemo } from "./rowKinds";

/** What is printed under the columns of figures, by row and column, and the decimal mark that it was read with. */
export interface PrintedNumbers {
  readonly mark: DecimalMark | null;
  readonly numbers: readonly (readonly PrintedNumber[])[];
}

/** Reads the cells of a table with the decimal mark that its numbers tell, or the one that is said. */
export function readNumbers(rows: readonly DraftRow[], said: DecimalMark | null): PrintedNumbers {
  const mark = said ?? findDecimalMark(printedTexts(rows));
  return {
    mark,
    numbers: rows.map(({ label, cells }) => {
      const isEnclosed = isMemo(label) && cells.every(({ text }) => text.trim() === "" || ENCLOSED.test(plainSpaces(text)));
      return cells.map((cell) => (isEnclosed && typeof cell.value !== "number" ? parseEnclosed(cell, mark) : parseCell(cell, mark)));
    }),
  };
}

const ENCLOSED = /^\(.*\)$/;

/** Where a row stands in parentheses from its label on, those of its figures make nothing negative. */
function parseEnclosed({ text, formula }: GridCell, mark: DecimalMark | null): PrintedNumber {
  const inner = plainSpaces(text).replace(/^\((.*)\)$/, "$1");
  const number = parseCell({ text: inner, value: inner, formula }, mark);
  return number.kind === "number" ? { ...number, mends: [...number.mends, "memo-parentheses"] } : number;
}

function* printedTexts(rows: readonly DraftRow[]): Generator<string> {
  for (const { cells } of rows) for (const { text, value } of cells) if (typeof value !== "number") yield text;
}
