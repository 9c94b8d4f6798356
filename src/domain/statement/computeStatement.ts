import { cents, type Cents } from "../money/Cents";
import { computeDeviation } from "./computeDeviation";
import { computeMean } from "./computeMean";
import { isAmount, type AmountMeasure, type MeasureKey, type RatioMeasure } from "./Measure";
import type { HeadingRow, Row, RowKey } from "./Row";
import { termSign } from "./SignProfile";
import { measureOf, type StatementDefinition } from "./StatementDefinition";

/** An amount that a person or the register of amendments gives: cents, or null where there is none. Empty is not zero. */
export type StatementInputs = (row: RowKey, measure: MeasureKey) => Cents | null;

/** A number that is no money and that a person gives; null where the cell is empty or holds a text. */
export type NumberInputs = (row: RowKey, measure: MeasureKey) => number | null;

/** A computed figure: cents for an amount, a number such as 23.82 for a percentage, any other number, null for a blank cell. */
export type StatementFigure =
  | { readonly unit: "amount"; readonly cents: Cents }
  | { readonly unit: "percent"; readonly percent: number }
  | { readonly unit: "number"; readonly number: number }
  | null;

/** Every figure of the table, computed from cents. Headings have none. */
export type Statement = (row: RowKey, measure: MeasureKey) => StatementFigure;

type FigureRow = Exclude<Row, HeadingRow>;

/**
 * Computes a table: sums over rows in the profile's signs, remaining = amended budget - actual,
 * percentage = actual / budget × 100, forecast = amended budget + adjustment (domain rules of the house).
 */
export function computeStatement(definition: StatementDefinition, inputs: StatementInputs, numbers: NumberInputs = () => null): Statement {
  const rows = new Map(definition.rows.map((row) => [row.key, row]));
  const rowOf = (key: RowKey): Row => {
    const row = rows.get(key);
    if (row === undefined) throw new Error(`The table has no row ${key}`);
    return row;
  };

  const amount = (row: FigureRow, measure: AmountMeasure): Cents | null => {
    switch (measure.kind) {
      case "noted":
        return inputs(row.key, measure.key);
      case "input":
      case "register": {
        if (row.kind === "input") return inputs(row.key, measure.key);
        const terms = row.of.map(rowOf).filter((term) => term.kind !== "heading");
        return add(terms.map((term) => ({ amount: amount(term, measure), sign: termSign(row.nature, term.nature, definition.profile) })));
      }
      case "sum":
        return add(measure.of.map((term) => ({ amount: amountOf(row, term.measure), sign: term.sign })));
      case "deviation": {
        const actual = amountOf(row, measure.actual);
        const budget = amountOf(row, measure.budget);
        return actual === null && budget === null ? null : computeDeviation(measure.nature ?? row.nature, definition.profile, actual ?? cents(0), budget ?? cents(0));
      }
    }
  };

  const amountOf = (row: FigureRow, key: MeasureKey): Cents | null => {
    const measure = measureOf(definition.measures, key);
    if (!isAmount(measure)) throw new Error(`${key} is no amount`);
    return amount(row, measure);
  };

  const ratio = (row: FigureRow, measure: RatioMeasure): number | null => {
    const of = amountOf(row, measure.of);
    const to = amountOf(row, measure.to);
    if (of === null && to === null) return null;
    if (to !== null && to !== 0) return ((of ?? 0) / to) * 100;
    return definition.zeroBudget === "blank" || (measure.blankOfZero === true && (of ?? 0) === 0) ? null : 0;
  };

  const number = (row: FigureRow, key: MeasureKey): number | null => {
    const measure = measureOf(definition.measures, key);
    switch (measure.kind) {
      case "number": {
        if (row.kind === "input") return numbers(row.key, key);
        const { mean } = measure;
        const terms = row.of.map(rowOf).filter((term) => term.kind === "input");
        return mean === undefined ? null : computeMean(terms.map((term) => ({ value: number(term, mean.of), weight: amountOf(term, mean.weight) })));
      }
      case "first-number":
        return row.kind === "sum" ? null : (measure.of.map((one) => number(row, one)).find((one) => one !== null) ?? null);
      case "product":
        return row.kind === "sum" ? null : together(measure.of.map((one) => number(row, one)), (factors) => factors.reduce((product, factor) => product * factor, 1));
      case "change":
        return row.kind === "sum" ? null : together([number(row, measure.from), number(row, measure.to)], ([from = 0, to = 0]) => to - from);
      case "input":
      case "noted":
      case "register":
      case "sum":
      case "deviation":
      case "ratio":
        throw new Error(`${key} is no plain number`);
    }
  };

  return (rowKey, key) => {
    const row = rowOf(rowKey);
    if (row.kind === "heading") return null;
    const measure = measureOf(definition.measures, key);
    if (isAmount(measure)) {
      const value = amount(row, measure);
      return value === null ? null : { unit: "amount", cents: value };
    }
    if (measure.kind === "ratio") {
      const percent = ratio(row, measure);
      return percent === null ? null : { unit: "percent", percent };
    }
    const value = number(row, key);
    return value === null ? null : { unit: "number", number: value };
  };
}

/** What the numbers make together; null until all are there. */
function together(values: readonly (number | null)[], make: (numbers: readonly number[]) => number): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === values.length ? make(numbers) : null;
}

/** The sum of what is there; null where nothing is. */
function add(terms: readonly { readonly amount: Cents | null; readonly sign: 1 | -1 }[]): Cents | null {
  const known = terms.filter((term) => term.amount !== null);
  if (known.length === 0) return null;
  return cents(known.reduce((sum, term) => sum + term.sign * (term.amount ?? 0), 0));
}
