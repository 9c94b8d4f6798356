import { ICommandService } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { SetZoomRatioOperation } from "@univerjs/sheets-ui";
import type { UniverBook } from "../engine/UniverBook";
import { usedPart } from "../readWorkbook";
import { zoomFor } from "./zoomFor";

// Row headers and the scroll bar.
const FRAME_PIXELS = 62;

/** Shows each sheet, when it is first shown, at the zoom that brings the workbook's widest table into sight, from 80 to 100 %. A zoom that a person chooses stays. */
export function fitZoom(book: UniverBook, container: HTMLElement): void {
  const commands = book.injector.get(ICommandService);
  let unitId = "";
  let zoomRatio = 1;
  const shown = new Set<string>();
  commands.onCommandExecuted((command) => {
    if (command.id !== SetWorksheetActiveOperation.id) return;
    const sheet = book.shown;
    if (!sheet) return;
    if (unitId !== book.unitId) {
      unitId = book.unitId;
      shown.clear();
      zoomRatio = zoomFor(widestSheet(book), container.clientWidth - FRAME_PIXELS);
    }
    const subUnitId = sheet.getSheetId();
    if (shown.has(subUnitId)) return;
    shown.add(subUnitId);
    if (zoomRatio !== 1) commands.syncExecuteCommand(SetZoomRatioOperation.id, { unitId, subUnitId, zoomRatio });
  });
}

function widestSheet(book: UniverBook): number {
  return book.workbook.getSheets().reduce((widest, sheet) => {
    const part = usedPart(sheet);
    let width = 0;
    for (let column = 0; part && column < part.column + part.columns; column += 1) width += sheet.getColumnWidth(column);
    return Math.max(widest, width);
  }, 0);
}
