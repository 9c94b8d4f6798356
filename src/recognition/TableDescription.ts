import type { MeasureKey } from "../domain/statement/Measure";
import type { HeaderTopic } from "./headerTopics";
import type { Row, RowKey } from "../domain/statement/Row";

/** A row that may be found in a pasted table: every name it goes by, in any language. */
export interface RowDescription {
  readonly key: RowKey;
  readonly kind: Row["kind"];
  readonly labels: readonly string[];
  /** The rows that a sum adds up; where given, sums help to read figures that run together. */
  readonly of?: readonly RowKey[];
}

/** A column that may be found in a pasted table. */
export interface ColumnDescription {
  readonly key: MeasureKey;
  /** What its header speaks of; null where it is known by its words alone. */
  readonly topic: HeaderTopic | null;
  /** The year that its header names, counted from the fiscal year: last year's closing is -1; null where it names none. */
  readonly year: number | null;
  /** The words of its header in every language, squashed, without years and months. */
  readonly words: readonly string[];
  /** Whether its figures are percentages, which no unit of money touches. */
  readonly isPercent: boolean;
}

/** What recognition needs to know of a template. */
export interface TableDescription {
  readonly rows: readonly RowDescription[];
  readonly columns: readonly ColumnDescription[];
}
