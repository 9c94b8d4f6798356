import type { CellAt } from "../crossfoot/Figure";
import type { Slip } from "../crossfoot/slipOf";
import type { Severity } from "../findings/Finding";

/** What is wrong with a cell. */
export type FaultCode =
  /** A total, or a step of the chain of results, is not the sum of its rows. */
  | "total-differs"
  /** A total is too small by exactly one of its rows. */
  | "total-leaves-out-row"
  /** A total comes near its rows in every column, and differs from them in most: a row may be lacking. */
  | "rows-lacking"
  /** What remains, a deviation or an amended budget is not what its columns give. */
  | "column-differs"
  /** A cell repeats another of its row, although it should be computed from it: the budget stands in the deviation. */
  | "cell-copied"
  | "percent-differs"
  /** A percentage that no figures could give: of nothing, or of another sign than its sides. */
  | "percent-impossible"
  /** A parent's figure is not the sum of its parts'. */
  | "parent-differs"
  /** The lines of a forecast come to another total than its parts do. */
  | "forecast-disagrees"
  | "digits-swapped"
  | "sign-turned"
  | "thousandfold"
  /** One digit is wrong, lacking or too many, as two equations say. */
  | "digit-differs"
  /** The figure is not what the equations that cross in it give. */
  | "figure-differs"
  /** The same figure stands otherwise in another table. */
  | "same-figure-differs"
  /** What the parts come to differs in so much that a part may be lacking, or parts were moved. */
  | "parts-incomplete"
  /** A percentage of a total is neither the sum nor any mean of its rows. */
  | "total-not-reproducible"
  | "unit-jump"
  /** A header says thousands, the figures are whole euros. */
  | "header-unit-differs"
  | "column-repeats"
  | "row-repeats"
  /** A figure is many times what stands beside it, in a row of a table whose rows do not add up. */
  | "figure-jump"
  | "text-for-number"
  /** Numbers that can be read in two ways, and are not. */
  | "numbers-ambiguous"
  | "typed-over-formula"
  | "formula-differs"
  /** A formula gives another figure than was printed in its place. */
  | "printed-differs";

/** What a fault's sentence tells besides the amounts; each where it is known. */
export interface FaultFacts {
  /** How many equations fail because of it. */
  readonly equations?: number;
  readonly slip?: Slip;
  /** The row that the total leaves out. */
  readonly leftOut?: CellAt;
  /** What was copied: a cell, or the first one of a column or a row. */
  readonly copiedFrom?: CellAt;
  /** Whether the parts were found by arithmetic, not given. */
  readonly isInferred?: boolean;
  /** Cells that differ only because this one does. */
  readonly follows?: readonly CellAt[];
  /** The tables that it was held against: the parts, or the other table. */
  readonly tables?: readonly number[];
  /** Which of the two a forecast agrees with. */
  readonly agreesWith?: "lines" | "parts";
  /** Why the parts may not come to the parent. */
  readonly reason?: "parts-missing" | "parts-moved" | "other-report";
  /** The cells without a number that the total depends on. */
  readonly dependsOn?: readonly CellAt[];
  /** How many cells it is told of, the named one among them. */
  readonly count?: number;
  /** What stands in the cell, or the formula that its neighbours would have there. */
  readonly text?: string;
  /** What other checks tell of the same cell, which is told once. */
  readonly also?: readonly FaultCode[];
}

/** Something wrong, or to be asked about, in one cell. Amounts in hundredths: cents, or hundredths of a percentage point. */
export interface AuditFault {
  readonly code: FaultCode;
  readonly severity: Severity;
  /** Zero-based in its table. */
  readonly cell: CellAt;
  readonly expected: number | null;
  readonly found: number | null;
  /** Found less expected; null where either is. */
  readonly difference: number | null;
  /** Cells that it concerns as well, or that would explain it as well. */
  readonly others: readonly CellAt[];
  readonly facts: FaultFacts;
}

/** A fault without amounts. */
export function fault(code: FaultCode, severity: Severity, cell: CellAt, facts: FaultFacts = {}, others: readonly CellAt[] = []): AuditFault {
  return { code, severity, cell, expected: null, found: null, difference: null, others, facts };
}

/** A fault with what should stand and what does, both in hundredths. */
export function amountFault(code: FaultCode, severity: Severity, cell: CellAt, { expected, found }: { readonly expected: number; readonly found: number }, facts: FaultFacts = {}, others: readonly CellAt[] = []): AuditFault {
  return { code, severity, cell, expected, found, difference: found - expected, others, facts };
}
