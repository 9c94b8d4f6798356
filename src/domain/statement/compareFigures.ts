import { roundingTolerance } from "../money/roundingTolerance";
import type { Statement } from "./computeStatement";
import type { GivenFigure } from "./enterFigures";
import type { MeasureKey } from "./Measure";
import type { RowKey } from "./Row";
import { measureOf, type StatementDefinition } from "./StatementDefinition";

/** A percentage that somebody gives, as a number: 23.82. */
export interface GivenPercent {
  readonly row: RowKey;
  readonly measure: MeasureKey;
  readonly percent: number;
}

/** A given figure that rounding cannot explain: euros for an amount, a number for a percentage. */
export interface FigureDifference {
  readonly row: RowKey;
  readonly measure: MeasureKey;
  readonly expected: number;
  readonly found: number;
}

// Both sides of a printed percentage are rounded to two decimals.
const PERCENT_TOLERANCE = 0.01 + 0.005;

/**
 * The given figures that differ from the computed ones by more than rounding. Whole euros are taken as rounded: a sum may
 * then miss by floor((n+1)/2) euros over its n rows; figures with cents are exact.
 */
export function compareFigures(definition: StatementDefinition, statement: Statement, amounts: readonly GivenFigure[], percents: readonly GivenPercent[]): readonly FigureDifference[] {
  const fromAmounts = amounts.flatMap((figure) => {
    const computed = statement(figure.row, figure.measure);
    const expected = computed?.unit === "amount" ? computed.cents : 0;
    const terms = leafCount(definition, figure.row) * termCount(definition, figure.measure);
    const tolerance = figure.cents % 100 === 0 && !isPlanFigure(definition, figure, expected) ? roundingTolerance(terms) * 100 : 0;
    const isExplained = Math.abs(figure.cents - expected) <= tolerance;
    return isExplained ? [] : [{ row: figure.row, measure: figure.measure, expected: expected / 100, found: figure.cents / 100 }];
  });
  const fromPercents = percents.flatMap((figure) => {
    const computed = statement(figure.row, figure.measure);
    const expected = computed?.unit === "percent" ? computed.percent : 0;
    const isExplained = Math.abs(figure.percent - expected) <= PERCENT_TOLERANCE;
    return isExplained ? [] : [{ row: figure.row, measure: figure.measure, expected: Math.round(expected * 100) / 100, found: figure.percent }];
  });
  return [...fromAmounts, ...fromPercents];
}

// Plans are made in round figures and are exact: every term a multiple of 50 euros.
function isPlanFigure(definition: StatementDefinition, figure: GivenFigure, expected: number): boolean {
  const measure = measureOf(definition.measures, figure.measure);
  return measure.kind === "sum" && measure.enteredAs !== undefined && figure.cents % 5000 === 0 && expected % 5000 === 0;
}

/** How many input rows the row adds up. */
function leafCount(definition: StatementDefinition, key: RowKey): number {
  const row = definition.rows.find((one) => one.key === key);
  if (row?.kind !== "sum") return 1;
  return row.of.reduce((sum, term) => sum + leafCount(definition, term), 0);
}

/** How many input measures the measure adds up. */
function termCount(definition: StatementDefinition, key: MeasureKey): number {
  const measure = measureOf(definition.measures, key);
  return measure.kind === "sum" ? measure.of.length : 1;
}
