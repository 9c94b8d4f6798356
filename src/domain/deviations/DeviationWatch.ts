import type { MeasureKey } from "../statement/Measure";
import type { RowKey } from "../statement/Row";
import type { RuleKey } from "./DeviationRule";

/** What rules watch in a statement, and in which of its measures. */
export interface StatementWatch {
  readonly kind: "statement";
  /** In the order of `DEVIATION_RULES`. */
  readonly rules: readonly RuleKey[];
  readonly actual: MeasureKey;
  readonly budget: MeasureKey;
  /** Where the year ends: the forecast, or the actual of a closed year; null where the table says nothing of it. */
  readonly outcome: MeasureKey | null;
  /** What the actual may not pass: the forecast or the budget. */
  readonly allowance: MeasureKey;
  readonly priorActual: MeasureKey | null;
  readonly priorYear: MeasureKey | null;
  /** What makes the forecast of the budget, and asks for a reason. */
  readonly adjustment: MeasureKey | null;
  /** Which row binds a unit whose gross binds, and one whose net does (bruttositova, nettositova). */
  readonly binding: { readonly gross: RowKey; readonly net: RowKey };
}

/** What rules watch in a table of projects: how much of its funding each has used, in percent. */
export interface ProjectWatch {
  readonly kind: "projects";
  readonly rules: readonly RuleKey[];
  readonly funding: MeasureKey;
  readonly spent: MeasureKey;
  /** The column of words that tells a project's name, where the first column is something else. */
  readonly name?: string;
}

export type DeviationWatch = StatementWatch | ProjectWatch;
