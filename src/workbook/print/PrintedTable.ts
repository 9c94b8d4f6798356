import type { Language } from "../../locale/Language";
import type { CellStyle } from "../plan/CellStyle";

/** A cell as it is printed: its text, and what it looks like. */
export interface PrintedCell {
  readonly text: string;
  readonly style: CellStyle;
}

/** The printed part of a table, as a person reads it: without work columns, stamps, keys and the tint of input cells. */
export interface PrintedTable {
  readonly language: Language;
  readonly title: PrintedCell;
  readonly subtitle: PrintedCell;
  /** The column of labels first. */
  readonly headers: readonly PrintedCell[];
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly note: PrintedCell;
}
