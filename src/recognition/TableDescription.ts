import type { MeasureKey } from "../domain/statement/Measure";
import type { Row, RowKey } from "../domain/statement/Row";

/** A row that may be found in a pasted table: every name it goes by, in any language. */
export interface RowDescription {
  readonly key: RowKey;
  readonly kind: Row["kind"];
  readonly labels: readonly string[];
  /** The rows that a sum adds up; where given, sums help to read figures that run together. */
  readonly of?: readonly RowKey[];
}

/** What recognition needs to know of a template. */
export interface TableDescription {
  readonly rows: readonly RowDescription[];
  readonly measures: readonly MeasureKey[];
}
