import type { Univer } from "@univerjs/core";
import { DEFAULT_STYLE, emptySheet } from "./draft/sheetData";
import { Calculation } from "./engine/Calculation";
import { UniverBook } from "./engine/UniverBook";
import { guardLockedCells, type OnRefused } from "./guard/guardLockedCells";
import { SheetRecords } from "./records/SheetRecords";
import { UniverHost } from "./UniverHost";

export interface UniverHostOptions {
  readonly onRefused?: OnRefused;
  /** Called once the first workbook is open, before anything listens to a person. */
  readonly whenOpen?: (book: UniverBook, records: SheetRecords) => void;
}

/** The host of a Univer instance whose plugins are registered; an empty workbook is opened in it. */
export function createUniverHost(univer: Univer, { onRefused = () => undefined, whenOpen }: UniverHostOptions = {}): UniverHost {
  const book = new UniverBook(univer);
  const sheet = emptySheet("Sheet1");
  // Univer's services come to life with its first workbook, and listeners may be added only then.
  book.open({ defaultStyle: DEFAULT_STYLE, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } });
  const records = new SheetRecords(book);
  whenOpen?.(book, records);
  guardLockedCells(book, records, onRefused);
  return new UniverHost(book, records, new Calculation(book));
}
