import type { ICommandInfo } from "@univerjs/core";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { readSelection } from "../engine/select";
import type { UniverBook } from "../engine/UniverBook";
import { covers, uncovered } from "../records/rectangles";
import type { SheetRecords } from "../records/SheetRecords";

// The grid's own; opening the editor is what typing, F2 and a double click come to.
const OPEN_EDITOR = "sheet.operation.set-cell-edit-visible";
const CUT = "univer.command.cut";

/** The locked cells in which the editor is about to open or that are about to be cut, or null: a person is told before, not after. */
export function refuseEditing(book: UniverBook, records: SheetRecords, command: Readonly<ICommandInfo>): RangeAddress | null {
  const isOpening = command.id === OPEN_EDITOR && (command.params as { readonly visible?: boolean } | undefined)?.visible === true;
  if (!isOpening && command.id !== CUT) return null;
  const range = readSelection(book);
  const record = records.of(book.shown?.getSheetId() ?? "");
  if (!range || !record.protected) return null;
  if (isOpening) return covers(record.unlocked, range.row, range.column) ? null : { ...range, rows: 1, columns: 1 };
  const locked = uncovered(range, record.unlocked);
  return locked && { sheet: range.sheet, ...locked };
}
