import type { RangeAddress } from "../addresses/RangeAddress";
import { inputMeasures } from "./compileWords";
import { rowBlocks } from "./rowBlocks";
import type { TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** The number cells that a person fills in, as few rectangles as may be. */
export function inputRanges(definition: Pick<TableDefinition, "rows" | "template">, layout: TableLayout): readonly RangeAddress[] {
  return inputMeasures(definition).flatMap((measure) => columnRanges(definition, layout, layout.columnOf(measure)));
}

/** The cells where a person writes why. */
export function reasonRanges(definition: Pick<TableDefinition, "rows" | "template">, layout: TableLayout): readonly RangeAddress[] {
  return definition.template.columns
    .filter((column) => column.type === "reason")
    .flatMap(() => columnRanges(definition, layout, layout.columnOf("reason")));
}

function columnRanges(definition: Pick<TableDefinition, "rows">, layout: TableLayout, column: number): readonly RangeAddress[] {
  return rowBlocks(layout, definition.rows.filter((row) => row.kind === "input"), column);
}
