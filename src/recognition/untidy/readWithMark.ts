import { plainSpaces } from "../../domain/money/parseNumeral";
import type { DraftRow } from "./DraftRow";
import type { GridCell } from "./GridCell";
import { parseCell } from "./parseCell";
import type { DecimalMark, PrintedNumber } from "./PrintedNumber";
import { isMemo } from "./rowKinds";

const ENCLOSED = /^\(.*\)$/;

/** The cells of a table, by row, as they read with a decimal mark, or without one. */
export function readWithMark(rows: readonly DraftRow[], mark: DecimalMark | null): readonly (readonly PrintedNumber[])[] {
  return rows.map(({ label, cells }) => {
    const isEnclosed = isMemo(label) && cells.every(({ text }) => text.trim() === "" || ENCLOSED.test(plainSpaces(text)));
    return cells.map((cell) => (isEnclosed && typeof cell.value !== "number" ? parseEnclosed(cell, mark) : parseCell(cell, mark)));
  });
}

/** Where a row stands in parentheses from its label on, those of its figures make nothing negative. */
function parseEnclosed({ text, formula }: GridCell, mark: DecimalMark | null): PrintedNumber {
  const inner = plainSpaces(text).replace(/^\((.*)\)$/, "$1");
  const number = parseCell({ text: inner, value: inner, formula }, mark);
  return number.kind === "number" ? { ...number, mends: [...number.mends, "memo-parentheses"] } : number;
}
