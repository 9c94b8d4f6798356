import type { CellAt } from "./Figure";

/** A cell that a sum adds, or takes away. */
export interface Term {
  readonly at: CellAt;
  readonly sign: 1 | -1;
}

/** Where an equation comes from: rows of a table, its columns, the tables of its units, or a figure that stands in two places. */
export type SumKind = "row-sum" | "column-sum" | "parent-child" | "same-figure";

/** A cell that must be the sum of others. */
export interface SumCheck {
  readonly kind: SumKind;
  readonly target: CellAt;
  readonly terms: readonly Term[];
  /** What else than the rounding of its own figures can move it, in hundredths: that of the figures which they are computed of. */
  readonly slack?: number;
}

/** A percentage that must be 100 × one cell / another. */
export interface ShareCheck {
  readonly kind: "share";
  readonly target: CellAt;
  readonly part: CellAt;
  readonly whole: CellAt;
  /** Of the size of the whole, whatever its sign: a change of -100 to -80 is one of 20 %. */
  readonly ofSize?: true;
}

/** One equation that the figures of a table, or of several, must satisfy. */
export type Check = SumCheck | ShareCheck;

/** Equations of one table, which a formula in it may hold; other tables' figures it does not know. */
export const IN_TABLE: readonly Check["kind"][] = ["row-sum", "column-sum", "share"];

/** The cells of an equation, its target first. */
export function cellsOf(check: Check): readonly CellAt[] {
  return check.kind === "share" ? [check.target, check.part, check.whole] : [check.target, ...check.terms.map(({ at }) => at)];
}
