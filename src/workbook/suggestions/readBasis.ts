import type { SuggestionBasis } from "../../domain/forecasts/SuggestionMethod";
import { monthFrom, type Month } from "../../domain/periods/Period";
import type { MeasureKey } from "../../domain/statement/Measure";
import type { RowKey } from "../../domain/statement/Row";
import type { ReadTable } from "../table/readTable";
import { suggestionMeasures } from "./suggestionMeasures";

/** What each input row's year-end is suggested from, by its key; null where the table follows no budget or does not say its months. */
export function readBasis(table: ReadTable): ReadonlyMap<RowKey, SuggestionBasis> | null {
  const measures = suggestionMeasures(table.definition.template);
  const through = measures === null ? null : readMonth(table, measures.actual);
  if (measures === null || through === null) return null;
  const { actual, budget, priorActual, priorYear } = measures;
  // Last year's actual of other months says nothing of these.
  const samePrior = priorActual === null || readMonth(table, priorActual) !== through ? null : priorActual;
  return new Map(table.definition.rows.filter((row) => row.kind === "input").map((row): readonly [RowKey, SuggestionBasis] => {
    const at = (measure: MeasureKey | null) => (measure === null ? null : table.inputs(row.key, measure));
    return [row.key, { through, actual: at(actual), budget: at(budget), priorActual: at(samePrior), priorYear: at(priorYear) }];
  }));
}

/** The month that stands above a column of figures; null where the cell holds none. */
export function readMonth({ layout, value }: ReadTable, measure: MeasureKey): Month | null {
  const stamp = value(layout.stampRow, layout.columnOf(measure));
  return typeof stamp === "number" ? monthFrom(stamp) : null;
}
