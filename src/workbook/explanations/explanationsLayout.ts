import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";

/** The columns of a line: its deviation's number, unit and row, what a person says of it, and what is left; then, right of what is printed, the deviations. */
export const LINE_COLUMNS = { number: 0, unit: 1, row: 2, cause: 3, amount: 4, deviation: 5, remainder: 6 } as const;
/** Those of the version before, whose lines said by name which deviation they were of. */
export const OLDER_COLUMNS = { unit: 0, row: 1, cause: 2, amount: 3 } as const;
export const KNOWN_COLUMNS = { number: 8, unit: 9, row: 10, deviation: 11 } as const;
/** In characters, from the first column on. */
export const WIDTHS: readonly number[] = [7, 26, 26, 46, 15, 15, 34, 2, 7, 28, 28, 15];
export const PRINTED = LINE_COLUMNS.remainder + 1;

/** The titles stand above, the way to a further cause right above the header. */
export const HEADER = 3;
export const FIRST = HEADER + 1;
/** Lines on a new sheet, and deviations that can be split. */
const PLACES = 100;

/** Where lines and deviations stand: the lines from their numbers to their amounts. */
export interface ExplanationsPlace {
  readonly lines: RangeAddress;
  readonly known: RangeAddress;
}

/** Where they stand on a new sheet, with room for so many of both at least. */
export function placeExplanations(sheet: string, least = PLACES): ExplanationsPlace {
  const places = Math.max(PLACES, least);
  const { number, deviation } = KNOWN_COLUMNS;
  return { lines: rangeAt(sheet, FIRST, LINE_COLUMNS.number, places, LINE_COLUMNS.amount + 1), known: rangeAt(sheet, FIRST, number, places, deviation - number + 1) };
}
