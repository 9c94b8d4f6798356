/**
 * Whether more is good. Income: more is better. Expense: less is better. Result: income less expense, more is better.
 * Favourability follows from this, never from the sign alone.
 */
export type Nature = "income" | "expense" | "result";

/** The stable name of a row in every language, such as `sales-income`. */
export type RowKey = string;

export interface HeadingRow {
  readonly kind: "heading";
  readonly key: RowKey;
  readonly nature: Nature;
}

export interface InputRow {
  readonly kind: "input";
  readonly key: RowKey;
  readonly nature: Nature;
  /** A part of that row ("josta vuokratuotot"): told beside it, never added to a sum. */
  readonly partOf?: RowKey;
}

/** A row that sums other rows, each in the direction that the sign profile gives its nature. */
export interface SumRow {
  readonly kind: "sum";
  readonly key: RowKey;
  readonly nature: Nature;
  readonly of: readonly RowKey[];
}

export type Row = HeadingRow | InputRow | SumRow;
