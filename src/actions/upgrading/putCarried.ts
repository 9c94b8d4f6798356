import type { PlanStep } from "../../workbook/plan/WorkbookPlan";
import type { CarriedCell } from "./carryTyped";

/** The steps that write a table, with what stood in its cells before: to the digit, and not as its figure would be written. */
export function putCarried(steps: readonly PlanStep[], carried: readonly CarriedCell[]): readonly PlanStep[] {
  const contents = new Map(carried.map(({ row, column, content }) => [`${row} ${column}`, content]));
  return steps.map((step): PlanStep => {
    if (step.kind !== "write-cells") return step;
    const { row: top, column: left } = step.range;
    return { ...step, cells: step.cells.map((line, r) => line.map((content, c) => {
      const held = contents.get(`${top + r} ${left + c}`);
      return held === undefined ? content : held;
    })) };
  });
}
