import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import { InsertSheetMutation, SetWorksheetNameMutation, type IInsertSheetMutationParams, type ISetWorksheetNameMutationParams } from "@univerjs/sheets";
import { checkSheetName, deriveSheetName } from "../../../workbook/addresses/sheetName";
import type { UniverBook } from "../engine/UniverBook";
import type { SheetRecords } from "../records/SheetRecords";
import type { OnRefused, SheetNameProblem } from "./Refusal";

// A copy of a copy is numbered on, as in Excel.
const NUMBER = / \(\d+\)$/;

/** Holds every sheet that a person makes, copies or renames to names that Excel takes; our own plans pass. */
export function nameSheets(book: UniverBook, records: SheetRecords, onRefused: OnRefused): void {
  book.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (book.isPerforming()) return;
    if (command.id === InsertSheetMutation.id) nameInserted(book, records.copying, command.params as IInsertSheetMutationParams);
    if (command.id !== SetWorksheetNameMutation.id) return;
    const { subUnitId, name } = command.params as ISetWorksheetNameMutationParams;
    const problem = checkRenaming(book, subUnitId, name);
    if (!problem) return;
    onRefused({ kind: "sheet-name", problem });
    throw new CustomCommandExecutionError("the sheet's name does not do");
  });
}

/** What is wrong with a new name of a sheet, or null; its own name in another case is nothing new. */
export function checkRenaming(book: UniverBook, sheetId: string, name: string): SheetNameProblem | null {
  return checkSheetName(name, book.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== sheetId).map((sheet) => sheet.getName()));
}

/** In place: the change is kept for undo and redo as it is made. */
function nameInserted(book: UniverBook, copying: string | null, { sheet }: IInsertSheetMutationParams): void {
  const taken = book.workbook.getSheets().map((other) => other.getName());
  const source = copying === null ? null : book.nameOf(copying);
  const base = source?.replace(NUMBER, "");
  if (base !== undefined) sheet.name = deriveSheetName(base, [...taken, base]);
  else if (checkSheetName(sheet.name, taken) !== null) sheet.name = deriveSheetName(sheet.name, taken);
}
