import type { Measure } from "../domain/statement/Measure";
import type { Row } from "../domain/statement/Row";
import type { Labels } from "../locale/Language";

/** A line of a table: its rule and what it is called. */
export type TemplateRow = Row & { readonly label: Labels };

/**
 * A header's text. {year} and {prior} are the fiscal year and the one before it, {through} the last month of the
 * figures that stand in the column: all three follow the workbook by formula. "TOT {year} {through} kk"
 */
export type HeaderPattern = Labels;

interface ColumnLook {
  readonly header: HeaderPattern;
  /** Printed as the report prints it, or beside it for the work: adjustment, reason, state. */
  readonly area: "printed" | "beside";
  /** The narrowest the column may be, in characters. */
  readonly width: number;
}

/** A column of figures. */
export interface MeasureColumn extends ColumnLook {
  readonly type: "measure";
  readonly measure: Measure;
  /** Whether the column carries the period of the figures that stand in it. */
  readonly stamped?: true;
}

/** A column of words: a reason that a person writes, or the state and the flag that formulas write. */
export interface TextColumn extends ColumnLook {
  readonly type: "reason" | "state" | "flag";
}

export type TemplateColumn = MeasureColumn | TextColumn;

/** The stable name of a column: its measure's, or its type. */
export type ColumnKey = Measure["key"] | TextColumn["type"];

export function columnKey(column: TemplateColumn): ColumnKey {
  return column.type === "measure" ? column.measure.key : column.type;
}

/** What a table looks like: data, one folder per kind. */
export interface TableTemplate {
  readonly kind: string;
  /** Grows when rows, columns or formulas change, so that older tables are known. */
  readonly version: number;
  readonly name: Labels;
  readonly rows: readonly TemplateRow[];
  readonly columns: readonly TemplateColumn[];
}
