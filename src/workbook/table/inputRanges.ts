import { isAmount, isTyped, type Measure } from "../../domain/statement/Measure";
import { isTypedAt } from "../../templates/isTypedAt";
import { columnKey, type Stamp, type TemplateColumn } from "../../templates/TableTemplate";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { rowBlocks } from "./rowBlocks";
import { measuresOf, type TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

type Rows = Pick<TableDefinition, "rows" | "template">;

/** The measures whose cells take a number and nothing else. */
export function inputMeasures(definition: Pick<TableDefinition, "template">): readonly string[] {
  return measuresOf(definition.template).filter(takesNumbers).map((measure) => measure.key);
}

/** The number cells that a person fills in, as few rectangles as may be. */
export function inputRanges(definition: Rows, layout: TableLayout): readonly RangeAddress[] {
  return typedRanges(definition, layout, (column) => column.type === "measure" && takesNumbers(column.measure));
}

/** The cells that a person fills in with words: reasons, texts, choices, names of rows. */
export function wordRanges(definition: Rows, layout: TableLayout): readonly RangeAddress[] {
  const names = rowBlocks(layout, definition.rows.filter((row) => row.typed === true), layout.labelColumn);
  return [...names, ...typedRanges(definition, layout, (column) => column.type === "text" || column.type === "choice" || (column.type === "measure" && isTyped(column.measure) && !takesNumbers(column.measure)))];
}

/** The cells of some columns that a person fills in, as few rectangles as may be. */
export function typedRanges(definition: Rows, layout: TableLayout, wanted: (column: TemplateColumn) => boolean): readonly RangeAddress[] {
  const all = definition.template.columns.filter(wanted);
  return [false, true].flatMap((onSums) => {
    const columns = all.filter((column) => isTypedAt(column, { kind: "sum" }) === onSums).map((column) => layout.columnOf(columnKey(column))).sort((a, b) => a - b);
    const rows = definition.rows.filter((row) => row.kind === "input" || (onSums && row.kind === "sum"));
    // Columns beside each other go together: fewer ranges, fewer bytes to Excel.
    const firsts = columns.filter((column) => !columns.includes(column - 1));
    return firsts.flatMap((first) => rowBlocks(layout, rows, first, countFrom(columns, first)));
  });
}

/** The cells above the columns that say what stands in them: in any way, or in those named. */
export function stampRanges(definition: Pick<TableDefinition, "template">, layout: TableLayout, ...stamps: readonly Stamp[]): readonly RangeAddress[] {
  return definition.template.columns.filter(({ stamp }) => stamp !== undefined && (stamps.length === 0 || stamps.includes(stamp))).map((column) => rangeAt(layout.sheet, layout.stampRow, layout.columnOf(columnKey(column))));
}

function takesNumbers(measure: Measure): boolean {
  return isTyped(measure) && (isAmount(measure) || (measure.kind === "number" && measure.accepts !== "number-or-text"));
}

/** How many of the columns follow each other from the first one. */
function countFrom(columns: readonly number[], first: number): number {
  let count = 1;
  while (columns.includes(first + count)) count += 1;
  return count;
}
