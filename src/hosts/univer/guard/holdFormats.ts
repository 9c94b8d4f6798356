import { ICommandService, ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { RemoveNumfmtMutation, SetNumfmtMutation, SetRangeValuesMutation, type IRemoveNumfmtMutationParams, type ISetNumfmtMutationParams, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { UniverBook } from "../engine/UniverBook";
import type { SheetRecords } from "../records/SheetRecords";

/** Keeps the number formats of a protected sheet as they are, whatever a person types or pastes there; in place, so that undo and redo keep them too. */
export function holdFormats(book: UniverBook, records: SheetRecords): void {
  book.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (book.isPerforming()) return;
    const { subUnitId } = (command.params ?? {}) as { readonly subUnitId?: string };
    if (subUnitId === undefined || !records.of(subUnitId).protected) return;
    if (command.id === SetNumfmtMutation.id) (command.params as ISetNumfmtMutationParams).values = {};
    if (command.id === RemoveNumfmtMutation.id) (command.params as IRemoveNumfmtMutationParams).ranges = [];
    if (command.id === SetRangeValuesMutation.id) holdCells(command.params as ISetRangeValuesMutationParams);
  });
}

function holdCells({ cellValue }: ISetRangeValuesMutationParams): void {
  new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
    if (!cell || typeof cell.s !== "object" || !cell.s) return;
    // Another object: the grid hands over the very style that many cells share.
    const { n: _, ...look } = cell.s;
    new ObjectMatrix(cellValue).setValue(row, column, { ...cell, s: look });
  });
}
