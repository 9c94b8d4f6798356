/** A column that is the sum of others, in every row. */
export interface ColumnSum {
  readonly kind: "sum";
  readonly target: number;
  readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[];
  /** Whether some rows turn the sign, as where a deviation is positive when it is favourable. */
  readonly turns: boolean;
}

/** A column that is 100 × one column / another. */
export interface ColumnShare {
  readonly kind: "share";
  readonly target: number;
  readonly part: number;
  readonly whole: number;
}

export type ColumnEquation = ColumnSum | ColumnShare;

/** An equation that may hold. */
export interface ColumnCandidate<Equation extends ColumnEquation = ColumnEquation> {
  readonly equation: Equation;
  /** For the equation, in bits. */
  readonly evidence: number;
}
