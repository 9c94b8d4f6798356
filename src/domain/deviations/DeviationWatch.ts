import type { MeasureKey } from "../statement/Measure";
import type { RowKey } from "../statement/Row";
import type { DeviationRule, Quantity, RuleKey } from "./DeviationRule";
import { ruleOf } from "./deviationRules";

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

/** Whether the table has no forecast, so that its actuals are held to the budget. */
export function hasNoForecast(watch: DeviationWatch): boolean {
  return watch.kind === "statement" && watch.allowance === watch.budget;
}

/** The rules before this one in the watch that hold the same measures against each other there, such as the end of a closed year and its actual beyond the budget: where one has flagged, this one has nothing to add. Those that never speak of the same row are left out. */
export function toldBefore(watch: DeviationWatch, { key, from, against, zero, nonZero }: Pick<DeviationRule, "key" | "from" | "against" | "zero" | "nonZero">): readonly RuleKey[] {
  if (watch.kind !== "statement") return [];
  const isSame = (one: Quantity, other: Quantity): boolean => measureOf(watch, one) === measureOf(watch, other);
  const areApart = (some: readonly Quantity[], others: readonly Quantity[]): boolean => some.some((one) => others.some((other) => isSame(one, other)));
  return watch.rules.slice(0, watch.rules.indexOf(key)).map(ruleOf)
    .filter((rule) => isSame(rule.from, from) && isSame(rule.against, against) && !areApart(rule.nonZero, zero) && !areApart(rule.zero, nonZero))
    .map((rule) => rule.key);
}

/** The measure of a quantity; the quantity itself where none is. */
function measureOf(watch: StatementWatch, quantity: Quantity): MeasureKey {
  const measures: Partial<Record<Quantity, MeasureKey | null>> = { actual: watch.actual, budget: watch.budget, outcome: watch.outcome, allowance: watch.allowance, "prior-actual": watch.priorActual };
  return measures[quantity] ?? quantity;
}
