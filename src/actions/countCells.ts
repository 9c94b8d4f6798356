import type { PlanStep } from "../workbook/plan/WorkbookPlan";

/** The cells that get a content. */
export function countCells(steps: readonly PlanStep[]): number {
  return steps.reduce((sum, step) => sum + (step.kind === "write-cells" ? step.cells.flat().filter((cell) => cell !== null).length : 0), 0);
}
