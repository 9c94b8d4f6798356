import { columnKey, type ColumnKey } from "../../templates/TableTemplate";
import type { PlanStep } from "../plan/WorkbookPlan";
import { rangeAt } from "../addresses/RangeAddress";
import { compileCell } from "../table/compileCells";
import { compileIdentity } from "../table/compileTable";
import { compileConditionalFormats } from "../table/compileWatch";
import { rowBlocks } from "../table/rowBlocks";
import { measuresOf, type TableDefinition } from "../table/TableDefinition";
import type { TableLayout } from "../table/layOutTable";

/** The steps by which a table whose amendments were typed sums the register instead: their formulas, and what speaks of typed cells. */
export function compileSumming(definition: TableDefinition, layout: TableLayout, number: number): readonly PlanStep[] {
  const inputs = definition.rows.filter((row) => row.kind === "input");
  const registered = measuresOf(definition.template).filter((measure) => measure.kind === "register").map((measure) => measure.key);
  const flags = definition.template.columns.filter((column) => column.type === "flag").map(columnKey);
  const computed = registered.flatMap((key) => rowBlocks(layout, inputs, layout.columnOf(key)));
  return [
    ...[...registered, ...flags].flatMap((key) => writeColumn(definition, layout, key)),
    { kind: "format-cells", ranges: computed, style: { fill: null, unlocked: false } },
    { kind: "clear-conditions", range: layout.range },
    ...compileConditionalFormats(definition, layout),
    ...compileIdentity(definition, layout, number),
  ];
}

function writeColumn(definition: TableDefinition, layout: TableLayout, key: ColumnKey): readonly PlanStep[] {
  const column = definition.template.columns.find((one) => columnKey(one) === key);
  if (column === undefined) throw new Error(`The table has no column ${key}`);
  return definition.rows.filter((row) => row.kind === "input").map((row) => ({
    kind: "write-cells", range: rangeAt(layout.sheet, layout.rowOf(row.key), layout.columnOf(key)), cells: [[compileCell(definition, layout, row, column, () => null)]],
  }));
}
