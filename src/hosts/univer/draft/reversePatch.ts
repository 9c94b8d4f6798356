import { readSelection } from "../engine/select";
import type { UniverBook } from "../engine/UniverBook";
import type { SheetRecords } from "../records/SheetRecords";
import { DEFAULT_ROW_PIXELS } from "../styles/sizes";
import { readCell, type SheetChanges } from "./SheetDraft";
import { readRules } from "./WorkbookDraft";
import { workbookNames } from "./workbookNames";
import type { Selecting, WholeSheet, WorkbookPatch } from "./WorkbookPatch";

/** What takes the patch back; read from the workbook before the patch is put into it. A sheet that a person has taken away meanwhile is left out. */
export function reversePatch(book: UniverBook, records: SheetRecords, patch: WorkbookPatch): WorkbookPatch {
  const names = new Map(workbookNames(book).map((name) => [name.id, name]));
  const order = book.workbook.getSheetOrders();
  return {
    insert: patch.remove.flatMap((sheetId) => keepSheet(book, records, sheetId, order.indexOf(sheetId)) ?? []).sort((a, b) => a.index - b.index),
    change: patch.change.flatMap(({ sheetId, changes }) => keepChanged(book, records, sheetId, changes) ?? []),
    remove: patch.insert.map((sheet) => sheet.data.id),
    names: new Map([...patch.names.keys()].map((id) => [id, names.get(id) ?? null])),
    select: patch.select ? keepSelection(book) : null,
  };
}

function keepSheet(book: UniverBook, records: SheetRecords, sheetId: string, index: number): WholeSheet | null {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) return null;
  return { index, data: structuredClone(sheet.getSnapshot()), ...structuredClone(readRules(book, sheetId)), record: records.of(sheetId) };
}

function keepChanged(book: UniverBook, records: SheetRecords, sheetId: string, changes: SheetChanges): WorkbookPatch["change"][number] | null {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) return null;
  const rules = readRules(book, sheetId);
  const { columnData, rowData, freeze, showGridlines } = sheet.getSnapshot();
  const cells = new Map([...changes.cells].map(([row, line]) => [row, new Map([...line.keys()].map((column) => [column, structuredClone(readCell(sheet, row, column))] as const))]));
  const kept: SheetChanges = {
    cells,
    columnWidths: new Map([...changes.columnWidths.keys()].map((column) => [column, columnData[column]?.w ?? null])),
    rowHeights: new Map([...changes.rowHeights.keys()].map((row) => [row, rowData[row]?.h ?? null])),
    letterHeights: new Map([...changes.letterHeights.keys()].map((row) => [row, rowData[row]?.ah ?? DEFAULT_ROW_PIXELS])),
    ...(changes.freeze && { freeze: { ...freeze } }),
    ...(changes.gridlines !== undefined && { gridlines: showGridlines === 1 }),
    ...(changes.conditionalFormats && { conditionalFormats: structuredClone(rules.conditionalFormats) }),
    ...(changes.validations && { validations: structuredClone(rules.validations) }),
    ...(changes.record && { record: records.of(sheetId) }),
  };
  return { sheetId, changes: kept };
}

function keepSelection(book: UniverBook): Selecting | null {
  const sheetId = book.shown?.getSheetId();
  const { row, column } = readSelection(book) ?? { row: 0, column: 0 };
  return sheetId === undefined ? null : { sheetId, row, column };
}
