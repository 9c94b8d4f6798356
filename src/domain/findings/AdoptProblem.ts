/** What is to be told, or is in the way, where an untidy table becomes a live one. */
export type AdoptProblem =
  /** A damaged number was mended: `text` as it was printed, `found` as it was read, in the unit of its column. */
  | { readonly code: "number-mended"; readonly text: string; readonly found: number }
  /** In place a row that takes several lines has no one cell for each figure. */
  | { readonly code: "row-broken" }
  /** Nothing to do: every number is a number and what can be computed is computed. */
  | { readonly code: "table-live" };
