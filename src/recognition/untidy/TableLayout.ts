import type { ColumnSpan } from "./splitPanels";

/** Where the parts of a table stand in a grid: zero-based rows, and the columns that it takes. */
export interface TableLayout extends ColumnSpan {
  /** Lines above the header, from above. */
  readonly titles: readonly number[];
  readonly headers: readonly number[];
  /** Everything from the first row to the last: headings, rows of figures, broken lines. */
  readonly body: readonly number[];
  /** Headers that stand once more, as after a page break. */
  readonly repeated: readonly number[];
  /** Lines below the last row. */
  readonly notes: readonly number[];
}
