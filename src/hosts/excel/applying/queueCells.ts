import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { ExcelRequest } from "../ExcelRequest";
import { pointsOfCharacters } from "./columnWidth";
import { printContent } from "./printContent";
import type { CopyFormulasStep, WriteCellsStep } from "./ScheduledStep";

type Step<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

/** Puts values and formulas into the range, which the cells must fill; null empties a cell and leaves its format, undefined leaves all of it. */
export function queueWrite(request: ExcelRequest, { range, cells }: Pick<WriteCellsStep, "range" | "cells">): void {
  request.range(range.sheet, range).formulas = cells.map((row) => row.map(printContent));
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
  for (const { first, items } of inRuns(step.heights, ({ row }) => row)) {
    const range = request.range(step.sheet, { row: first, column: 0, rows: items.length, columns: 1 });
    range.setRowProperties(items.map(({ points }) => ({ format: { rowHeight: points } })));
  }
}

/** Those whose places follow each other, together: one request part for each run. */
export function inRuns<Item>(items: readonly Item[], place: (item: Item) => number): readonly { readonly first: number; readonly items: readonly Item[] }[] {
  const runs: { readonly first: number; readonly items: Item[] }[] = [];
  for (const item of [...items].sort((a, b) => place(a) - place(b))) {
    const last = runs.at(-1);
    if (last !== undefined && place(item) === last.first + last.items.length) last.items.push(item);
    else runs.push({ first: place(item), items: [item] });
  }
  return runs;
}
