import type { Month } from "../domain/periods/Period";
import type { MoneyUnit } from "./findMoneyUnit";
import type { ColumnMatch } from "./matchColumns";
import type { RowMatch } from "./matchRowLabel";

export interface RecognisedColumn extends ColumnMatch {
  /** The zero-based column of the grid. */
  readonly index: number;
  /** What its figures stand for: as its header says, else as the words around the table do, else euros. */
  readonly unit: MoneyUnit;
}

export interface RecognisedRow {
  /** The zero-based row of the grid. */
  readonly index: number;
  readonly label: string;
  readonly match: RowMatch | null;
  /** The texts under the table's columns, in their order. */
  readonly raw: readonly string[];
  /** The columns, as positions in `raw`, whose text was put together from two lines. */
  readonly joined: readonly number[];
}

export interface RecognisedTable {
  /** The unit or heading that stands in the header's corner or above it. */
  readonly title: string | null;
  /** Where the header begins in the grid, and its column of labels. */
  readonly headerRow: number;
  readonly labelColumn: number;
  /** The fiscal year and the last month that the headers speak of; null where they do not say. */
  readonly year: number | null;
  readonly through: Month | null;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
}
