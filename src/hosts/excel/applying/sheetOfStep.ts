import type { ExecutedStep } from "./ScheduledStep";

/** The sheet that a step is about, where there is one. */
export function sheetOfStep(step: ExecutedStep): string | null {
  switch (step.kind) {
    case "write-cells":
    case "clear-cells":
    case "clear-conditions":
      return step.range.sheet;
    case "format-cells":
    case "validate-cells":
    case "format-when":
      return step.ranges[0]?.sheet ?? null;
    case "freeze-panes":
    case "select-cell":
      return step.at.sheet;
    case "set-name":
    case "remove-name":
      return step.scope;
    case "add-sheet":
    case "copy-sheet":
    case "remove-sheet":
    case "set-column-widths":
    case "set-row-heights":
    case "set-up-print":
    case "hide-gridlines":
    case "lift-protection":
    case "restore-protection":
      return step.sheet;
  }
}
