import { sheetsOfStep } from "../../../workbook/plan/sheetsOfStep";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";

/** The sheets that must be there for the step. */
export function neededSheets(step: PlanStep): readonly string[] {
  if (step.kind === "add-sheet") return [];
  return step.kind === "copy-sheet" ? [step.source] : sheetsOfStep(step);
}

/** Whether Excel refuses the step on a sheet that is protected. */
export function isStoppedByProtection(step: PlanStep): boolean {
  switch (step.kind) {
    case "write-cells":
      return step.asTyped !== true;
    case "clear-cells":
    case "clear-conditions":
    case "format-cells":
    case "validate-cells":
    case "format-when":
    case "insert-rows":
    case "set-column-widths":
    case "set-row-heights":
    case "set-up-print":
    case "add-chart":
      return true;
    case "add-sheet":
    case "copy-sheet":
    case "remove-sheet":
    case "set-name":
    case "remove-name":
    case "freeze-panes":
    case "hide-gridlines":
    case "protect-sheet":
    case "unprotect-sheet":
    case "select-cell":
      return false;
  }
}
