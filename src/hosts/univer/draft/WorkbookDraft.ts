import type { ISheetDataValidationRule, IWorksheetData, Worksheet } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { HostError } from "../../../workbook/HostError";
import { sameSheet } from "../../../workbook/addresses/RangeAddress";
import type { UniverBook } from "../engine/UniverBook";
import { EMPTY_RECORD } from "../records/SheetRecord";
import type { SheetRecords } from "../records/SheetRecords";
import { SheetDraft, readCell, type SheetBefore } from "./SheetDraft";
import { withChanges } from "./sheetData";
import { workbookNames } from "./workbookNames";
import type { Selecting, WorkbookPatch } from "./WorkbookPatch";

/** A workbook while a plan is worked out: whatever cannot be done is found here, before anything is changed. */
export class WorkbookDraft {
  private sheets: readonly SheetDraft[];
  private readonly removed: string[] = [];
  private readonly names = new Map<string, IDefinedNamesServiceParam | null>();
  select: Selecting | null = null;

  constructor(private readonly book: UniverBook, records: SheetRecords) {
    this.sheets = book.workbook.getSheets().map((sheet) => new SheetDraft(sheet.getSheetId(), sheet.getName(), readBefore(book, records, sheet), null));
  }

  find(name: string): SheetDraft | null {
    return this.sheets.find((sheet) => sameSheet(sheet.name, name)) ?? null;
  }

  sheet(name: string): SheetDraft {
    const sheet = this.find(name);
    if (!sheet) throw new HostError("item-missing", "", name);
    return sheet;
  }

  /** Puts a sheet last; what it holds besides its data is given too. */
  add(name: string, data: IWorksheetData, before: Omit<SheetBefore, "cell"> = { conditionalFormats: [], validations: [], record: EMPTY_RECORD }): void {
    if (this.find(name)) throw new HostError("item-exists", "", name);
    const styles = this.book.workbook.getStyles();
    const cell: SheetBefore["cell"] = (row, column) => {
      const found = data.cellData[row]?.[column];
      return found ? { ...found, s: styles.getStyleByCell(found) ?? {} } : null;
    };
    this.sheets = [...this.sheets, new SheetDraft(data.id, name, { ...before, cell }, data)];
  }

  remove(name: string): void {
    const gone = this.sheet(name);
    this.sheets = this.sheets.filter((sheet) => sheet !== gone);
    if (!gone.added) this.removed.push(gone.id);
  }

  /** All of a sheet, what the plan has changed included. */
  dataOf(sheet: SheetDraft): IWorksheetData {
    const before = sheet.added ?? this.book.workbook.getSheetBySheetId(sheet.id)?.getSnapshot();
    if (!before) throw new HostError("item-missing", "", sheet.name);
    return withChanges(before, sheet.changes, this.book.workbook.getStyles());
  }

  /** The workbook's names as they are now, by Univer's id. */
  allNames(): readonly IDefinedNamesServiceParam[] {
    const before = workbookNames(this.book).filter((name) => !this.names.has(name.id));
    return [...before, ...[...this.names.values()].filter((name) => name !== null)];
  }

  setName(id: string, name: IDefinedNamesServiceParam | null): void {
    this.names.set(id, name);
  }

  patch(): WorkbookPatch {
    const added = this.sheets.filter((sheet) => sheet.added);
    const first = this.sheets.length - added.length;
    return {
      insert: added.map((sheet, place) => ({
        index: first + place,
        data: this.dataOf(sheet),
        conditionalFormats: sheet.conditionalFormats,
        validations: sheet.validations,
        record: sheet.record,
      })),
      change: this.sheets.filter((sheet) => !sheet.added && hasChanges(sheet)).map((sheet) => ({ sheetId: sheet.id, changes: sheet.changes })),
      remove: this.removed,
      names: this.names,
      select: this.select,
    };
  }
}

/** The conditional formats and validations of a sheet of the workbook, the first rule first. */
export function readRules(book: UniverBook, sheetId: string): Pick<SheetBefore, "conditionalFormats" | "validations"> {
  return {
    conditionalFormats: book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [],
    // The model speaks of documents and slides too; on a sheet its ranges are ranges.
    validations: book.injector.get(DataValidationModel).getRules(book.unitId, sheetId) as readonly ISheetDataValidationRule[],
  };
}

function readBefore(book: UniverBook, records: SheetRecords, sheet: Worksheet): SheetBefore {
  const id = sheet.getSheetId();
  return {
    cell: (row, column) => readCell(sheet, row, column),
    get conditionalFormats() { return readRules(book, id).conditionalFormats; },
    get validations() { return readRules(book, id).validations; },
    record: records.of(id),
  };
}

function hasChanges({ changes }: SheetDraft): boolean {
  const { cells, columnWidths, rowHeights, letterHeights, ...rest } = changes;
  return cells.size + columnWidths.size + rowHeights.size + letterHeights.size + Object.keys(rest).length > 0;
}
