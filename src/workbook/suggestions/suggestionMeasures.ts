import type { MeasureKey } from "../../domain/statement/Measure";
import { columnKey, type TableTemplate } from "../../templates/TableTemplate";

/** The measures of a table by which a year-end is suggested, and by which a year that is over is judged; null for one that the table lacks. */
export interface SuggestionMeasures {
  readonly actual: MeasureKey;
  readonly budget: MeasureKey;
  readonly priorActual: MeasureKey | null;
  readonly priorYear: MeasureKey | null;
  /** Whether the actual is that of the whole year, which needs no stamp of months. */
  readonly isWholeYear: boolean;
}

/** What of a table takes part in suggesting; null where it follows no budget. Measures have one meaning in every kind. */
export function suggestionMeasures({ watch, columns }: Pick<TableTemplate, "watch" | "columns">): SuggestionMeasures | null {
  if (watch === null) return null;
  const has = (key: MeasureKey): MeasureKey | null => (columns.some((column) => columnKey(column) === key) ? key : null);
  const isWholeYear = columns.every((column) => columnKey(column) !== watch.actual || column.stamp !== "months");
  return { actual: watch.actual, budget: watch.budget, priorActual: has("prior-actual"), priorYear: has("prior-year"), isWholeYear };
}
