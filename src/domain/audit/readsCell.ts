import { columnNumber } from "./relativeFormula";

/** A cell or a range of its own sheet; one of another sheet has its name before it. */
const RANGES = /(?<![\w.$!'])\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?(?![\w.(!])/g;
const TEXTS = /"(?:[^"]|"")*"/g;

/** Whether a formula in A1, without the equals sign, names the cell of its own sheet, by itself or in a range; `row` and `column` are zero-based. ("SUM(B5:B7)", 5, 1) → true */
export function readsCell(formula: string, row: number, column: number): boolean {
  return [...formula.replace(TEXTS, '""').matchAll(RANGES)].some(([, letters = "", digits = "", toLetters = letters, toDigits = digits]) => (
    isWithin(column + 1, columnNumber(letters), columnNumber(toLetters)) && isWithin(row + 1, Number(digits), Number(toDigits))));
}

function isWithin(number: number, one: number, other: number): boolean {
  return number >= Math.min(one, other) && number <= Math.max(one, other);
}
