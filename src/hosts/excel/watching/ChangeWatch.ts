import type { WorkbookChange } from "../../../workbook/WorkbookHost";
import { isSupported } from "../isSupported";
import { readWorkbook } from "../reading/readWorkbook";
import { runInExcel } from "../runInExcel";
import type { OwnWork } from "./OwnWork";
import { oneAtATime } from "./oneAtATime";
import { parseEventAddress } from "./parseEventAddress";

type Listener = (change: WorkbookChange) => void;
type Registered = Pick<OfficeExtension.EventHandlerResult<object>, "context" | "remove">;

/** Listens to Excel while anybody listens here, and tells of what a person does. */
export class ChangeWatch {
  private readonly listeners = new Set<Listener>();
  private registered: Promise<readonly Registered[]> | null = null;
  // Moving through a sheet raises an event for each step; only the last place matters.
  private readonly tellSelection = oneAtATime(() => this.readSelection());
  private readonly tellSheets = oneAtATime(() => this.readSheets());

  constructor(private readonly own: OwnWork) {}

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    this.registered ??= this.register();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) void this.unregister();
    };
  }

  private tell(change: WorkbookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  private register(): Promise<readonly Registered[]> {
    return runInExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const registered = [
        worksheets.onChanged.add((event) => this.tellCells(event)),
        worksheets.onSelectionChanged.add(() => this.tellSelection()),
        worksheets.onActivated.add(() => this.tellSelection()),
        worksheets.onAdded.add(() => this.tellSheets()),
        worksheets.onDeleted.add(() => this.tellSheets()),
      ];
      await context.sync();
      this.own.seeSheets(worksheets.items.map((sheet) => sheet.name));
      return registered;
    }, { delayForCellEdit: true });
  }

  private async unregister(): Promise<void> {
    const registered = await this.registered;
    this.registered = null;
    const [first] = registered ?? [];
    if (registered === null || first === undefined) return;
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const event of registered) event.remove();
      await context.sync();
    });
  }

  private async tellCells(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    // Below 1.14 Excel does not tell who changed the cells.
    if (isSupported("1.14") ? event.triggerSource === "ThisLocalAddin" : this.own.isRunning()) return;
    const name = await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    }, { delayForCellEdit: true });
    if (name !== null) for (const range of parseEventAddress(event.address, name)) this.tell({ kind: "cells", range });
  }

  private async readSelection(): Promise<void> {
    const { selection } = (await runInExcel((context) => readWorkbook(context, { selection: true }), { delayForCellEdit: true })).reading;
    if (selection !== null && !this.own.hasSelected(selection)) this.tell({ kind: "selection", range: selection });
  }

  private async readSheets(): Promise<void> {
    // The host knows the sheets itself once it has done.
    if (this.own.isRunning()) return;
    const names = await runInExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    }, { delayForCellEdit: true });
    if (this.own.seeSheets(names)) this.tell({ kind: "sheets" });
  }
}
