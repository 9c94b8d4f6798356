import { HostError } from "../../../workbook/HostError";
import type { ApplyOptions } from "../../../workbook/WorkbookHost";
import { selectCell } from "../engine/select";
import type { UniverBook } from "../engine/UniverBook";
import type { SheetRecords } from "../records/SheetRecords";
import { patchMutations } from "./patchMutations";
import { NO_PATCH, type WorkbookPatch } from "./WorkbookPatch";

// The page may paint, and a person may press cancel, this often.
const TURN_MILLISECONDS = 40;

/**
 * Puts the patch into the workbook, sheet by sheet, telling progress out of the plan's steps.
 * Where it is cancelled or fails, what was put is taken back by `reverse` and a HostError thrown.
 */
export async function commitPatch(book: UniverBook, records: SheetRecords, patch: WorkbookPatch, reverse: WorkbookPatch, steps: number, options: ApplyOptions): Promise<void> {
  const parts = splitPatch(patch);
  let turn = Date.now();
  try {
    for (const [place, part] of parts.entries()) {
      if (options.isCancelled?.()) throw new HostError("cancelled");
      put(book, records, part);
      const sheet = part.insert[0]?.data.name ?? book.nameOf(part.change[0]?.sheetId ?? "");
      options.onProgress?.({ done: Math.floor((steps * (place + 1)) / parts.length), total: steps, sheet });
      if (Date.now() - turn < TURN_MILLISECONDS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      turn = Date.now();
    }
  } catch (error) {
    put(book, records, reverse);
    throw error;
  }
}

function put(book: UniverBook, records: SheetRecords, patch: WorkbookPatch): void {
  // Records first: what listens to Univer's changes finds locks and names in place.
  for (const sheet of patch.insert) records.set(sheet.data.id, sheet.record);
  for (const { sheetId, changes } of patch.change) if (changes.record) records.set(sheetId, changes.record);
  book.perform(patchMutations(book, patch));
  if (patch.select && book.nameOf(patch.select.sheetId) !== null) selectCell(book, patch.select.sheetId, patch.select.row, patch.select.column);
}

/** Sheets one by one, so that long work can pause between them; names, removals and the selection with the last. */
function splitPatch(patch: WorkbookPatch): readonly WorkbookPatch[] {
  return [
    ...patch.insert.map((sheet) => ({ ...NO_PATCH, insert: [sheet] })),
    ...patch.change.map((change) => ({ ...NO_PATCH, change: [change] })),
    { ...NO_PATCH, names: patch.names, remove: patch.remove, select: patch.select },
  ];
}
