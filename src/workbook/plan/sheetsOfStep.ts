import type { PlanStep } from "./WorkbookPlan";

/** The sheets that a step concerns, the one it makes or changes last; none for a name of the workbook that holds a text. */
export function sheetsOfStep(step: PlanStep): readonly string[] {
  switch (step.kind) {
    case "copy-sheet":
      return [step.source, step.sheet];
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
      return [...("text" in step.refersTo ? [] : [step.refersTo.sheet]), ...(step.scope === null ? [] : [step.scope])];
    case "remove-name":
      return step.scope === null ? [] : [step.scope];
    case "add-sheet":
    case "remove-sheet":
    case "insert-rows":
    case "set-column-widths":
    case "set-row-heights":
    case "set-up-print":
    case "hide-gridlines":
    case "add-chart":
    case "protect-sheet":
    case "unprotect-sheet":
      return [step.sheet];
  }
}
