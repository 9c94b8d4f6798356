import { CommandType, CustomCommandExecutionError, ICommandService, type ICellData, type Nullable } from "@univerjs/core";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { UniverBook } from "../engine/UniverBook";
import { covers, uncovered } from "../records/rectangles";
import type { SheetRecords } from "../records/SheetRecords";
import { rangesOf, touchedBy, type ChangedCell, type Touched } from "./guardedChanges";
import { isRewriting } from "./isRewriting";
import { refuseEditing } from "./refuseEditing";
import type { OnRefused } from "./Refusal";

/** Holds a person to the unlocked cells of protected sheets, as Excel would; our own plans pass. */
export function guardLockedCells(book: UniverBook, records: SheetRecords, onRefused: OnRefused): void {
  const refuse = (range: RangeAddress | null): never => {
    onRefused(range ? { kind: "locked", range } : { kind: "structure-locked" });
    // The one error that Univer takes for "no" instead of breaking.
    throw new CustomCommandExecutionError("the cells are locked");
  };
  book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (book.isPerforming() || options?.fromFormula === true) return;
    const edited = refuseEditing(book, records, command);
    if (edited) refuse(edited);
    if (command.type !== CommandType.MUTATION || command.params === undefined) return;
    for (const touched of touchedBy(command.id, command.params)) {
      const locked = findLocked(book, records, touched, command.params);
      if (locked !== undefined) refuse(locked);
    }
  });
}

/** The part that may not be changed; undefined where all of it may. */
function findLocked(book: UniverBook, records: SheetRecords, touched: Touched, params: object): RangeAddress | null | undefined {
  if (touched.kind === "workbook") return records.structureProtected ? null : undefined;
  const record = records.of(touched.sheetId);
  const sheet = book.nameOf(touched.sheetId);
  if (!record.protected || sheet === null) return undefined;
  if (touched.kind === "shape") return { sheet, ...touched.at };
  if (touched.kind === "cells") {
    const follows = isRewriting(params);
    const locked = touched.cells.find((changed) => !covers(record.unlocked, changed.row, changed.column) && !(follows && isRewritten(book, touched.sheetId, changed)));
    return locked && { sheet, row: locked.row, column: locked.column, rows: 1, columns: 1 };
  }
  const locked = rangesOf(touched).map((range) => uncovered(range, record.unlocked)).find((range) => range !== null);
  return locked ? { sheet, ...locked } : undefined;
}

/** Whether a formula takes a formula's place: nothing a person could have typed there. */
function isRewritten(book: UniverBook, sheetId: string, { row, column, cell }: ChangedCell): boolean {
  const before = book.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
  return isFormula(before) && isFormula(cell);
}

function isFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}
