import { Direction } from "@univerjs/core";
import { InsertRowByRangeCommand } from "@univerjs/sheets";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { UniverBook } from "../engine/UniverBook";
import type { SheetRecords } from "../records/SheetRecords";

export type InsertRowsStep = PlanStep & { readonly kind: "insert-rows" };

/** Inserts rows as Univer does for a person, formulas and rules following, and our records with them; gives what takes it back. */
export function insertRows(book: UniverBook, records: SheetRecords, { sheet: name, row, count }: InsertRowsStep): () => void {
  const sheet = book.sheet(name);
  const subUnitId = sheet.getSheetId();
  // Below the last row of the grid nothing stands that could move.
  if (row >= sheet.getRowCount()) return () => undefined;
  const range = { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
  const undo = book.performCommand(InsertRowByRangeCommand.id, { unitId: book.unitId, subUnitId, range, direction: Direction.UP });
  const before = records.followInsertion(subUnitId, row, count);
  return () => {
    book.perform(undo);
    records.replace(before, records.structureProtected);
  };
}
