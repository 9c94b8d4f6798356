import {
  ClearSelectionContentCommand, CopySheetCommand, InsertColBeforeCommand, InsertMultiColsLeftCommand, InsertMultiColsRightCommand, InsertMultiRowsAboveCommand, InsertMultiRowsAfterCommand,
  InsertRowBeforeCommand, SetColWidthCommand, SetRowHeightCommand, SetSelectedColsVisibleCommand, SetSelectedRowsVisibleCommand, SetWorksheetHideCommand, SetWorksheetRowIsAutoHeightCommand, ToggleGridlinesCommand,
} from "@univerjs/sheets";
import {
  HideColConfirmCommand, HideRowConfirmCommand, RemoveColConfirmCommand, RemoveRowConfirmCommand, RemoveSheetConfirmCommand, RenameSheetOperation,
  SetWorksheetColAutoWidthCommand, SheetCopyCommand, SheetCutCommand, SheetPasteCommand, ShowMenuListCommand,
} from "@univerjs/sheets-ui";
import { IMenuManagerService, type IMenuSchema } from "@univerjs/ui";
import type { UniverBook } from "../engine/UniverBook";
import { readSelection } from "../engine/select";
import { covers, uncovered } from "../records/rectangles";
import type { SheetRecords } from "../records/SheetRecords";

type Allowed = (book: UniverBook, records: SheetRecords) => boolean;

const always: Allowed = () => true;
const onOpenSheet: Allowed = (book, records) => !recordShown(book, records).protected;
const inOpenWorkbook: Allowed = (_, records) => !records.structureProtected;
const onOpenCells: Allowed = (book, records) => {
  const selection = readSelection(book);
  const { protected: locked, unlocked } = recordShown(book, records);
  return !locked || (selection !== null && uncovered(selection, unlocked) === null);
};
const fromOpenCell: Allowed = (book, records) => {
  const selection = readSelection(book);
  const { protected: locked, unlocked } = recordShown(book, records);
  return !locked || (selection !== null && covers(unlocked, selection.row, selection.column));
};

/** What the menus of cells, rows, columns and sheet tabs offer, and where the guard would not refuse it; all else of Univer's is left out, as no file or no protection of ours knows it. */
const KEPT = new Map<string, Allowed>([
  [SheetCopyCommand.name, always],
  [SheetCutCommand.name, onOpenCells],
  [SheetPasteCommand.name, fromOpenCell],
  [ClearSelectionContentCommand.id, onOpenCells],
  ...[
    InsertRowBeforeCommand, InsertColBeforeCommand, InsertMultiRowsAboveCommand, InsertMultiRowsAfterCommand, InsertMultiColsLeftCommand, InsertMultiColsRightCommand, RemoveRowConfirmCommand, RemoveColConfirmCommand,
  ].map(({ id }) => [id, onOpenSheet] as const),
  ...[
    HideRowConfirmCommand, HideColConfirmCommand, SetSelectedRowsVisibleCommand, SetSelectedColsVisibleCommand, SetRowHeightCommand, SetColWidthCommand, SetWorksheetRowIsAutoHeightCommand, SetWorksheetColAutoWidthCommand,
    ToggleGridlinesCommand,
  ].map(({ id }) => [id, always] as const),
  ...[RemoveSheetConfirmCommand, CopySheetCommand, RenameSheetOperation, SetWorksheetHideCommand, ShowMenuListCommand].map(({ id }) => [id, inOpenWorkbook] as const),
]);

/** Cuts Univer's menus down to what can be done; a menu is asked for each time it opens. */
export function cutMenus(book: UniverBook, records: SheetRecords): void {
  const menus = book.injector.get(IMenuManagerService);
  const all = menus.getMenuByPositionKey.bind(menus);
  menus.getMenuByPositionKey = (position) => keep(all(position) ?? [], (key) => KEPT.get(key)?.(book, records) === true);
}

function keep(items: readonly IMenuSchema[], isKept: (key: string) => boolean): IMenuSchema[] {
  return items.flatMap((item): IMenuSchema[] => {
    if (isKept(item.key)) return [item];
    const children = keep(item.children ?? [], isKept);
    if (children.length === 0) return [];
    // A submenu with one item left in it is that item; a group of items is no submenu.
    return item.item && children.length === 1 ? children.map((child) => ({ ...child, order: item.order })) : [{ ...item, children }];
  });
}

function recordShown(book: UniverBook, records: SheetRecords) {
  return records.of(book.shown?.getSheetId() ?? "");
}
