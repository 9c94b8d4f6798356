import { PLAN_STEP } from "../money/planStep";
import { roundingTolerance } from "../money/roundingTolerance";
import type { Statement } from "./computeStatement";
import type { GivenFigure } from "./enterFigures";
import type { MeasureKey } from "./Measure";
import type { RowKey } from "./Row";
import { leafCount, measureOf, type StatementDefinition } from "./StatementDefinition";

/** A percentage that somebody gives, as a number: 23.82. */
export interface GivenPercent {
  readonly row: RowKey;
  readonly measure: MeasureKey;
  readonly percent: number;
  /** How many decimals it is printed with; two where nothing is said. */
  readonly decimals?: number;
}

/** A given figure that rounding cannot explain: euros for an amount, a number for a percentage. */
export interface FigureDifference {
  readonly row: RowKey;
  readonly measure: MeasureKey;
  readonly expected: number;
  readonly found: number;
}

const EURO = 100;
const USUAL_DECIMALS = 2;
// Of the last printed decimal: half for its own rounding, and one more that the reports' systems are off by.
const PERCENT_TOLERANCE = 1.5;

/**
 * The given figures that differ from the computed ones by more than rounding. A figure in whole units is taken as rounded:
 * a sum may then miss by floor((n+1)/2) units over its n rows, a percentage by what both its sides may; figures with cents
 * are exact. `stepOf` gives the coarsest unit, in cents, that the figures behind a measure are printed in.
 */
export function compareFigures(
  definition: StatementDefinition, statement: Statement, amounts: readonly GivenFigure[], percents: readonly GivenPercent[], stepOf: (measure: MeasureKey) => number = () => EURO,
): readonly FigureDifference[] {
  const fromAmounts = amounts.flatMap((figure) => {
    const computed = statement(figure.row, figure.measure);
    const expected = computed?.unit === "amount" ? computed.cents : 0;
    const unit = Math.max(stepOf(figure.measure), figure.step ?? EURO);
    const isRounded = figure.cents % (figure.step ?? EURO) === 0 && !isPlanFigure(definition, figure, expected, unit);
    const tolerance = isRounded ? roundingTolerance(leafCount(definition, figure.row) * termCount(definition, figure.measure)) * unit : 0;
    const isExplained = Math.abs(figure.cents - expected) <= tolerance;
    return isExplained ? [] : [{ row: figure.row, measure: figure.measure, expected: expected / 100, found: figure.cents / 100 }];
  });
  const fromPercents = percents.flatMap((figure) => {
    const computed = statement(figure.row, figure.measure);
    // A blank is nothing to compare with.
    if (computed?.unit !== "percent") return [];
    const isExplained = Math.abs(figure.percent - computed.percent) <= PERCENT_TOLERANCE * 10 ** -(figure.decimals ?? USUAL_DECIMALS) + percentRounding(definition, statement, figure, stepOf(figure.measure));
    return isExplained ? [] : [{ row: figure.row, measure: figure.measure, expected: Math.round(computed.percent * 100) / 100, found: figure.percent }];
  });
  return [...fromAmounts, ...fromPercents];
}

/** How far rounding of its rows may move a percentage, in points: half a unit for each row, above and below the line. */
function percentRounding(definition: StatementDefinition, statement: Statement, figure: GivenPercent, step: number): number {
  const measure = measureOf(definition.measures, figure.measure);
  if (measure.kind !== "ratio") return 0;
  const amountOf = (key: MeasureKey): number => {
    const part = statement(figure.row, key);
    return part?.unit === "amount" ? Math.abs(part.cents) : 0;
  };
  const [of, to] = [amountOf(measure.of), amountOf(measure.to)];
  const half = (step / 2) * leafCount(definition, figure.row);
  return to <= half ? Number.POSITIVE_INFINITY : (100 * half * (to + of)) / (to * (to - half));
}

function isPlanFigure(definition: StatementDefinition, figure: GivenFigure, expected: number, unit: number): boolean {
  const measure = measureOf(definition.measures, figure.measure);
  return unit === EURO && measure.kind === "sum" && measure.enteredAs !== undefined && figure.cents % PLAN_STEP === 0 && expected % PLAN_STEP === 0;
}

/** How many input measures the measure adds up. */
function termCount(definition: StatementDefinition, key: MeasureKey): number {
  const measure = measureOf(definition.measures, key);
  if (measure.kind === "deviation") return 2;
  return measure.kind === "sum" ? measure.of.length : 1;
}
