import { CustomCommandExecutionError } from "@univerjs/core";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import { readSelection } from "../engine/select";
import type { UniverBook } from "../engine/UniverBook";
import type { SheetRecords } from "../records/SheetRecords";
import { findRule } from "../typing/cellRules";
import { findKind, findKindBesideWords, hasNumberCells, type Place } from "../typing/findKind";
import { markNumbers } from "../typing/markNumbers";
import { parseTyped, type NumberLanguage } from "../typing/parseTyped";
import { takesDay } from "../typing/takesDay";
import { printTable, readClipboardItem, toClipboardItem } from "./clipboardItem";

const VALUES = PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE;

/** What is to be pasted, and whether its values alone are. */
interface Pasted {
  readonly html: string;
  readonly text: string;
  readonly valuesOnly: boolean;
}

/**
 * On a protected sheet a paste brings values alone, so that input cells keep their look, their checks and their conditional formats.
 * Where cells take numbers alone, a text comes to them as it was copied: Univer has made no number of it.
 */
export function pasteValues(book: UniverBook, records: SheetRecords, language: () => NumberLanguage): void {
  const clipboard = book.injector.get(ISheetClipboardService);
  const [paste, legacyPaste] = [clipboard.paste.bind(clipboard), clipboard.legacyPaste.bind(clipboard)];
  const prepare = (html: string, text: string): Pasted => {
    const sheetId = book.shown?.getSheetId() ?? "";
    const isNothing = html === "" && text === "";
    if (records.of(sheetId).protected) return { html: isNothing ? "" : markNumbers(html || printTable(text)), text, valuesOnly: true };
    if (html !== "" || isNothing) return { html: hasNumberCells(book, sheetId) ? markNumbers(html) : html, text, valuesOnly: false };
    if (/[\n\t]/.test(text)) return { html: printTable(text), text, valuesOnly: false };
    const at = readSelection(book);
    if (at && !text.startsWith("=") && takesParsed(book, { sheetId, ...at })) return { html: printTable(text), text, valuesOnly: true };
    return { html, text: String(parseTyped(text, language()) ?? text), valuesOnly: false };
  };
  // By the menu.
  clipboard.paste = async (item, type) => {
    const copied = await readClipboardItem(item);
    const { html, text, valuesOnly } = prepare(copied.html, copied.text);
    const isSame = html === copied.html && text === copied.text;
    return paste(isSame ? item : toClipboardItem(html, text), valuesOnly ? VALUES : type).catch(toRefused);
  };
  // By the keyboard.
  clipboard.legacyPaste = (copiedHtml = "", copiedText = "", files) => {
    const { html, text, valuesOnly } = prepare(copiedHtml, copiedText);
    return (valuesOnly && html !== "" ? paste(toClipboardItem(html, text), VALUES) : legacyPaste(html, text, files)).catch(toRefused);
  };
}

/** Whether the cell is for what we parse, whose text must come as it was copied. */
function takesParsed(book: UniverBook, place: Place): boolean {
  return findRule(book, place) !== null || findKind(book, place) !== null || findKindBesideWords(book, place) !== null || takesDay(book, place);
}

/** A paste that was refused is over; Univer's commands take no errors from here. */
function toRefused(error: unknown): boolean {
  if (error instanceof CustomCommandExecutionError) return false;
  throw error;
}
