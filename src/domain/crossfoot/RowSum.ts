/** A row that is the sum of others, in every column of amounts. */
export interface RowSum {
  readonly total: number;
  readonly terms: readonly RowTerm[];
  /** A row that stands among the terms and that the total leaves out in every column; null where there is none. */
  readonly leftOut: number | null;
}

/** A row that a sum adds, or takes away. */
export interface RowTerm {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** A sum that was found by arithmetic, and how well it is borne out. */
export interface Candidate extends RowSum {
  /** For the sum, in bits. */
  readonly evidence: number;
}
