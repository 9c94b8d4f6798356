import { cents, type Cents } from "../money/Cents";
import type { MeasureKey } from "./Measure";
import type { Row, RowKey } from "./Row";
import { termSign } from "./SignProfile";
import { measureOf, type StatementDefinition } from "./StatementDefinition";

/** A figure that a person gives: cents, or null where the cell is empty. Empty is not zero. */
export type StatementInputs = (row: RowKey, measure: MeasureKey) => Cents | null;

/** A computed figure: cents for an amount, a number such as 23.82 for a percentage, null for a blank cell. */
export type StatementFigure =
  | { readonly unit: "amount"; readonly cents: Cents }
  | { readonly unit: "percent"; readonly percent: number }
  | null;

/** Every figure of the table, computed from cents. Headings have none. */
export type Statement = (row: RowKey, measure: MeasureKey) => StatementFigure;

/**
 * Computes a table: sums over rows in the profile's signs, remaining = amended budget - actual,
 * percentage = actual / budget × 100, forecast = amended budget + adjustment (domain rules of the house).
 */
export function computeStatement(definition: StatementDefinition, inputs: StatementInputs): Statement {
  const rows = new Map(definition.rows.map((row) => [row.key, row]));
  const rowOf = (key: RowKey): Row => {
    const row = rows.get(key);
    if (row === undefined) throw new Error(`The table has no row ${key}`);
    return row;
  };

  const amount = (row: Row, key: MeasureKey): Cents | null => {
    if (row.kind === "heading") return null;
    const measure = measureOf(definition.measures, key);
    switch (measure.kind) {
      case "input":
        if (row.kind === "input") return inputs(row.key, key);
        return add(row.of.map((term) => ({ amount: amount(rowOf(term), key), sign: termSign(row.nature, rowOf(term).nature, definition.profile) })));
      case "sum":
        return add(measure.of.map((term) => ({ amount: amount(row, term.measure), sign: term.sign })));
      case "ratio":
        throw new Error(`${key} is a percentage and has no amount`);
    }
  };

  return (rowKey, key) => {
    const row = rowOf(rowKey);
    const measure = measureOf(definition.measures, key);
    if (measure.kind !== "ratio") {
      const value = amount(row, key);
      return value === null ? null : { unit: "amount", cents: value };
    }
    const of = amount(row, measure.of);
    const to = amount(row, measure.to);
    if (of === null && to === null) return null;
    if (to === null || to === 0) return definition.zeroBudget === "zero" ? { unit: "percent", percent: 0 } : null;
    return { unit: "percent", percent: ((of ?? 0) / to) * 100 };
  };
}

/** The sum of what is there; null where nothing is. */
function add(terms: readonly { readonly amount: Cents | null; readonly sign: 1 | -1 }[]): Cents | null {
  const known = terms.filter((term) => term.amount !== null);
  if (known.length === 0) return null;
  return cents(known.reduce((sum, term) => sum + term.sign * (term.amount ?? 0), 0));
}
