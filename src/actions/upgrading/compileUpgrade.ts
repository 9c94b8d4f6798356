import type { PlanStep } from "../../workbook/plan/WorkbookPlan";
import { compileTable } from "../../workbook/table/compileTable";
import type { CarriedCell } from "./carryTyped";
import { putCarried } from "./putCarried";
import type { Upgrade } from "./Upgrade";

/** The steps that write the table anew with what a person had put into it. A sheet of its own stays one; a user's sheet is left as it is around the table. */
export function compileUpgrade({ table, old, definition, layout }: Upgrade, carried: readonly CarriedCell[], isProtected: boolean): readonly PlanStep[] {
  const figures = (row: string, column: string): number | string | null => {
    const place = old.found.columns.get(column);
    const value = place === undefined ? null : old.value(old.layout.rowOf(row), place);
    return typeof value === "boolean" ? null : value;
  };
  const isOwnSheet = isProtected && table.number === 1 && layout.range.row === 0 && layout.range.column === 0;
  const steps = compileTable(definition, layout, figures, { ownSheet: isOwnSheet, number: table.number });
  return [{ kind: "clear-cells", range: table.range }, ...putCarried(steps, carried)];
}
