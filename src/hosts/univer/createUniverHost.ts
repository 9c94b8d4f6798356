import type { Univer } from "@univerjs/core";
import { Calculation } from "./engine/Calculation";
import { UniverBook } from "./engine/UniverBook";
import { emptySheet } from "./draft/sheetData";
import { SheetRecords } from "./records/SheetRecords";
import { UniverHost } from "./UniverHost";

export type WorkbenchHost = UniverHost;

/** The host of a Univer instance whose plugins are registered; an empty workbook is opened in it. */
export function createUniverHost(univer: Univer): UniverHost {
  const book = new UniverBook(univer);
  const sheet = emptySheet("Sheet1");
  // Univer's services come to life with its first workbook, and listeners may be added only then.
  book.open({ sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } });
  return new UniverHost(book, new SheetRecords(book), new Calculation(book));
}
