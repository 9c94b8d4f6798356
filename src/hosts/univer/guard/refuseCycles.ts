import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { findCycle } from "../engine/findCycle";
import type { UniverBook } from "../engine/UniverBook";
import { isRewriting } from "./isRewriting";
import type { OnRefused } from "./Refusal";

/** Refuses a person's formula that reads its own cell before it is written: Univer would add to the cell each time it computes. */
export function refuseCycles(book: UniverBook, onRefused: OnRefused): void {
  book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || book.isPerforming() || options?.fromFormula === true) return;
    const params = command.params as ISetRangeValuesMutationParams;
    // Somebody else's workbook may hold such formulas; they follow rows and names as the others do.
    const cell = isRewriting(params) ? null : findCycle(book, params);
    if (cell === null) return;
    onRefused({ kind: "circular", cell });
    throw new CustomCommandExecutionError("the formula reads its own cell");
  });
}
