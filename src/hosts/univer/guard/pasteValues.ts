import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import { PasteCommand, SheetPasteShortKeyCommandName } from "@univerjs/ui";
import type { UniverBook } from "../engine/UniverBook";
import type { SheetRecords } from "../records/SheetRecords";
import { toClipboardItem } from "./clipboardItem";

/** On a protected sheet a paste brings values alone, so that input cells keep their look, their checks and their conditional formats. */
export function pasteValues(book: UniverBook, records: SheetRecords): void {
  const commands = book.injector.get(ICommandService);
  const value = PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE;
  commands.beforeCommandExecuted((command) => {
    if (!records.of(book.shown?.getSheetId() ?? "").protected) return;
    if (command.id === SheetPasteShortKeyCommandName) {
      const item = toClipboardItem(command.params as Parameters<typeof toClipboardItem>[0]);
      void book.injector.get(ISheetClipboardService).paste(item, value);
      throw new CustomCommandExecutionError("pasted as values instead");
    }
    if (command.id === PasteCommand.id && (command.params as { readonly value?: string } | undefined)?.value !== value) {
      void commands.executeCommand(PasteCommand.id, { value });
      throw new CustomCommandExecutionError("pasted as values instead");
    }
  });
}
