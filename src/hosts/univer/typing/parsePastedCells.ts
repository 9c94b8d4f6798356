import { CellValueType, DataValidationType, isTextFormat, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import type { CellAddress } from "../../../workbook/addresses/CellAddress";
import type { AmountProblem } from "../../../workbook/cells/parseTypedAmount";
import type { NumberKind } from "../../../workbook/cells/findNumberKind";
import { parseTypedDate } from "../../../workbook/cells/parseTypedDate";
import type { UniverBook } from "../engine/UniverBook";
import type { Refusal } from "../guard/Refusal";
import type { SheetRecords } from "../records/SheetRecords";
import { findRule, findWordedChoice, meetsRule } from "./cellRules";
import { findKind, findKindBesideWords, type Place } from "./findKind";
import { parseMarked } from "./markNumbers";
import { parseNumber } from "./parseNumber";
import { parseTyped, type NumberLanguage } from "./parseTyped";
import { takesDay } from "./takesDay";

/** A cell that is pasted, and where. */
export interface PastedCell {
  readonly place: Place;
  readonly cell: ICellData;
}

/** Makes of each cell, in place, what typing would; gives the first that its place does not take. What was not copied in the grid is foreign. */
export function parsePastedCells(book: UniverBook, records: SheetRecords, pasted: readonly PastedCell[], isForeign: boolean, language: NumberLanguage): Refusal | null {
  let found: ReadonlySet<string> | null = null;
  const coming = (): ReadonlySet<string> => (found ??= findComing(book, pasted));
  for (const { place, cell } of pasted) {
    const refusal = parsePastedCell(book, records, place, cell, isForeign, language) ?? checkRule(book, place, cell, coming);
    if (refusal !== null) return refusal;
  }
  return null;
}

function parsePastedCell(book: UniverBook, records: SheetRecords, place: Place, cell: ICellData, isForeign: boolean, language: NumberLanguage): Refusal | null {
  const kind = findKind(book, place);
  const besideWords = kind === null ? findKindBesideWords(book, place) : null;
  if (kind === null && besideWords === null) {
    if (takesDay(book, place) && parseDay(book, cell)) return null;
    if (takesDay(book, place) && records.of(place.sheetId).protected) return { kind: "no-date", cell: addressOf(book, place), text: String(textOf(cell)).trim() };
    if (isForeign) parseForeign(book, place, cell, language);
    return null;
  }
  const problem = parseInto(cell, kind ?? besideWords ?? "number", language, patternOf(book, cell));
  if (problem === null) return null;
  if (besideWords === null || problem.code !== "amount-unreadable") return { kind: "no-amount", cell: addressOf(book, place), problem };
  if (isForeign && typeof cell.v === "string") keepText(cell, cell.v);
  return null;
}

/** What the cell's own rule says of what comes into it, as it would be said of what is typed; a formula is computed later. */
function checkRule(book: UniverBook, place: Place, cell: ICellData, coming: () => ReadonlySet<string>): Refusal | null {
  const rule = cell.f || cell.si ? null : findRule(book, place);
  if (rule === null || meetsRule(book, place, rule, textOf(cell), coming) !== false) return null;
  return { kind: "rule", cell: addressOf(book, place), rule: rule.error ?? "" };
}

/** What comes into cells without a list of their own: a list may stand there, as the units' ids do. */
function findComing(book: UniverBook, pasted: readonly PastedCell[]): ReadonlySet<string> {
  return new Set(pasted.filter(({ place }) => findRule(book, place)?.type !== DataValidationType.LIST).map(({ cell }) => {
    const value = textOf(cell);
    return String((typeof value === "string" ? parseMarked(value) : null) ?? value ?? "").trim();
  }));
}

/** In place, as all here: what Univer pastes is what stands in the cells. */
function parseForeign(book: UniverBook, place: Place, cell: ICellData, language: NumberLanguage): void {
  if (typeof cell.v !== "string") return;
  const choice = findWordedChoice(book, place, cell.v);
  if (choice !== null) return keepText(cell, choice);
  const isText = isTextFormat(book.workbook.getSheetBySheetId(place.sheetId)?.getCellStyle(place.row, place.column)?.n?.pattern);
  const value = parseMarked(cell.v) ?? (isText ? null : parseTyped(cell.v, language));
  if (value !== null) setValue(cell, isText ? String(value) : value);
}

/** Puts the day into the cell, and tells whether there is one or nothing; a formula is computed later. */
function parseDay(book: UniverBook, cell: ICellData): boolean {
  if (cell.f || cell.si) return true;
  if (cell.t === CellValueType.BOOLEAN) return false;
  if (typeof cell.v === "number") return numfmt.getFormatInfo(patternOf(book, cell) ?? "General").isDate === true;
  const text = String(textOf(cell) ?? "");
  const day = parseTypedDate(text);
  if (day === null && text.trim() !== "") return false;
  setValue(cell, day);
  return true;
}

/** Puts the number into the cell, or gives what is wrong with what stands there. */
function parseInto(cell: ICellData, kind: NumberKind, language: NumberLanguage, pattern = "General"): AmountProblem | null {
  if (cell.t === CellValueType.BOOLEAN) return { code: "amount-unreadable", text: Number(cell.v) === 0 ? "FALSE" : "TRUE" };
  if (typeof cell.v === "number") return parseFormatted(cell, cell.v, kind, language, pattern);
  const text = String(cell.v ?? "");
  const marked = parseMarked(text);
  if (marked !== null || text.trim() === "") {
    setValue(cell, marked);
    return null;
  }
  const number = parseNumber(text, kind, language);
  if (!number.ok) return number.reason;
  setValue(cell, number.value);
  return null;
}

/** A number copied in the grid is what its format shows: a date is no number, and a share of one is a percentage. */
function parseFormatted(cell: ICellData, value: number, kind: NumberKind, language: NumberLanguage, pattern: string): AmountProblem | null {
  const { isDate, isPercent } = numfmt.getFormatInfo(pattern);
  if (isPercent && kind === "percentage") setValue(cell, withoutNoise(value * 100));
  else if (isDate || isPercent) return { code: "amount-unreadable", text: numfmt.format(pattern, value, { locale: language }) };
  return null;
}

/** 0.07 * 100 is 7. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

function setValue(cell: ICellData, value: number | string | null): void {
  delete cell.p;
  Object.assign(cell, { v: value, t: typeof value === "number" ? CellValueType.NUMBER : null });
}

/** Univer makes a number of a plain value that reads like one, and of a document none. */
function keepText(cell: ICellData, text: string): void {
  Object.assign(cell, { v: text, t: CellValueType.FORCE_STRING, p: cell.p ?? { id: "", documentStyle: {}, body: { dataStream: `${text}\r\n` } } });
}

function patternOf(book: UniverBook, cell: Nullable<ICellData>): string | undefined {
  return book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
}

function textOf({ v, p }: ICellData): ICellData["v"] {
  return v ?? p?.body?.dataStream.replace(/\r\n$/, "");
}

function addressOf(book: UniverBook, { sheetId, row, column }: Place): CellAddress {
  return { sheet: book.nameOf(sheetId) ?? "", row, column };
}
