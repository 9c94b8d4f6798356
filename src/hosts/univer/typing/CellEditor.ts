import { ICommandService } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SheetInterceptorService } from "@univerjs/sheets";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { CellAddress } from "../../../workbook/addresses/CellAddress";
import type { UniverBook } from "../engine/UniverBook";
import type { Editor } from "../UniverHost";

/** The grid's editor of one cell, in which a person may be typing. */
export class CellEditor implements Editor {
  private checked: Promise<boolean> | null = null;
  private isRefused = false;

  constructor(private readonly book: UniverBook) {
    // No interceptor of ours hears the answer: Univer's own is given later than the chain of them ends.
    const cells = book.injector.get(SheetInterceptorService);
    const validate = cells.onValidateCell.bind(cells);
    cells.onValidateCell = (...given) => {
      const answer = validate(...given);
      this.checked = Promise.resolve(answer).then((isValid) => isValid !== false);
      return answer;
    };
  }

  /** The guard tells of what it kept from being changed. */
  refuse(): void {
    this.isRefused = true;
    // A key that was refused has reached the formula bar by then.
    setTimeout(() => this.book.injector.get(IEditorBridgeService).refreshEditCellState());
  }

  /** As leaving the cell would, but the selection stays. */
  async finish(): Promise<CellAddress | null> {
    const editor = this.book.injector.get(IEditorBridgeService);
    const state = editor.getEditCellState();
    if (!editor.isVisible().visible || !state) return null;
    this.checked = null;
    this.isRefused = false;
    const { unitId, sheetId, row, column } = state;
    await this.book.injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, { visible: false, eventType: DeviceInputEventType.PointerDown, unitId });
    // The cell is written in this turn, and its rule asked.
    const isTaken = (await (this.checked ?? Promise.resolve(true))) && !this.isRefused;
    const sheet = this.book.nameOf(sheetId);
    return isTaken || sheet === null ? null : { sheet, row, column };
  }
}
