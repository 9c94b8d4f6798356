import type { IRange } from "@univerjs/core";
import type { Rectangle } from "../../../workbook/WorkbookContents";

/** The rectangle by its first and last cell, both zero-based and included, as Univer writes it. */
export function toRange(rectangle: Rectangle): IRange {
  return {
    startRow: rectangle.row,
    startColumn: rectangle.column,
    endRow: rectangle.row + rectangle.rows - 1,
    endColumn: rectangle.column + rectangle.columns - 1,
  };
}

/** Univer's range by its first cell and its size. */
export function fromRange(range: IRange): Rectangle {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
