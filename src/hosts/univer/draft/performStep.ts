import { generateRandomId } from "@univerjs/core";
import { HostError } from "../../../workbook/HostError";
import { printFormula } from "../../../workbook/formulas/printFormula";
import type { CellContent, PlanStep, ValidationRule } from "../../../workbook/plan/WorkbookPlan";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { Rectangle } from "../../../workbook/WorkbookContents";
import { toCell } from "../cells";
import { covers, subtractFromAll } from "../records/rectangles";
import { copyRecord } from "../records/SheetRecord";
import { clearRanges } from "../rules/clearRanges";
import { toConditionalRule } from "../rules/conditionalFormat";
import { toValidation } from "../rules/validation";
import { changeStyle } from "../styles/changeStyle";
import { letterHeight, toColumnPixels, toRowPixels } from "../styles/sizes";
import { performNameStep } from "./performNameStep";
import { emptySheet } from "./sheetData";
import type { WorkbookDraft } from "./WorkbookDraft";

/** Works one step of a plan into the draft; throws a HostError where it cannot be done. */
export function performStep(draft: WorkbookDraft, step: PlanStep): void {
  switch (step.kind) {
    case "add-sheet":
      return draft.add(step.sheet, emptySheet(step.sheet));
    case "copy-sheet":
      return copySheet(draft, step.source, step.sheet);
    case "remove-sheet":
      return draft.remove(step.sheet);
    case "write-cells":
      return writeCells(draft, step.range, step.cells, step.asTyped);
    case "format-cells":
      return step.ranges.forEach((range) => formatCells(draft, range, step.style));
    case "clear-cells":
      return clearCells(draft, step.range);
    case "clear-conditions": {
      const sheet = draft.sheet(step.range.sheet);
      sheet.changes.conditionalFormats = clearRanges(sheet.conditionalFormats, step.range);
      return;
    }
    case "insert-rows":
      throw new Error("Rows are inserted between the stretches of a plan");
    case "set-column-widths": {
      const { changes } = draft.sheet(step.sheet);
      return step.widths.forEach(({ column, characters }) => changes.columnWidths.set(column, toColumnPixels(characters)));
    }
    case "set-row-heights": {
      const { changes } = draft.sheet(step.sheet);
      return step.heights.forEach(({ row, points }) => changes.rowHeights.set(row, toRowPixels(points)));
    }
    case "validate-cells":
      return validateCells(draft, step.ranges, step.rule, step.message);
    case "format-when":
      return formatWhen(draft, step);
    case "set-name":
    case "remove-name":
      return performNameStep(draft, step);
    case "freeze-panes": {
      const { row, column } = step.at;
      draft.sheet(step.at.sheet).changes.freeze = { ySplit: row, xSplit: column, startRow: row || -1, startColumn: column || -1 };
      return;
    }
    case "set-up-print": {
      const { area: { sheet: _, ...area }, ...setup } = step.setup;
      return draft.sheet(step.sheet).changeRecord({ print: { ...setup, area } });
    }
    case "hide-gridlines":
      draft.sheet(step.sheet).changes.gridlines = false;
      return;
    case "add-chart": {
      const sheet = draft.sheet(step.sheet);
      return sheet.changeRecord({ charts: [...sheet.record.charts, step.chart] });
    }
    case "protect-sheet":
      return draft.sheet(step.sheet).changeRecord({ protected: true });
    case "unprotect-sheet":
      return draft.sheet(step.sheet).changeRecord({ protected: false });
    case "select-cell":
      draft.select = { sheetId: draft.sheet(step.at.sheet).id, row: step.at.row, column: step.at.column };
      return;
  }
}

function copySheet(draft: WorkbookDraft, sourceName: string, name: string): void {
  const source = draft.sheet(sourceName);
  const id = generateRandomId(8);
  draft.add(name, { ...draft.dataOf(source), id, name }, {
    conditionalFormats: structuredClone(source.conditionalFormats).map((rule) => ({ ...rule, cfId: generateRandomId(8) })),
    validations: structuredClone(source.validations).map((rule) => ({ ...rule, uid: generateRandomId(8) })),
    record: copyRecord(source.record, source.id, id),
  });
}

function writeCells(draft: WorkbookDraft, range: RangeAddress, cells: readonly (readonly CellContent[])[], asTyped = false): void {
  const sheet = draft.sheet(range.sheet);
  if (asTyped && sheet.record.protected) {
    eachCell(range, (row, column) => {
      if (!covers(sheet.record.unlocked, row, column)) throw new HostError("sheet-protected", "", sheet.name);
    });
  }
  cells.forEach((line, row) => line.forEach((content, column) => {
    const style = sheet.cell(range.row + row, range.column + column)?.s ?? {};
    const cell = toCell(content);
    const empty = Object.keys(cell).length + Object.keys(style).length === 0;
    sheet.setCell(range.row + row, range.column + column, empty ? null : { ...cell, s: style });
  }));
}

function formatCells(draft: WorkbookDraft, range: RangeAddress, style: Parameters<typeof changeStyle>[1]): void {
  const sheet = draft.sheet(range.sheet);
  const { unlocked, ...look } = style;
  if (unlocked !== undefined) {
    const others = subtractFromAll(sheet.record.unlocked, range);
    sheet.changeRecord({ unlocked: unlocked ? [...others, rectangleOf(range)] : others });
  }
  if (Object.keys(look).length === 0) return;
  // Univer fits a row to its letters only while a person types.
  const height = look.fontSize === undefined ? 0 : letterHeight(look.fontSize);
  for (let row = range.row; height > 0 && row < range.row + range.rows; row += 1) {
    sheet.changes.letterHeights.set(row, Math.max(height, sheet.changes.letterHeights.get(row) ?? 0));
  }
  eachCell(range, (row, column) => {
    const cell = sheet.cell(row, column);
    sheet.setCell(row, column, { ...cell, s: changeStyle(cell?.s ?? {}, look) });
  });
}

function clearCells(draft: WorkbookDraft, range: RangeAddress): void {
  const sheet = draft.sheet(range.sheet);
  eachCell(range, (row, column) => {
    if (sheet.cell(row, column)) sheet.setCell(row, column, null);
  });
  sheet.changes.conditionalFormats = clearRanges(sheet.conditionalFormats, range);
  sheet.changes.validations = clearRanges(sheet.validations, range);
  sheet.changeRecord({ unlocked: subtractFromAll(sheet.record.unlocked, range) });
}

function validateCells(draft: WorkbookDraft, ranges: readonly RangeAddress[], rule: ValidationRule, message: { readonly title: string; readonly text: string }): void {
  for (const [name, own] of bySheet(ranges)) {
    const sheet = draft.sheet(name);
    const others = own.reduce<typeof sheet.validations>((rules, range) => clearRanges(rules, range), sheet.validations);
    sheet.changes.validations = [...others, toValidation({ ranges: own, rule, message }, generateRandomId(8))];
  }
}

function formatWhen(draft: WorkbookDraft, step: PlanStep & { readonly kind: "format-when" }): void {
  for (const [name, ranges] of bySheet(step.ranges)) {
    const sheet = draft.sheet(name);
    const rule = toConditionalRule({ ranges, formula: printFormula(step.formula), style: step.style }, generateRandomId(8));
    sheet.changes.conditionalFormats = [...sheet.conditionalFormats, rule];
  }
}

function bySheet(ranges: readonly RangeAddress[]): ReadonlyMap<string, readonly Rectangle[]> {
  const sheets = new Map<string, Rectangle[]>();
  for (const range of ranges) sheets.set(range.sheet, [...(sheets.get(range.sheet) ?? []), rectangleOf(range)]);
  if (sheets.size === 0) throw new HostError("unknown", "a step names no range");
  return sheets;
}

function rectangleOf({ row, column, rows, columns }: RangeAddress): Rectangle {
  return { row, column, rows, columns };
}

function eachCell(range: Rectangle, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) visit(row, column);
  }
}
