import { DataValidationType, type Worksheet } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { findNumberKind, takesWords, type NumberKind } from "../../../workbook/cells/findNumberKind";
import { EUROS } from "../../../workbook/formats/numberFormats";
import type { UniverBook } from "../engine/UniverBook";

/** A cell by Univer's id of its sheet. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Which numbers alone the cell takes, by its rule, the key of its column and its format; null where it takes anything. */
export function findKind(book: UniverBook, { sheetId, row, column }: Place): NumberKind | null {
  const type = book.injector.get(SheetDataValidationModel).getRuleByLocation(book.unitId, sheetId, row, column)?.type;
  if (type === DataValidationType.WHOLE) return "number";
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (type !== DataValidationType.DECIMAL || !sheet) return null;
  const key = findKey(sheet, row, column);
  if (key !== null) return findNumberKind(key);
  // The register of amendments has no keys.
  return book.workbook.getStyles().getStyleByCell(sheet.getCellMatrix().getValue(row, column))?.n?.pattern === EUROS ? "amount" : "number";
}

/** Which numbers the cell takes where it takes a text too, as a project's percentages do; null elsewhere. */
export function findKindBesideWords(book: UniverBook, { sheetId, row, column }: Place): NumberKind | null {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  // Every cell for figures has a format, and most others have none: those need no search.
  if (!sheet || !book.workbook.getStyles().getStyleByCell(sheet.getCellMatrix().getValue(row, column))?.n?.pattern) return null;
  if (book.injector.get(SheetDataValidationModel).getRuleByLocation(book.unitId, sheetId, row, column)) return null;
  const key = findKey(sheet, row, column);
  return key !== null && takesWords(key) ? findNumberKind(key) : null;
}

/** The key of the column of figures that the cell stands in, or null. */
function findKey(sheet: Worksheet, row: number, column: number): string | null {
  const cells = sheet.getCellMatrix();
  for (let above = row - 1; above >= 0; above -= 1) {
    const key = cells.getValue(above, column)?.v;
    if (typeof key === "string" && findNumberKind(key) !== null) return key;
  }
  return null;
}

/** Whether any cell of the sheet takes numbers alone. */
export function hasNumberCells(book: UniverBook, sheetId: string): boolean {
  const rules = book.injector.get(SheetDataValidationModel).getRules(book.unitId, sheetId);
  return rules.some(({ type }) => type === DataValidationType.DECIMAL || type === DataValidationType.WHOLE);
}
