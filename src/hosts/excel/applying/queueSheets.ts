import { printCell, printRange } from "../../../workbook/addresses/printAddress";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { ExcelRequest } from "../ExcelRequest";
import type { SetNameStep } from "./ScheduledStep";
import { printTextConstant } from "../reading/readNames";

type Step<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

/** Adds the sheet and asks for its id, by which it is found again whatever a person calls it. */
export function queueAddSheet(request: ExcelRequest, step: Step<"add-sheet">): Excel.Worksheet {
  const sheet = request.keep(step.sheet, request.context.workbook.worksheets.add(step.sheet));
  sheet.load("id");
  return sheet;
}

/** Copies the sheet to the end under its new name, and asks for the copy's id, as of an added sheet. */
export function queueCopySheet(request: ExcelRequest, step: Step<"copy-sheet">): Excel.Worksheet {
  const sheet = request.sheet(step.source).copy(Excel.WorksheetPositionType.end);
  sheet.load("id");
  sheet.name = step.sheet;
  return request.keep(step.sheet, sheet);
}

/** Deletes the sheet; what the request knew by its name is forgotten, since the name may be used again. */
export function queueRemoveSheet(request: ExcelRequest, step: Step<"remove-sheet">): void {
  request.sheet(step.sheet).delete();
  request.forget(step.sheet);
}

/** A name's formula can be changed but not from a range to a text in every Excel, so the old one goes first. */
export function queueSetName(request: ExcelRequest, step: SetNameStep): Excel.NamedItem {
  const names = request.names(step.scope);
  if (step.replaces) names.getItem(step.name).delete();
  const { refersTo } = step;
  return names.add(step.name, "text" in refersTo ? printTextConstant(refersTo.text) : request.range(refersTo.sheet, refersTo));
}

/** Deletes a name of the sheet that is its scope, or of the workbook where that is null; Excel refuses where there is none. */
export function queueRemoveName(request: ExcelRequest, step: Step<"remove-name">): void {
  request.names(step.scope).getItem(step.name).delete();
}

/** Keeps the rows above and the columns left of the cell in sight; the first cell lets go of all. */
export function queueFreezePanes(request: ExcelRequest, { at }: Step<"freeze-panes">): void {
  const { freezePanes } = request.sheet(at.sheet);
  if (at.row === 0 && at.column === 0) freezePanes.unfreeze();
  else if (at.column === 0) freezePanes.freezeRows(at.row);
  else if (at.row === 0) freezePanes.freezeColumns(at.column);
  else freezePanes.freezeAt(printRange({ row: 0, column: 0, rows: at.row, columns: at.column }));
}

/** Brings the sheet into sight and selects the cell. */
export function queueSelectCell(request: ExcelRequest, { at }: Step<"select-cell">): void {
  const sheet = request.sheet(at.sheet);
  sheet.activate();
  const cell = sheet.getRange(printCell(at));
  cell.untrack();
  cell.select();
}
