import { BooleanNumber, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  InsertSheetMutation, RemoveSheetMutation, SetColDataMutation, SetFrozenMutation, SetRangeValuesMutation, SetRowDataMutation, SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation, SetWorksheetColWidthMutation, SetWorksheetRowCountMutation, SetWorksheetRowAutoHeightMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation, ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import type { BookMutation, UniverBook } from "../engine/UniverBook";
import { replaceStyle } from "../styles/replaceStyle";
import { readCell, type SheetChanges } from "./SheetDraft";
import { neededSize } from "./sheetData";
import { readRules } from "./WorkbookDraft";
import type { WholeSheet, WorkbookPatch } from "./WorkbookPatch";

/** The patch as Univer's own changes: one for all cells of a sheet, as each costs milliseconds. What is done already is left out. */
export function patchMutations(book: UniverBook, patch: WorkbookPatch): readonly BookMutation[] {
  const { unitId } = book;
  const exists = (sheetId: string): boolean => book.workbook.getSheetBySheetId(sheetId) !== undefined && book.workbook.getSheetBySheetId(sheetId) !== null;
  return [
    ...patch.insert.filter((sheet) => !exists(sheet.data.id)).flatMap((sheet) => insertSheet(unitId, sheet)),
    ...[...patch.names].map(([id, name]) => (name
      ? { id: SetDefinedNameMutation.id, params: { unitId, ...name } }
      : { id: RemoveDefinedNameMutation.id, params: { unitId, id, name: "", formulaOrRefString: "" } })),
    ...patch.change.filter(({ sheetId }) => exists(sheetId)).flatMap(({ sheetId, changes }) => changeSheet(book, sheetId, changes)),
    ...removeSheets(book, patch.remove.filter(exists)),
  ];
}

function insertSheet(unitId: string, { index, data, conditionalFormats, validations }: WholeSheet): readonly BookMutation[] {
  return [
    // As if somebody else had added it: Univer shows a sheet of this user's own at once.
    { id: InsertSheetMutation.id, params: { unitId, index, sheet: data }, options: { fromCollab: true } },
    ...addRules(unitId, data.id, { conditionalFormats, validations }),
  ];
}

/** The sheet that is shown cannot go; another is shown first. */
function removeSheets(book: UniverBook, removed: readonly string[]): readonly BookMutation[] {
  const { unitId, workbook } = book;
  const shown = book.shown?.getSheetId();
  const other = workbook.getSheets().find((sheet) => !removed.includes(sheet.getSheetId()) && sheet.isSheetHidden() !== BooleanNumber.TRUE);
  return [
    ...(shown !== undefined && removed.includes(shown) && other ? [{ id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId: other.getSheetId() } }] : []),
    ...removed.map((subUnitId) => ({ id: RemoveSheetMutation.id, params: { unitId, subUnitId, subUnitName: book.nameOf(subUnitId) ?? "" } })),
  ];
}

function changeSheet(book: UniverBook, subUnitId: string, changes: SheetChanges): readonly BookMutation[] {
  const { unitId } = book;
  const sheet = book.workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return [];
  const before = readRules(book, subUnitId);
  const dropped = { ...(changes.conditionalFormats && { conditionalFormats: before.conditionalFormats }), ...(changes.validations && { validations: before.validations }) };
  return [
    ...growSheet(unitId, sheet, changes),
    ...changeSizes(unitId, subUnitId, changes),
    ...(changes.cells.size > 0 ? [{ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue: cellValues(sheet, changes) } }] : []),
    ...(changes.freeze ? [{ id: SetFrozenMutation.id, params: { unitId, subUnitId, ...changes.freeze } }] : []),
    ...(changes.gridlines !== undefined ? [{ id: ToggleGridlinesMutation.id, params: { unitId, subUnitId, showGridlines: changes.gridlines ? 1 : 0 } }] : []),
    ...(dropped.conditionalFormats ?? []).map(({ cfId }) => ({ id: DeleteConditionalRuleMutation.id, params: { unitId, subUnitId, cfId } })),
    ...(dropped.validations ?? []).map(({ uid }) => ({ id: RemoveDataValidationMutation.id, params: { unitId, subUnitId, ruleId: uid } })),
    ...addRules(unitId, subUnitId, changes),
  ];
}

function addRules(unitId: string, subUnitId: string, rules: Pick<SheetChanges, "conditionalFormats" | "validations">): readonly BookMutation[] {
  return [
    // Univer puts each new rule before the others.
    ...[...(rules.conditionalFormats ?? [])].reverse().map((rule) => ({ id: AddConditionalRuleMutation.id, params: { unitId, subUnitId, rule: structuredClone(rule) } })),
    ...(rules.validations ?? []).map((rule) => ({ id: AddDataValidationMutation.id, params: { unitId, subUnitId, rule: structuredClone(rule) } })),
  ];
}

function growSheet(unitId: string, sheet: Worksheet, changes: SheetChanges): readonly BookMutation[] {
  const { rows, columns } = neededSize(changes);
  const subUnitId = sheet.getSheetId();
  return [
    ...(rows > sheet.getRowCount() ? [{ id: SetWorksheetRowCountMutation.id, params: { unitId, subUnitId, rowCount: rows } }] : []),
    ...(columns > sheet.getColumnCount() ? [{ id: SetWorksheetColumnCountMutation.id, params: { unitId, subUnitId, columnCount: columns } }] : []),
  ];
}

function changeSizes(unitId: string, subUnitId: string, { columnWidths, rowHeights, letterHeights }: SheetChanges): readonly BookMutation[] {
  const columns = [...columnWidths.keys()].map((column) => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column }));
  const rows = [...rowHeights.keys()].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
  const set = <Key, Value>(sizes: ReadonlyMap<Key, Value | null>): [Key, Value][] => [...sizes].flatMap(([key, size]) => (size === null ? [] : [[key, size]]));
  const unset = (sizes: ReadonlyMap<number, number | null>): Record<number, null> => Object.fromEntries([...sizes].filter(([, size]) => size === null)) as Record<number, null>;
  return [
    ...(columns.length > 0 ? [
      { id: SetColDataMutation.id, params: { unitId, subUnitId, columnData: unset(columnWidths) } },
      { id: SetWorksheetColWidthMutation.id, params: { unitId, subUnitId, ranges: columns, colWidth: Object.fromEntries(set(columnWidths)) } },
    ] : []),
    ...(letterHeights.size > 0 ? [
      { id: SetWorksheetRowAutoHeightMutation.id, params: { unitId, subUnitId, rowsAutoHeightInfo: [...letterHeights].map(([row, autoHeight]) => ({ row, autoHeight })) } },
    ] : []),
    ...(rows.length > 0 ? [
      { id: SetRowDataMutation.id, params: { unitId, subUnitId, rowData: unset(rowHeights) } },
      { id: SetWorksheetRowHeightMutation.id, params: { unitId, subUnitId, ranges: rows, rowHeight: Object.fromEntries(set(rowHeights)) } },
      { id: SetWorksheetRowIsAutoHeightMutation.id, params: { unitId, subUnitId, ranges: rows, autoHeightInfo: BooleanNumber.FALSE } },
    ] : []),
  ];
}

/** Univer merges into what is there, so that every part of a cell is named, the parts that go as null. */
function cellValues(sheet: Worksheet, changes: SheetChanges): Record<number, Record<number, Nullable<ICellData>>> {
  const values: Record<number, Record<number, Nullable<ICellData>>> = {};
  for (const [row, line] of changes.cells) {
    const cells: Record<number, Nullable<ICellData>> = (values[row] = {});
    for (const [column, cell] of line) {
      if (!cell) {
        cells[column] = null;
        continue;
      }
      const { s, v, t, f, si, p, custom } = cell;
      cells[column] = {
        v: v ?? null, t: t ?? null, f: f ?? null, si: si ?? null, p: p ?? null, custom: custom ?? null,
        s: replaceStyle(readCell(sheet, row, column)?.s, s),
      };
    }
  }
  return values;
}
