import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { HostError } from "../../workbook/HostError";
import type { RangeAddress } from "../../workbook/addresses/RangeAddress";
import { COLUMNS_READ, type NameReading, type RangeReading, type RangeValues, type ReadRequest, type SheetReading, type WorkbookReading } from "../../workbook/WorkbookHost";
import type { Rectangle } from "../../workbook/WorkbookContents";
import { readValue } from "./cells";
import { meaningNow, workbookNames } from "./draft/workbookNames";
import { readSelection } from "./engine/select";
import type { UniverBook } from "./engine/UniverBook";
import type { RecordedMeaning } from "./records/SheetRecord";
import type { SheetRecords } from "./records/SheetRecords";
import { fromColumnPixels } from "./styles/sizes";

/** What was asked for, as the workbook stands now. */
export function readWorkbook(book: UniverBook, records: SheetRecords, request: ReadRequest): WorkbookReading {
  const active = book.shown;
  const used = (request.usedRangesOf ?? []).flatMap((name) => readUsed(book, book.findSheet(name)) ?? []);
  return {
    sheets: request.structure ? book.workbook.getSheets().map((sheet) => readSheet(sheet, records)) : [],
    names: request.structure ? readNames(book, records) : [],
    structureProtected: records.structureProtected,
    ranges: (request.ranges ?? []).map((range) => readRange(book, book.sheet(range.sheet), range)),
    values: (request.valuesOf ?? []).map((range) => readValues(book.sheet(range.sheet), range)),
    usedRanges: used,
    activeUsedRange: request.activeUsedRange ? readUsed(book, active) : null,
    activeColumnWidths: request.activeColumnWidths && active ? Array.from({ length: COLUMNS_READ }, (_, column) => fromColumnPixels(active.getColumnWidth(column))) : [],
    activeSheet: active?.getName() ?? null,
    selection: request.selection ? readSelection(book) : null,
  };
}

/** The part of the sheet that holds anything, or null. */
export function usedPart(sheet: Worksheet): Rectangle | null {
  const rows: number[] = [];
  const columns: number[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (readValue(cell) === null && !cell?.f && !cell?.si) return;
    rows.push(row);
    columns.push(column);
  });
  if (rows.length === 0) return null;
  // Not Math.min(...rows): a large sheet has more cells than a call may have arguments.
  const least = (places: readonly number[]): number => places.reduce((a, b) => Math.min(a, b));
  const most = (places: readonly number[]): number => places.reduce((a, b) => Math.max(a, b));
  return { row: least(rows), column: least(columns), rows: most(rows) - least(rows) + 1, columns: most(columns) - least(columns) + 1 };
}

function readUsed(book: UniverBook, sheet: Worksheet | null): RangeReading | null {
  const part = sheet && usedPart(sheet);
  return part ? readRange(book, sheet, { sheet: sheet.getName(), ...part }) : null;
}

function readSheet(sheet: Worksheet, records: SheetRecords): SheetReading {
  return { name: sheet.getName(), visible: sheet.isSheetHidden() !== BooleanNumber.TRUE, protected: records.of(sheet.getSheetId()).protected };
}

function readRange(book: UniverBook, sheet: Worksheet, range: RangeAddress): RangeReading {
  const matrix = sheet.getCellMatrix();
  const formulas = book.injector.get(FormulaDataModel);
  return {
    ...readValues(sheet, range),
    formulas: eachCell(range, (row, column) => {
      const cell = matrix.getValue(row, column);
      return cell?.f || cell?.si ? (formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), book.unitId) ?? null) : null;
    }),
  };
}

function readValues(sheet: Worksheet, range: RangeAddress): RangeValues {
  if (range.row < 0 || range.column < 0) throw new HostError("item-missing", "", range.sheet);
  const matrix = sheet.getCellMatrix();
  return { range: { ...range, sheet: sheet.getName() }, values: eachCell(range, (row, column) => readValue(matrix.getValue(row, column))) };
}

function eachCell<Part>(range: RangeAddress, read: (row: number, column: number) => Part): Part[][] {
  return Array.from({ length: range.rows }, (_, row) => Array.from({ length: range.columns }, (__, column) => read(range.row + row, range.column + column)));
}

function readNames(book: UniverBook, records: SheetRecords): readonly NameReading[] {
  const ofWorkbook = workbookNames(book).map(({ name, formulaOrRefString }) => {
    const meaning = meaningNow(book, formulaOrRefString);
    return { scope: null, name, range: "sheet" in meaning ? meaning : null, text: "text" in meaning ? meaning.text : null };
  });
  const ofSheets = book.workbook.getSheets().flatMap((sheet) => records.of(sheet.getSheetId()).names.map(({ name, refersTo }) => (
    { scope: sheet.getName(), name, range: rangeOf(book, refersTo), text: "text" in refersTo ? refersTo.text : null }
  )));
  return [...ofWorkbook, ...ofSheets];
}

function rangeOf(book: UniverBook, meaning: RecordedMeaning): RangeAddress | null {
  const sheet = "sheetId" in meaning ? book.nameOf(meaning.sheetId) : null;
  return "sheetId" in meaning && sheet !== null ? { sheet, ...meaning.rectangle } : null;
}
