/** What a column of a table measures. */
export type MeasureKey =
  | "prior-year"
  | "prior-actual"
  | "original-budget"
  | "amendments"
  | "amended-budget"
  | "actual"
  | "remaining"
  | "percent-used"
  | "adjustment"
  | "forecast";

/** An amount that a person gives; sum rows add it up. */
export interface InputMeasure {
  readonly kind: "input";
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

/** A percentage of two amounts of the row, as a number: 23.82 is 23,82 %. */
export interface RatioMeasure {
  readonly kind: "ratio";
  readonly key: MeasureKey;
  readonly of: MeasureKey;
  readonly to: MeasureKey;
}

export type Measure = InputMeasure | SumMeasure | RatioMeasure;
