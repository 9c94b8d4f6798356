import type { ExcelRequest } from "../ExcelRequest";
import type { Changes } from "../reverting/Changes";
import { OUR_PROTECTION } from "./protectionOptions";
import { queueClear, queueColumnWidths, queueCopyFormulas, queueInsertRows, queueRowHeights, queueWrite } from "./queueCells";
import { queueChart } from "./queueChart";
import { queuePrint } from "./queuePrint";
import { queueRule, queueValidation } from "./queueRules";
import { queueAddSheet, queueCopySheet, queueFreezePanes, queueRemoveName, queueRemoveSheet, queueSelectCell, queueSetName } from "./queueSheets";
import { queueFormat } from "./queueStyle";
import type { ExecutedStep } from "./ScheduledStep";

/** Puts one step into the request, and what it adds into the changes to be taken back. */
export function queueStep(request: ExcelRequest, step: ExecutedStep, changes: Changes): void {
  switch (step.kind) {
    case "add-sheet":
      return changes.addSheet(step.sheet, queueAddSheet(request, step));
    case "copy-sheet":
      return changes.addSheet(step.sheet, queueCopySheet(request, step));
    case "remove-sheet":
      return queueRemoveSheet(request, step);
    case "write-cells":
      return queueWrite(request, step);
    case "copy-formulas":
      return queueCopyFormulas(request, step);
    case "format-cells":
      return queueFormat(request, step);
    case "clear-cells":
      return queueClear(request, step);
    case "clear-conditions":
      changes.keepRules(step.range.sheet);
      return request.range(step.range.sheet, step.range).conditionalFormats.clearAll();
    case "insert-rows":
      return changes.addRows(step, queueInsertRows(request, step));
    case "set-column-widths":
      return queueColumnWidths(request, step);
    case "set-row-heights":
      return queueRowHeights(request, step);
    case "validate-cells":
      return queueValidation(request, step);
    case "format-when":
      return changes.addRules(step.ranges, queueRule(request, step));
    case "set-name":
      return changes.addName(step, queueSetName(request, step));
    case "remove-name":
      return queueRemoveName(request, step);
    case "freeze-panes":
      return queueFreezePanes(request, step);
    case "set-up-print":
      return queuePrint(request, step);
    case "hide-gridlines":
      request.sheet(step.sheet).showGridlines = false;
      return;
    case "add-chart":
      return changes.addChart(step.sheet, step.chart.name, queueChart(request, step));
    case "lift-protection":
      return changes.lift(step.like, request.sheet(step.sheet));
    case "restore-protection":
      return queueProtection(request, step, changes);
    case "select-cell":
      return queueSelectCell(request, step);
  }
}

/** Protects a sheet with what its lifted protection allowed, or with our own options. */
export function queueProtection(request: ExcelRequest, { sheet, like }: Extract<ExecutedStep, { readonly kind: "restore-protection" }>, changes: Changes): void {
  changes.protect(sheet);
  request.sheet(sheet).protection.protect(like === null ? OUR_PROTECTION : changes.protectionOf(like));
}
