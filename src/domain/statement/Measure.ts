import type { Nature } from "./Row";

/** The stable name of a measure: what a column of a table measures, such as "amended-budget". */
export type MeasureKey = string;

/** An amount that a person gives; sum rows add it up. */
export interface InputMeasure {
  readonly kind: "input";
  readonly key: MeasureKey;
  /** Amendments of the budget: typed, or summed from the workbook's register of them where it has one. */
  readonly registrable?: true;
}

/** An amount that a person or the add-in notes of a row, of a sum too: the deviation that a reason has explained. Nothing adds it up. */
export interface NotedMeasure {
  readonly kind: "noted";
  readonly key: MeasureKey;
}

/** An amount that the register of amendments gives each input row, by the unit and the row that its entries name. */
export interface RegisterMeasure {
  readonly kind: "register";
  readonly key: MeasureKey;
}

/** An amount that other amounts of the row add up to, each with its sign. */
export interface SumMeasure {
  readonly kind: "sum";
  readonly key: MeasureKey;
  readonly of: readonly { readonly measure: MeasureKey; readonly sign: 1 | -1 }[];
  /** Where a person gives a figure for this measure, the input that takes it up: the figure less the other terms. */
  readonly enteredAs?: MeasureKey;
}

/** The printed deviation (Poikkeama) of an actual from its budget, in the direction that the table's conventions give it. */
export interface DeviationMeasure {
  readonly kind: "deviation";
  readonly key: MeasureKey;
  readonly actual: MeasureKey;
  readonly budget: MeasureKey;
  /** Where columns and not rows tell income from costs (a summary of appropriations and revenue estimates). */
  readonly nature?: Nature;
}

/** A percentage of two amounts of the row, as a number: 23.82 is 23,82 %. */
export interface RatioMeasure {
  readonly kind: "ratio";
  readonly key: MeasureKey;
  readonly of: MeasureKey;
  readonly to: MeasureKey;
  /** Nothing of nothing stays blank, whatever a zero budget shows (investments of the 2025 closing). */
  readonly blankOfZero?: true;
}

/**
 * A number that is no money, such as a percentage that a person writes, a key figure or a probability. Sum rows leave it
 * out, or show the mean of a measure, each row weighing an amount (percentages of projects by their funding).
 */
export interface NumberMeasure {
  readonly kind: "number";
  readonly key: MeasureKey;
  /** What a person may write: any number, a number or else a text, or a whole number from 1 to the scale of risks. */
  readonly accepts: "number" | "number-or-text" | "scale";
  /** A percentage, which may be written with its sign: 20 and "20 %" are the same. */
  readonly percentage?: true;
  readonly mean?: { readonly of: MeasureKey; readonly weight: MeasureKey };
}

/** The first of several numbers of the row that is there: a percentage, or the one typed beside a text. */
export interface FirstNumberMeasure {
  readonly kind: "first-number";
  readonly key: MeasureKey;
  readonly of: readonly MeasureKey[];
}

/** Numbers of the row multiplied: probability × significance. Blank until all are there. */
export interface ProductMeasure {
  readonly kind: "product";
  readonly key: MeasureKey;
  readonly of: readonly MeasureKey[];
}

/** How much a number of the row has changed from another one. Blank until both are there. */
export interface ChangeMeasure {
  readonly kind: "change";
  readonly key: MeasureKey;
  readonly from: MeasureKey;
  readonly to: MeasureKey;
}

export type AmountMeasure = InputMeasure | NotedMeasure | RegisterMeasure | SumMeasure | DeviationMeasure;

export type Measure = AmountMeasure | RatioMeasure | NumberMeasure | FirstNumberMeasure | ProductMeasure | ChangeMeasure;

/** Whether the measure is an amount of money. */
export function isAmount(measure: Measure): measure is AmountMeasure {
  return measure.kind === "input" || measure.kind === "noted" || measure.kind === "register" || measure.kind === "sum" || measure.kind === "deviation";
}

/** Whether a person fills the measure in. */
export function isTyped(measure: Measure): boolean {
  return measure.kind === "input" || measure.kind === "noted" || measure.kind === "number";
}
