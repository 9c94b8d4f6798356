import type { RangeAddress } from "../addresses/RangeAddress";
import { inputMeasures } from "./compileWords";
import { rowBlocks } from "./rowBlocks";
import type { TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** The number cells that a person fills in, as few rectangles as may be. */
export function inputRanges(definition: Pick<TableDefinition, "rows" | "template">, layout: TableLayout): readonly RangeAddress[] {
  const columns = inputMeasures(definition).map((measure) => layout.columnOf(measure)).sort((a, b) => a - b);
  const inputs = definition.rows.filter((row) => row.kind === "input");
  // Columns beside each other go together: fewer ranges, fewer bytes to Excel.
  const firsts = columns.filter((column) => !columns.includes(column - 1));
  return firsts.flatMap((first) => rowBlocks(layout, inputs, first, countFrom(columns, first)));
}

/** How many of the columns follow each other from the first one. */
function countFrom(columns: readonly number[], first: number): number {
  let count = 1;
  while (columns.includes(first + count)) count += 1;
  return count;
}

/** The cells where a person writes why. */
export function reasonRanges(definition: Pick<TableDefinition, "rows" | "template">, layout: TableLayout): readonly RangeAddress[] {
  return definition.template.columns
    .filter((column) => column.type === "reason")
    .flatMap(() => rowBlocks(layout, definition.rows.filter((row) => row.kind === "input"), layout.columnOf("reason")));
}
