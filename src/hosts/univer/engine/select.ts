import { ICommandService, type IRange } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { fromRange } from "../records/toRange";
import type { UniverBook } from "./UniverBook";

// Scrolling belongs to the grid; without one nobody knows the command.
const SCROLL = "sheet.command.scroll-to-cell";

/** Shows the sheet with the cell selected and in sight. */
export function selectCell(book: UniverBook, sheetId: string, row: number, column: number): void {
  const commands = book.injector.get(ICommandService);
  const { unitId } = book;
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheetId });
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId,
    subUnitId: sheetId,
    selections: [{ range, primary: { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false }, style: null }],
  });
  if (commands.hasCommand(SCROLL)) scrollTo(commands, range);
}

function scrollTo(commands: ICommandService, range: IRange): void {
  try {
    commands.syncExecuteCommand(SCROLL, { range });
  } catch {
    // A workbook that was opened this moment is not drawn yet, and Univer throws; it will be drawn from its top.
  }
}

/** What is selected on the sheet that is shown, or null where nothing is. */
export function readSelection(book: UniverBook): RangeAddress | null {
  const sheet = book.shown;
  if (!sheet) return null;
  const selections = book.injector.get(SheetsSelectionsService).getWorkbookSelections(book.unitId).getSelectionsOfWorksheet(sheet.getSheetId());
  const range = selections.at(-1)?.range;
  if (!range) return null;
  // A whole row or column has no end or NaN for one; the sheet's own end is meant.
  const end = { row: finite(range.endRow, sheet.getRowCount() - 1), column: finite(range.endColumn, sheet.getColumnCount() - 1) };
  return { sheet: sheet.getName(), ...fromRange({ startRow: finite(range.startRow, 0), startColumn: finite(range.startColumn, 0), endRow: end.row, endColumn: end.column }) };
}

function finite(place: number, otherwise: number): number {
  return Number.isFinite(place) && place >= 0 ? place : otherwise;
}
