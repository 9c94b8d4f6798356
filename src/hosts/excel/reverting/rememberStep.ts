import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { joinRectangles } from "../applying/joinRectangles";
import type { ExecutedStep } from "../applying/ScheduledStep";
import { bySheet, type ExcelRequest } from "../ExcelRequest";
import { rememberContents } from "./rememberContents";
import { rememberLooks } from "./rememberLooks";
import { rememberName } from "./rememberName";
import { rememberPrint } from "./rememberPrint";
import { rememberGridlines, rememberHeights, rememberPanes, rememberValidation, rememberWidths } from "./rememberSheet";
import type { Remembered } from "./TakeBack";

/** Asks, at the start of a request, for what its steps will change on sheets that the plan found. */
export function rememberSteps(request: ExcelRequest, steps: readonly ExecutedStep[], isFound: (sheet: string) => boolean): readonly Remembered[] {
  const restyled = steps.flatMap((step) => (step.kind === "format-cells" ? step.ranges : step.kind === "clear-cells" ? [step.range] : []));
  // The steps of a table restyle the same cells again and again: one look at the rectangle around them is less.
  const looks = bySheet(restyled.filter((range) => isFound(range.sheet))).map(([, ranges]) => rememberLooks(request, around(ranges)));
  return [...looks, ...steps.flatMap((step) => rememberStep(request, step, isFound))];
}

function rememberStep(request: ExcelRequest, step: ExecutedStep, isFound: (sheet: string) => boolean): readonly Remembered[] {
  const on = (sheet: string, remember: () => readonly Remembered[]): readonly Remembered[] => (isFound(sheet) ? remember() : []);
  const found = (ranges: readonly RangeAddress[]): readonly RangeAddress[] => ranges.filter((range) => isFound(range.sheet));
  switch (step.kind) {
    case "write-cells":
      return on(step.range.sheet, () => [rememberContents(request, step.range, step.asTyped)]);
    case "clear-cells":
      return on(step.range.sheet, () => [rememberContents(request, step.range), ...rememberValidation(request, step.range.sheet, [step.range])]);
    case "validate-cells":
      return bySheet(found(step.ranges)).flatMap(([sheet, ranges]) => rememberValidation(request, sheet, joinRectangles(ranges)));
    case "set-column-widths":
      return on(step.sheet, () => [rememberWidths(request, step.sheet, step.widths.map(({ column }) => column))]);
    case "set-row-heights":
      return on(step.sheet, () => [rememberHeights(request, step.sheet, step.heights.map(({ row }) => row))]);
    case "set-name":
      return step.replaces && (step.scope === null || isFound(step.scope)) ? [rememberName(request, step.scope, step.name)] : [];
    case "remove-name":
      return step.scope === null || isFound(step.scope) ? [rememberName(request, step.scope, step.name)] : [];
    case "freeze-panes":
      return on(step.at.sheet, () => [rememberPanes(request, step.at.sheet)]);
    case "set-up-print":
      return on(step.sheet, () => [rememberPrint(request, step.sheet)]);
    case "hide-gridlines":
      return on(step.sheet, () => [rememberGridlines(request, step.sheet)]);
    // What a copy fills has been remembered for the write that left it out.
    case "copy-formulas":
    case "add-sheet":
    case "copy-sheet":
    case "remove-sheet":
    case "insert-rows":
    case "format-cells":
    case "format-when":
    case "clear-conditions":
    case "lift-protection":
    case "restore-protection":
    case "add-chart":
    case "select-cell":
      return [];
  }
}

/** The smallest rectangle that holds all of them. */
export function around(ranges: readonly RangeAddress[]): RangeAddress {
  const row = Math.min(...ranges.map((range) => range.row));
  const column = Math.min(...ranges.map((range) => range.column));
  return {
    sheet: ranges[0]?.sheet ?? "",
    row,
    column,
    rows: Math.max(...ranges.map((range) => range.row + range.rows)) - row,
    columns: Math.max(...ranges.map((range) => range.column + range.columns)) - column,
  };
}
