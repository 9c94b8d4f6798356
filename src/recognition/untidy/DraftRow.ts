import type { GridCell } from "./GridCell";

/** A row of a table while its lines are put together. */
export interface DraftRow {
  /** The zero-based rows of the grid. */
  readonly indexes: readonly number[];
  readonly label: string;
  readonly indent: number;
  /** Under the columns of figures, in their order. */
  readonly cells: readonly GridCell[];
  /** Whether the row above it in the grid is blank or no row of the table. */
  readonly isAfterGap: boolean;
}
