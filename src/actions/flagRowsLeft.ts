import { finding, type Finding } from "../domain/findings/Finding";
import type { MeasureKey } from "../domain/statement/Measure";
import type { RowKey } from "../domain/statement/Row";
import type { ReadTable } from "../workbook/table/readTable";
import { nameFew } from "./nameFew";

/** A column whose stamp moves, and the rows that get a figure of the new months in it. */
export interface MovedStamp {
  readonly measure: MeasureKey;
  /** Months, 1 to 12. */
  readonly held: number;
  readonly through: number;
  readonly written: ReadonlySet<RowKey>;
}

/** Rows that keep a figure of the months before under a header that says the new ones: a warning that names the first of them. */
export function flagRowsLeft({ definition, layout, value, header }: ReadTable, { measure, held, through, written }: MovedStamp): readonly Finding[] {
  const column = layout.columnOf(measure);
  const left = definition.rows.filter((row) => row.kind === "input" && !written.has(row.key) && typeof value(layout.rowOf(row.key), column) === "number" && value(layout.rowOf(row.key), column) !== 0);
  if (left.length === 0 || held === through) return [];
  const text = nameFew(left.map((row) => row.label[definition.language]));
  return [finding({ code: "rows-left-older", count: left.length, text, held, through }, { table: definition.unit, column: header(column) }, "warning")];
}
