import type { PlanStep } from "../../workbook/plan/WorkbookPlan";
import { compileTable } from "../../workbook/table/compileTable";
import type { CarriedCell } from "./carryTyped";
import type { Upgrade } from "./Upgrade";

/** The steps that write the table anew with what a person had put into it. A sheet of its own stays one; a user's sheet is left as it is around the table. */
export function compileUpgrade({ table, old, definition, layout }: Upgrade, carried: readonly CarriedCell[], isProtected: boolean): readonly PlanStep[] {
  const figures = (row: string, column: string): number | string | null => {
    const place = old.found.columns.get(column);
    const value = place === undefined ? null : old.value(old.layout.rowOf(row), place);
    return typeof value === "boolean" ? null : value;
  };
  const isOwnSheet = isProtected && table.number === 1 && layout.range.row === 0 && layout.range.column === 0;
  const contents = new Map(carried.map(({ row, column, content }) => [`${row} ${column}`, content]));
  const steps = compileTable(definition, layout, figures, { ownSheet: isOwnSheet, number: table.number }).map((step): PlanStep => {
    if (step.kind !== "write-cells") return step;
    const { row: top, column: left } = step.range;
    // To the digit: what stood in a cell, not what its figure would be written as.
    return { ...step, cells: step.cells.map((line, r) => line.map((content, c) => contents.get(`${top + r} ${left + c}`) ?? content)) };
  });
  return [{ kind: "clear-cells", range: table.range }, ...steps];
}
