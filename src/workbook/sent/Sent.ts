import type { TypedPlace } from "../table/typedPlaces";
import type { CellValue } from "../WorkbookHost";

/** The columns of an entry in the register of amendments, as a list of what was sent tells them. */
export const ENTRY_PARTS = ["unit", "row", "amount", "decision", "date"] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

/** A table of what was sent: its number in the list, from 1, and the template that made it. */
export interface SentTable {
  readonly number: number;
  readonly kind: string;
  readonly variant: string;
  readonly version: number;
}

/** A cell that a person fills in: of a table by its keys, or of an entry of the register, counted from 1. */
export type SentPlace =
  | { readonly table: SentTable; readonly at: TypedPlace }
  | { readonly table: null; readonly at: { readonly kind: "entry"; readonly entry: number; readonly part: EntryPart } };

/** A cell with what it held when it was sent: null where it was blank, which is neither 0 nor "". Numbers are as the cell has them, not turned to euros. */
export type SentFigure = SentPlace & { readonly value: CellValue };

/** What a workbook for one unit was when it was sent. */
export interface Sent {
  /** Of the list of units; "" where the unit is not in it. */
  readonly unitId: string;
  readonly unit: string;
  readonly year: number;
  /** The closed month, 1 to 12. */
  readonly through: number;
  readonly figures: readonly SentFigure[];
}
