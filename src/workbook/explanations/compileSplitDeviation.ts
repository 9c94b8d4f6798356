import { cutText } from "../../domain/text/cutText";
import type { CellAddress } from "../addresses/CellAddress";
import type { RangeAddress } from "../addresses/RangeAddress";
import { cellOf } from "../deviations/liveCells";
import { binary, call, join } from "../formulas/formulaParts";
import type { Formula } from "../formulas/Formula";
import type { PlanStep } from "../plan/WorkbookPlan";

/** A name in a formula's text: Excel takes no more than 255 characters. */
const MOST_CHARACTERS = 200;

/** A cell that names something, and what it says now. */
export interface NamingCell {
  readonly cell: CellAddress;
  readonly text: string;
}

/** A deviation that is split: the cells that say its unit, its row and what is to be explained of it. */
export interface SplitDeviation {
  /** The same for as long as the sheet stands; its lines bear it. */
  readonly number: number;
  readonly title: NamingCell;
  readonly label: NamingCell;
  readonly toExplain: CellAddress;
  /** Euros to one of the table's amounts. */
  readonly euros: number;
}

/** The step that puts a deviation among those that are split, at a place of their list, by references to its cells. */
export function compileSplitDeviation(known: RangeAddress, place: number, { number, title, label, toExplain, euros }: SplitDeviation): PlanStep {
  // What is not to be explained is an empty text, which a sum passes over.
  const amount = call("SUM", cellOf(toExplain));
  return {
    kind: "write-cells", range: { ...known, row: known.row + place, rows: 1 },
    cells: [[number, { formula: nameOf(title) }, { formula: nameOf(label) }, { formula: euros === 1 ? amount : binary(amount, "*", euros) }]],
  };
}

/** What the cell says; where its table has been removed, what it said, so that its causes still tell what they were of. */
function nameOf({ cell, text }: NamingCell): Formula {
  return call("IFERROR", join(cellOf(cell), ""), cutText(text, MOST_CHARACTERS));
}
