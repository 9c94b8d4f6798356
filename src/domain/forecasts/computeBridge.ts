import { cents, type Cents } from "../money/Cents";
import { computeStatement, type Statement, type StatementInputs } from "../statement/computeStatement";
import { compareWithBudget } from "../statement/computeDeviation";
import type { MeasureKey } from "../statement/Measure";
import type { HeadingRow, Row, RowKey } from "../statement/Row";
import { termSign } from "../statement/SignProfile";
import type { StatementDefinition } from "../statement/StatementDefinition";

/** What a row's forecast does to the bridged row. */
export interface BridgeStep {
  readonly row: RowKey;
  /** In cents, in the signs of the bridged row: 0 where the row is forecast as budgeted, or not yet. */
  readonly effect: Cents;
  readonly tone: "favourable" | "unfavourable" | "equal";
}

/** The way of a row from its amended budget to its forecast; cents in its own signs. The steps sum to the difference. */
export interface Bridge {
  readonly of: RowKey;
  readonly budget: Cents;
  readonly forecast: Cents;
  readonly steps: readonly BridgeStep[];
}

/** A row that has figures. */
type FigureRow = Exclude<Row, HeadingRow>;

/** The row that a bridge is of: Toimintakate, or else the last result, or else the last row; null in a table without rows. */
export function findBridgedRow<One extends Row>(rows: readonly One[]): Extract<One, FigureRow> | null {
  const figures = rows.filter(hasFigures);
  return figures.find((row) => row.key === "operating-margin") ?? figures.filter((row) => row.nature === "result").at(-1) ?? figures.at(-1) ?? null;
}

/** The given rows that a row adds up, in the order of the sums; the row itself where it is given. A part ("josta") is in no sum. */
export function findGivenRows<One extends Row>(rows: readonly One[], of: RowKey): readonly Extract<One, FigureRow>[] {
  const row = rows.filter(hasFigures).find((one) => one.key === of);
  if (row === undefined) return [];
  return row.kind === "sum" ? row.of.flatMap((key) => findGivenRows(rows, key)) : [row];
}

function hasFigures<One extends Row>(row: One): row is Extract<One, FigureRow> {
  return row.kind !== "heading" && !("partOf" in row && row.partOf !== undefined);
}

/** The bridge of a table between two of its measures; null where neither has a figure. A blank budget counts as 0, a blank forecast as the budget. */
export function computeBridge(definition: StatementDefinition, inputs: StatementInputs, measures: { readonly budget: MeasureKey; readonly forecast: MeasureKey }): Bridge | null {
  const bridged = findBridgedRow(definition.rows);
  if (bridged === null) return null;
  const statement = computeStatement(definition, inputs);
  const [budget, forecast] = [amountOf(statement, bridged.key, measures.budget), amountOf(statement, bridged.key, measures.forecast)];
  if (budget === null && forecast === null) return null;
  const { profile } = definition;
  const steps = findGivenRows(definition.rows, bridged.key).map((row): BridgeStep => {
    const before = amountOf(statement, row.key, measures.budget) ?? cents(0);
    const after = amountOf(statement, row.key, measures.forecast) ?? before;
    // Without || a row that nothing changes would have -0.
    return { row: row.key, effect: cents(termSign(bridged.nature, row.nature, profile) * (after - before) || 0), tone: compareWithBudget(row.nature, profile, after, before) };
  });
  return { of: bridged.key, budget: budget ?? cents(0), forecast: forecast ?? budget ?? cents(0), steps };
}

function amountOf(statement: Statement, row: RowKey, measure: MeasureKey): Cents | null {
  const figure = statement(row, measure);
  return figure?.unit === "amount" ? figure.cents : null;
}
