import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { ExcelRequest } from "../ExcelRequest";
import { printContent } from "./printContent";

type Step<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

export function queueWrite(request: ExcelRequest, step: Step<"write-cells">): void {
  request.range(step.range.sheet, step.range).formulas = step.cells.map((row) => row.map(printContent));
}

export function queueClear(request: ExcelRequest, step: Step<"clear-cells">): void {
  const range = request.range(step.range.sheet, step.range);
  range.clear(Excel.ClearApplyTo.all);
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
}

export function queueColumnWidths(request: ExcelRequest, step: Step<"set-column-widths">): void {
  for (const [characters, columns] of groupBy(step.widths, (width) => width.characters)) {
    for (const areas of request.areas(step.sheet, columns.map(({ column }) => ({ row: 0, column, rows: 1, columns: 1 })))) {
      areas.format.columnWidth = pointsOfCharacters(characters);
    }
  }
}

export function queueRowHeights(request: ExcelRequest, step: Step<"set-row-heights">): void {
  for (const [points, rows] of groupBy(step.heights, (height) => height.points)) {
    for (const areas of request.areas(step.sheet, rows.map(({ row }) => ({ row, column: 0, rows: 1, columns: 1 })))) {
      areas.format.rowHeight = points;
    }
  }
}

/** A width in characters of the default font as Excel's points: seven pixels a character and five for the edges. 8.43 → 48 */
export function pointsOfCharacters(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
