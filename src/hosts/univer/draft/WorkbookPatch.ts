import type { ISheetDataValidationRule, IWorksheetData } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { SheetRecord } from "../records/SheetRecord";
import type { SheetChanges } from "./SheetDraft";

/** A sheet whole, as it is put into the workbook. */
export interface WholeSheet {
  readonly index: number;
  readonly data: IWorksheetData;
  readonly conditionalFormats: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly record: SheetRecord;
}

export interface Selecting {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a plan comes to, or its taking back: changes in Univer's terms, still only data. */
export interface WorkbookPatch {
  readonly insert: readonly WholeSheet[];
  readonly change: readonly { readonly sheetId: string; readonly changes: SheetChanges }[];
  readonly remove: readonly string[];
  /** By Univer's id of the name; null takes it away. */
  readonly names: ReadonlyMap<string, IDefinedNamesServiceParam | null>;
  readonly select: Selecting | null;
}

export const NO_PATCH: WorkbookPatch = { insert: [], change: [], remove: [], names: new Map(), select: null };
