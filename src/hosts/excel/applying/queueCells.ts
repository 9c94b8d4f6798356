import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { ExcelRequest } from "../ExcelRequest";
import { pointsOfCharacters } from "./columnWidth";
import { heightRuns } from "./heightRuns";
import { inRuns } from "./inRuns";
import { printContent } from "./printContent";
import type { CopyFormulasStep, WriteCellsStep } from "./ScheduledStep";
import { trimWrite } from "./trimWrite";

type Step<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

/** Puts values and formulas into the range, which the cells must fill; null empties a cell and leaves its format, undefined leaves all of it. */
export function queueWrite(request: ExcelRequest, { range, cells }: Pick<WriteCellsStep, "range" | "cells">): void {
  const written = trimWrite({ range, cells });
  if (written !== null) request.range(range.sheet, written.range).formulas = written.cells.map((row) => row.map(printContent));
}

/** Copies formulas and nothing else of the cells; Excel repeats the row in each one below. */
export function queueCopyFormulas(request: ExcelRequest, { from, to }: CopyFormulasStep): void {
  request.range(to.sheet, to).copyFrom(request.range(from.sheet, from), Excel.RangeCopyType.formulas);
}

/** Takes values, formats, validation and conditional formats away. */
export function queueClear(request: ExcelRequest, step: Step<"clear-cells">): void {
  const range = request.range(step.range.sheet, step.range);
  range.clear(Excel.ClearApplyTo.all);
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
}

/** Inserts whole rows, and asks where they stand: Excel tells only of what it has done. */
export function queueInsertRows(request: ExcelRequest, { sheet, row, count }: Step<"insert-rows">): Excel.Range {
  const inserted = request.rows(sheet, row, count).insert(Excel.InsertShiftDirection.down);
  inserted.load("address");
  inserted.untrack();
  return inserted;
}

/** Sets widths, which the step gives in characters and Excel takes in points. */
export function queueColumnWidths(request: ExcelRequest, step: Step<"set-column-widths">): void {
  for (const { first, items } of inRuns(step.widths, ({ column }) => column)) {
    const range = request.range(step.sheet, { row: 0, column: first, rows: 1, columns: items.length });
    range.setColumnProperties(items.map(({ characters }) => ({ format: { columnWidth: pointsOfCharacters(characters) } })));
  }
}

/** Sets heights in points. */
export function queueRowHeights(request: ExcelRequest, step: Step<"set-row-heights">): void {
  for (const { first, heights, alike } of heightRuns(step.heights)) {
    const range = request.range(step.sheet, { row: first, column: 0, rows: heights.length, columns: 1 });
    if (alike === null) range.setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
    else range.format.rowHeight = alike;
  }
}
