/** A cell of a sheet. Zero-based, as Office.js counts; becomes "B7" only in `printCell`. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
