import type { Univer } from "@univerjs/core";
import { DEFAULT_STYLE, emptySheet } from "./draft/sheetData";
import { Calculation } from "./engine/Calculation";
import { keepForcedTexts } from "./engine/forcedTexts";
import { LocalisedFixed } from "./engine/LocalisedFixed";
import { orderFormulas } from "./engine/orderFormulas";
import { skipGoneWorkbooks } from "./engine/skipGoneWorkbooks";
import { UniverBook } from "./engine/UniverBook";
import { guardLockedCells } from "./guard/guardLockedCells";
import { holdFormats } from "./guard/holdFormats";
import { nameSheets } from "./guard/nameSheets";
import { refuseCycles } from "./guard/refuseCycles";
import type { OnRefused } from "./guard/Refusal";
import { SheetRecords } from "./records/SheetRecords";
import { hideInvisible } from "./styles/hideInvisible";
import { AmountCells } from "./typing/AmountCells";
import { TypedNumbers } from "./typing/TypedNumbers";
import { UniverHost, type Editor } from "./UniverHost";

export interface UniverHostOptions {
  readonly onRefused?: OnRefused;
  /** Makes the editor of a host with a grid. */
  readonly openEditor?: (book: UniverBook) => Editor;
}

export interface HostParts {
  readonly host: UniverHost;
  readonly book: UniverBook;
  readonly records: SheetRecords;
  readonly numbers: TypedNumbers;
  readonly fixed: LocalisedFixed;
}

/** The host of a new Univer instance, whose plugins are registered by the function given; an empty workbook is opened in it. */
export function createUniverHost(univer: Univer, registerPlugins: () => void, { onRefused = () => undefined, openEditor }: UniverHostOptions = {}): HostParts {
  const book = new UniverBook(univer);
  const records = new SheetRecords(book);
  // Before the plugins: what listens first decides first, and Univer's own listeners act on a change that is then refused.
  guardLockedCells(book, records, onRefused);
  nameSheets(book, records, onRefused);
  holdFormats(book, records);
  refuseCycles(book, onRefused);
  const amounts = new AmountCells(book, records, onRefused);
  registerPlugins();
  keepForcedTexts();
  const sheet = emptySheet("Sheet1");
  book.open({ defaultStyle: DEFAULT_STYLE, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } });
  // After the first workbook: only then do the plugins' services exist.
  hideInvisible(book);
  orderFormulas(book);
  skipGoneWorkbooks(book);
  const calculation = new Calculation(book);
  // Before the editor, which hears what is refused.
  amounts.start(calculation);
  const numbers = new TypedNumbers(book, amounts);
  return { host: new UniverHost(book, records, calculation, openEditor?.(book)), book, records, numbers, fixed: new LocalisedFixed(book) };
}
