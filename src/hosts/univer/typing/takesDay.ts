import type { UniverBook } from "../engine/UniverBook";
import type { Place } from "./findKind";

// "d.m.yyyy" and its like, with the language and the text part that programs add; none with an hour.
const DAY_FIRST = /^(?:\[\$[^\]]*\])?d{1,2}[-./\\ ]+m{1,2}[-./\\ ]+y{2,4}(?:;@)?$/i;

/** Whether the cell shows a day by its number format, the day before the month. */
export function takesDay(book: UniverBook, { sheetId, row, column }: Place): boolean {
  const cell = book.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
  return DAY_FIRST.test(book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "");
}
