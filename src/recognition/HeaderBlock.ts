/** A column of figures: where it stands in the grid, and its header with continuation lines joined. */
export interface HeaderColumn {
  readonly index: number;
  readonly header: string;
}

/** The header of one table: where it stands, and its columns. */
export interface HeaderBlock {
  readonly row: number;
  /** How many rows of the grid the header takes. */
  readonly rows: number;
  readonly labelColumn: number;
  /** The first column that is no longer the table's. */
  readonly endColumn: number;
  /** The text above the labels. */
  readonly corner: string;
  /** The columns that have a header. */
  readonly columns: readonly HeaderColumn[];
  /** The unit whose name stands over these columns alone; null where the table's title names it. */
  readonly unit: string | null;
}
