import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault, type ICellData, type IStyleData, type IWorksheetData, type Styles } from "@univerjs/core";
import { toFontFamily } from "../styles/fonts";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "../styles/sizes";
import type { DraftCell, SheetChanges } from "./SheetDraft";

// As much as a person sees of an empty sheet in Excel, and a little room after the last cell.
const ROWS = 200;
const COLUMNS = 26;
const ROOM = 10;

/** The default font of a new workbook in Excel. */
export const DEFAULT_STYLE: IStyleData = { ff: toFontFamily("Calibri"), fs: 11 };

/** An empty sheet with an id of its own. */
export function emptySheet(name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({ id: generateRandomId(8), name, rowCount: ROWS, columnCount: COLUMNS, defaultStyle: DEFAULT_STYLE, defaultColumnWidth: DEFAULT_COLUMN_PIXELS, defaultRowHeight: DEFAULT_ROW_PIXELS });
}

/** The sheet's data with the changes in it; styles go by their number in the workbook. */
export function withChanges(data: IWorksheetData, changes: SheetChanges, styles: Styles): IWorksheetData {
  const changed: IWorksheetData = { ...structuredClone(data) };
  for (const [row, line] of changes.cells) {
    for (const [column, cell] of line) {
      const cells = (changed.cellData[row] ??= {});
      if (cell) cells[column] = storeCell(cell, styles);
      else delete cells[column];
      changed.rowCount = Math.max(changed.rowCount, row + 1 + ROOM);
      changed.columnCount = Math.max(changed.columnCount, column + 1 + ROOM);
    }
  }
  for (const [column, width] of changes.columnWidths) {
    if (width === null) delete changed.columnData[column];
    else changed.columnData[column] = { ...changed.columnData[column], w: width };
  }
  for (const [row, height] of changes.letterHeights) changed.rowData[row] = { ...changed.rowData[row], ah: height };
  for (const [row, height] of changes.rowHeights) {
    if (height === null) delete changed.rowData[row];
    else changed.rowData[row] = { ...changed.rowData[row], h: height, ia: BooleanNumber.FALSE };
  }
  if (changes.freeze) changed.freeze = changes.freeze;
  if (changes.gridlines !== undefined) changed.showGridlines = changes.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  return changed;
}

/** How large the sheet must be to hold the changed cells. */
export function neededSize(changes: SheetChanges): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, line] of changes.cells) {
    rows = Math.max(rows, row + 1);
    for (const column of line.keys()) columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

function storeCell(cell: NonNullable<DraftCell>, styles: Styles): ICellData {
  const { s, ...rest } = cell;
  return Object.keys(s).length > 0 ? { ...rest, s: styles.setValue(s) ?? null } : rest;
}
