import type { SheetChart } from "../../../workbook/plan/SheetChart";
import type { PrintContents, Rectangle } from "../../../workbook/WorkbookContents";

/** What a name of a sheet stands for. */
export type RecordedMeaning =
  | { readonly sheetId: string; readonly rectangle: Rectangle }
  | { readonly text: string }
  | { readonly formula: string };

export interface RecordedName {
  readonly name: string;
  readonly refersTo: RecordedMeaning;
}

/** What Excel keeps of a sheet and Univer has no place for. */
export interface SheetRecord {
  readonly protected: boolean;
  /** Where a person may type while the sheet is protected. */
  readonly unlocked: readonly Rectangle[];
  /** Names of the sheet's own; Univer would take equal names of two sheets for one. */
  readonly names: readonly RecordedName[];
  readonly print: PrintContents | null;
  /** Charts that were made here, for a file that is saved. */
  readonly charts: readonly SheetChart[];
  /** Where the file holds what no grid shows. */
  readonly anchors: readonly Rectangle[];
}

export const EMPTY_RECORD: SheetRecord = { protected: false, unlocked: [], names: [], print: null, charts: [], anchors: [] };

/** The record as a copy of the sheet has it: what spoke of the source speaks of the copy, and what no grid shows is not copied. */
export function copyRecord(record: SheetRecord, sourceId: string, copyId: string): SheetRecord {
  const names = record.names.map(({ name, refersTo }) => ({
    name,
    refersTo: "sheetId" in refersTo && refersTo.sheetId === sourceId ? { ...refersTo, sheetId: copyId } : refersTo,
  }));
  return { ...record, names, anchors: [] };
}
