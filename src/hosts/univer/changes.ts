import { ICommandService, ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import {
  InsertSheetMutation, MoveRangeMutation, RemoveSheetMutation, SetRangeValuesMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation,
  SetWorksheetActiveOperation, SetWorksheetHideMutation, SheetsSelectionsService, type IMoveRangeMutationParams, type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { WorkbookChange } from "../../workbook/WorkbookHost";
import type { UniverBook } from "./engine/UniverBook";
import { readSelection } from "./engine/select";
import { usedPart } from "./readWorkbook";
import { followStructure } from "./records/followStructure";
import { fromRange } from "./records/toRange";

const SHEETS: readonly string[] = [InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id, SetWorksheetOrderMutation.id, SetWorksheetHideMutation.id];

/** Tells of what a person changes or selects, not of our plans and not of what formulas compute. */
export function tellChanges(book: UniverBook, tell: (change: WorkbookChange) => void): void {
  const tellSelection = (): void => {
    // A sheet that is shown for the first time gets its first cell selected a moment later.
    if (book.shown) tell({ kind: "selection", range: readSelection(book) ?? { sheet: book.shown.getName(), row: 0, column: 0, rows: 1, columns: 1 } });
  };
  book.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (book.isPerforming() || options?.onlyLocal === true || !book.shown) return;
    // Univer tells of no selection that stands in the same cells as the last one, though on another sheet.
    if (command.id === SetWorksheetActiveOperation.id) return tellSelection();
    if (SHEETS.includes(command.id)) return tell({ kind: "sheets" });
    const changed = changedCells(book, { id: command.id, params: command.params ?? {} });
    if (changed) tell({ kind: "cells", range: changed });
  });
  book.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
    if (!book.isPerforming()) tellSelection();
  });
}

function changedCells(book: UniverBook, mutation: { readonly id: string; readonly params: object }): (WorkbookChange & { readonly kind: "cells" })["range"] | null {
  if (mutation.id === SetRangeValuesMutation.id) {
    const { subUnitId, cellValue } = mutation.params as ISetRangeValuesMutationParams;
    const name = book.nameOf(subUnitId);
    const range = new ObjectMatrix<Nullable<ICellData>>(cellValue).getDataRange();
    return name === null || range.endRow < range.startRow ? null : { sheet: name, ...fromRange(range) };
  }
  if (!followStructure(mutation)) return null;
  // Rows, columns or cells moved: whatever the sheet holds may stand elsewhere now.
  const subUnitId = mutation.id === MoveRangeMutation.id
    ? (mutation.params as IMoveRangeMutationParams).to.subUnitId
    : (mutation.params as { readonly subUnitId: string }).subUnitId;
  const sheet = book.workbook.getSheetBySheetId(subUnitId);
  return sheet ? { sheet: sheet.getName(), ...(usedPart(sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 }) } : null;
}
