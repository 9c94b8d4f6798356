import { printCell, type FoundTable } from "../../actions";
import type { SheetCorrection } from "../../actions/auditing/SheetCorrection";

/** A table of somebody else's, as it was read from the cells of a sheet. */
export type UntidyFound = FoundTable & { readonly untidy: NonNullable<FoundTable["untidy"]>; readonly grid: NonNullable<FoundTable["grid"]> };

/** What the correction of one part of a table is handed. */
export interface CorrectionProps {
  readonly table: UntidyFound;
  /** What is said of the table so far. */
  readonly known: SheetCorrection;
  /** The zero-based row and column of the sheet that the selection begins in; null where it is on another sheet. */
  readonly selected: { readonly row: number; readonly column: number } | null;
  readonly onCorrect: (correction: SheetCorrection) => void;
}

/** The letters by which the sheet calls a column of the grid. */
export function letterOf({ grid }: UntidyFound, column: number): string {
  return printCell({ row: 0, column: grid.column + column }).replace(/\d+/, "");
}
