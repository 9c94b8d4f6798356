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

/** An amount is summed over rows; a percentage is computed anew from the row's own amounts. */
export type MeasureUnit = "amount" | "percent";
