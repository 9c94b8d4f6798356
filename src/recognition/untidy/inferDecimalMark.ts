import type { FigureTable } from "../../domain/crossfoot/FigureTable";
import type { DraftRow } from "./DraftRow";
import { figuresOfColumn } from "./figuresOfColumn";
import { inferStructureWithin } from "./inferStructureWithin";
import type { DecimalMark, PrintedNumber } from "./PrintedNumber";
import { readWithMark } from "./readWithMark";

const MARKS: readonly DecimalMark[] = [",", "."];

/**
 * The decimal mark with which the rows of a table add up, where its numbers leave it open: "1,234" and "512" give the total "1,746" only where the comma
 * parts thousands. Null where both add up, since all numbers have the mark, or neither does. `numbers` are those read without a mark.
 */
export function inferDecimalMark(rows: readonly DraftRow[], numbers: readonly (readonly PrintedNumber[])[]): DecimalMark | null {
  if (!numbers.some((row) => row.some(({ kind }) => kind === "ambiguous")) || !numbers.some((row) => row.some(isUnmarked))) return null;
  const [comma, point] = MARKS.map((mark) => countSums(rows, readWithMark(rows, mark)));
  if (comma === undefined || point === undefined || (comma > 0) === (point > 0)) return null;
  return comma > 0 ? "," : ".";
}

/** A number that is the same with either mark. */
function isUnmarked(number: PrintedNumber): boolean {
  return number.kind === "number" && number.fraction === "" && /[1-9]/.test(number.whole);
}

function countSums(rows: readonly DraftRow[], numbers: readonly (readonly PrintedNumber[])[]): number {
  const columns = (numbers[0] ?? []).map((_, place) => figuresOfColumn(rows.map(({ cells }) => cells[place]), numbers.map((row) => row[place]), { isPercent: false, isFraction: false, unit: "euro" }));
  const table: FigureTable = {
    rows: rows.map(({ label }) => ({ label, isPart: false })),
    columns: columns.map(() => ({ label: "", kind: "amount" })),
    figures: rows.map((_, row) => columns.map((column) => column[row]?.figure ?? null)),
  };
  return inferStructureWithin(table).structure.rows.length;
}
