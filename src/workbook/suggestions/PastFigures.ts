import type { Cents } from "../../domain/money/Cents";
import type { CellAddress } from "../addresses/CellAddress";

/** A figure of a year that is over, where it stands in a table of this workbook. */
export interface PastFigure {
  readonly cell: CellAddress;
  /** By what the cell's number is multiplied to be written as the table of now writes it: 1, -1, or what a thousand makes of it. */
  readonly factor: number;
  /** The cell that says of how many months the figure is; null where it is of a whole year. */
  readonly months: CellAddress | null;
  /** In the signs of the table of now. */
  readonly amount: Cents;
}

/** What the workbook tells of a row in a year that is over; null for a figure that it does not have. */
export interface PastFigures {
  readonly year: number;
  readonly actual: PastFigure | null;
  readonly budget: PastFigure | null;
  readonly priorActual: PastFigure | null;
  readonly priorYear: PastFigure | null;
  readonly closing: PastFigure;
}

/** The figures of a year, in the order in which they are shown. */
export const PAST_PARTS = ["actual", "budget", "priorActual", "priorYear", "closing"] as const satisfies readonly (keyof PastFigures)[];
