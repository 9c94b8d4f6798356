import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { Draft } from "../state/Draft";
import { clearCells, formatCells, writeCells } from "./cells";
import { forgetSheet, removeName, setName } from "./names";
import { protectSheet, unprotectSheet } from "./protection";
import { setUpPrint } from "./printSetup";
import { insertRows } from "./rows";
import { clearConditions, formatWhen, validateCells } from "./rules";
import { addSheet, copySheet } from "./sheets";
import { freezePanes, setColumnWidths, setRowHeights } from "./sizes";

/** Does one step of a plan to a draft; throws a HostError where it cannot be done. */
export function applyStep(draft: Draft, step: PlanStep): void {
  switch (step.kind) {
    case "add-sheet":
      return addSheet(draft, step.sheet);
    case "copy-sheet":
      return copySheet(draft, step.source, step.sheet);
    case "remove-sheet":
      draft.remove(step.sheet);
      return forgetSheet(draft, step.sheet);
    case "write-cells":
      return writeCells(draft, step.range, step.cells, step.asTyped);
    case "format-cells":
      return formatCells(draft, step.ranges, step.style);
    case "clear-cells":
      return clearCells(draft, step.range);
    case "clear-conditions":
      return clearConditions(draft, step.range);
    case "insert-rows":
      return insertRows(draft, step);
    case "set-column-widths":
      return setColumnWidths(draft, step.sheet, step.widths);
    case "set-row-heights":
      return setRowHeights(draft, step.sheet, step.heights);
    case "validate-cells":
      return validateCells(draft, step.ranges, step.rule, step.message);
    case "format-when":
      return formatWhen(draft, step.ranges, step.formula, step.style);
    case "set-name":
      return setName(draft, step.scope, step.name, step.refersTo);
    case "remove-name":
      return removeName(draft, step.scope, step.name);
    case "freeze-panes":
      return freezePanes(draft, step.at);
    case "set-up-print":
      return setUpPrint(draft, step.sheet, step.setup);
    case "hide-gridlines": {
      const sheet = draft.edit(step.sheet);
      sheet.settings = { ...sheet.settings, gridlines: false };
      return;
    }
    case "add-chart": {
      const sheet = draft.edit(step.sheet);
      sheet.settings = { ...sheet.settings, charts: [...sheet.settings.charts, step.chart] };
      return;
    }
    case "protect-sheet":
      return protectSheet(draft, step.sheet);
    case "unprotect-sheet":
      return unprotectSheet(draft, step.sheet);
    case "select-cell":
      draft.selection = { ...step.at, sheet: draft.edit(step.at.sheet).name };
      return;
  }
}
