import type { ICommandInfo } from "@univerjs/core";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { readSelection } from "../engine/select";
import type { UniverBook } from "../engine/UniverBook";
import { covers } from "../records/rectangles";
import type { SheetRecords } from "../records/SheetRecords";

// The grid's own; opening the editor is what typing, F2 and a double click come to.
const OPEN_EDITOR = "sheet.operation.set-cell-edit-visible";

/** The locked cell in which the editor is about to open, or null: a person is told before typing, not after. */
export function refuseEditing(book: UniverBook, records: SheetRecords, command: Readonly<ICommandInfo>): RangeAddress | null {
  if (command.id !== OPEN_EDITOR || (command.params as { readonly visible?: boolean } | undefined)?.visible !== true) return null;
  const range = readSelection(book);
  const record = records.of(book.shown?.getSheetId() ?? "");
  if (!range || !record.protected || covers(record.unlocked, range.row, range.column)) return null;
  return { ...range, rows: 1, columns: 1 };
}
