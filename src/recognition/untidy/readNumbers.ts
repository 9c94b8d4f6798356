import type { DraftRow } from "./DraftRow";
import { findDecimalMark } from "./findDecimalMark";
import { inferDecimalMark } from "./inferDecimalMark";
import type { DecimalMark, PrintedNumber } from "./PrintedNumber";
import { readWithMark } from "./readWithMark";

/** What is printed under the columns of figures, by row and column, and the decimal mark that it was read with. */
export interface PrintedNumbers {
  readonly mark: DecimalMark | null;
  readonly numbers: readonly (readonly PrintedNumber[])[];
}

/** Reads the cells of a table with the decimal mark that its numbers tell or its sums need, or the one that is said. */
export function readNumbers(rows: readonly DraftRow[], said: DecimalMark | null): PrintedNumbers {
  const told = said ?? findDecimalMark(printedTexts(rows));
  const numbers = readWithMark(rows, told);
  const inferred = told === null ? inferDecimalMark(rows, numbers) : null;
  return inferred === null ? { mark: told, numbers } : { mark: inferred, numbers: readWithMark(rows, inferred) };
}

function* printedTexts(rows: readonly DraftRow[]): Generator<string> {
  for (const { cells } of rows) for (const { text, value } of cells) if (typeof value !== "number") yield text;
}
