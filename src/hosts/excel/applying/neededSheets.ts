import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";

/** The sheets that must be there for the step. */
export function neededSheets(step: PlanStep): readonly string[] {
  switch (step.kind) {
    case "add-sheet":
      return [];
    case "copy-sheet":
      return [step.source];
    case "write-cells":
    case "clear-cells":
    case "clear-conditions":
      return [step.range.sheet];
    case "format-cells":
    case "validate-cells":
    case "format-when":
      return [...new Set(step.ranges.map((range) => range.sheet))];
    case "freeze-panes":
    case "select-cell":
      return [step.at.sheet];
    case "set-name":
      return [...(step.scope === null ? [] : [step.scope]), ...("text" in step.refersTo ? [] : [step.refersTo.sheet])];
    case "remove-name":
      return step.scope === null ? [] : [step.scope];
    case "remove-sheet":
    case "set-column-widths":
    case "set-row-heights":
    case "set-up-print":
    case "hide-gridlines":
    case "protect-sheet":
    case "unprotect-sheet":
      return [step.sheet];
  }
}

/** Whether Excel refuses the step on a sheet that is protected. */
export function isStoppedByProtection(step: PlanStep): boolean {
  switch (step.kind) {
    case "write-cells":
    case "clear-cells":
    case "clear-conditions":
    case "format-cells":
    case "validate-cells":
    case "format-when":
    case "set-column-widths":
    case "set-row-heights":
    case "set-up-print":
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
