import type { CellAddress } from "../addresses/CellAddress";
import { sameSheet } from "../addresses/RangeAddress";
import type { Formula } from "../formulas/Formula";
import { mapReferences } from "../formulas/mapReferences";
import { parseFormula } from "../formulas/parseFormula";
import { findNamedRange } from "../settings/findNamedRange";
import type { CellValue, RangeReading, WorkbookReading } from "../WorkbookHost";
import { EXPLANATION_NAMES } from "./explanationNames";
import { KNOWN_COLUMNS, LINE_COLUMNS, type ExplanationsPlace } from "./explanationsLayout";

/** What stands on a sheet of causes. */
export interface ReadExplanations {
  /** The deviations that are split, by their places in the list; null where a place is free. */
  readonly known: readonly (KnownDeviation | null)[];
  /** How many lines there are down to the last one that a person has begun. */
  readonly used: number;
  /** Every number that stands on the sheet. */
  readonly numbers: ReadonlySet<number>;
}

/** A deviation that is split, and the cell that it is known by; null where its table has been removed. */
export interface KnownDeviation {
  readonly number: number;
  readonly toExplain: CellAddress | null;
}

export const NO_EXPLANATIONS: ReadExplanations = { known: [], used: 0, numbers: new Set() };

/** Where the lines and the deviations stand; `isOlder` where a version that knew deviations by their names has made them. null where the workbook has no such sheet. */
export function findExplanations({ names }: Pick<WorkbookReading, "names">): (ExplanationsPlace & { readonly isOlder: boolean }) | null {
  const [lines, numbers, units, deviations] = (["lines", "numbers", "units", "deviations"] as const).map((part) => findNamedRange(names, EXPLANATION_NAMES[part]));
  const first = numbers ?? units;
  if (!lines || !first || !deviations) return null;
  return { lines, known: { ...first, columns: deviations.column - first.column + 1 }, isOlder: !numbers };
}

/** Reads what stands there. */
export function readExplanations({ lines, known }: { readonly lines: RangeReading; readonly known: RangeReading }): ReadExplanations {
  const deviations = known.values.map((cells, place): KnownDeviation | null => {
    const [number] = cells;
    return typeof number === "number" ? { number, toExplain: referenceIn(known.formulas[place]?.[KNOWN_COLUMNS.deviation - KNOWN_COLUMNS.number]) } : null;
  });
  const typed = lines.values.flatMap((cells) => cells[LINE_COLUMNS.number] ?? []).filter((cell) => typeof cell === "number");
  return { known: deviations, used: countUsed(lines.values), numbers: new Set([...typed, ...deviations.flatMap((one) => one?.number ?? [])]) };
}

/** How many lines there are down to the last one in which something shows. */
export function countUsed(lines: readonly (readonly CellValue[])[]): number {
  return lines.map((cells) => cells.some((cell) => cell !== null && cell !== "")).lastIndexOf(true) + 1;
}

/** The first cell of another sheet that a formula speaks of; null where it has none, or one that is gone. */
export function referenceIn(formula: string | null | undefined): CellAddress | null {
  const tree: Formula | null = formula === null || formula === undefined ? null : parseFormula(formula);
  const found: CellAddress[] = [];
  if (tree !== null) {
    mapReferences(tree, (cell, sheet) => {
      if (sheet !== undefined) found.push({ sheet, row: cell.row, column: cell.column });
      return cell;
    });
  }
  return found[0] ?? null;
}

/** Whether two addresses are one cell. */
export function isSameCell(one: CellAddress | null, other: CellAddress): boolean {
  return one !== null && one.row === other.row && one.column === other.column && sameSheet(one.sheet, other.sheet);
}
