import type { FigureTable } from "../../src/domain/crossfoot/FigureTable";
import { cellsOfText } from "../../src/recognition/untidy/GridCell";
import { readUntidyTables } from "../../src/recognition/untidy/readUntidyTables";
import type { UntidyTable } from "../../src/recognition/untidy/UntidyTable";
import { makeTable } from "../crossfoot/makeTable";
import { randomOf } from "../crossfoot/random";
import { layOnSheet, printUntidy } from "./printUntidy";

/** How a printed table came back: to the digit; with less than there was, which is told; or otherwise than it was, without a word. */
export type ReadBack = "exact" | "told" | "wrong";

export interface SheetReading {
  readonly seed: number;
  readonly isCounted: boolean;
  readonly tables: readonly ReadBack[];
}

/** Prints one to three random tables on a sheet and reads them back. */
export function readSheet(seed: number): SheetReading {
  const random = randomOf(seed);
  const count = random.pick([1, 1, 2, 3]);
  const printed = Array.from({ length: count }, (_, number) => printUntidy(random, makeTable(random), number));
  const found = readUntidyTables(cellsOfText(layOnSheet(printed, random.chance(0.3))));
  // On a sheet where another number of tables was found, none is the one that was printed.
  return { seed, isCounted: found.length === count, tables: printed.map(({ expected }, place) => (found.length === count && found[place] !== undefined ? compare(found[place], expected) : "wrong")) };
}

function compare(found: UntidyTable, expected: FigureTable): ReadBack {
  const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  if (!isAlike(found.table.rows.map(({ label, isPart }) => ({ label, isPart })), expected.rows) || !isAlike(found.table.columns, expected.columns)) return "wrong";
  let isExact = true;
  for (const [row, figures] of expected.figures.entries()) {
    for (const [column, figure] of figures.entries()) {
      const cell = found.cells[row]?.[column];
      if (isAlike(cell?.figure ?? null, figure)) continue;
      if (cell?.figure !== null || cell.state === "blank") return "wrong";
      isExact = false;
    }
  }
  return isExact ? "exact" : "told";
}
