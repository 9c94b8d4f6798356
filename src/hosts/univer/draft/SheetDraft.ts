import type { ICellData, IFreeze, ISheetDataValidationRule, IStyleData, IWorksheetData, Nullable, Worksheet } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { SheetRecord } from "../records/SheetRecord";

/** A cell whole, its style spelled out; null is an empty cell without a look. */
export type DraftCell = (Omit<ICellData, "s"> & { readonly s: IStyleData }) | null;

/** What a plan changes of a sheet: the parts that are there are whole, the rest stays as it is. */
export interface SheetChanges {
  readonly cells: Map<number, Map<number, DraftCell>>;
  /** In pixels; null is the default. */
  readonly columnWidths: Map<number, number | null>;
  readonly rowHeights: Map<number, number | null>;
  /** In pixels, for rows that nobody gave a height: what their letters need. */
  readonly letterHeights: Map<number, number>;
  freeze?: IFreeze;
  gridlines?: boolean;
  conditionalFormats?: readonly IConditionFormattingRule[];
  validations?: readonly ISheetDataValidationRule[];
  record?: SheetRecord;
}

/** What the sheet holds before the plan. */
export interface SheetBefore {
  cell(row: number, column: number): DraftCell;
  readonly conditionalFormats: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly record: SheetRecord;
}

/** A sheet while a plan is worked out; nothing reaches Univer from here. */
export class SheetDraft {
  readonly changes: SheetChanges = { cells: new Map(), columnWidths: new Map(), rowHeights: new Map(), letterHeights: new Map() };

  constructor(
    readonly id: string,
    readonly name: string,
    readonly before: SheetBefore,
    /** The sheet's data where the plan adds it, as it was before any step wrote on it. */
    readonly added: IWorksheetData | null,
  ) {}

  cell(row: number, column: number): DraftCell {
    const changed = this.changes.cells.get(row)?.get(column);
    return changed === undefined ? this.before.cell(row, column) : changed;
  }

  setCell(row: number, column: number, cell: DraftCell): void {
    const line = this.changes.cells.get(row);
    if (line) line.set(column, cell);
    else this.changes.cells.set(row, new Map([[column, cell]]));
  }

  get conditionalFormats(): readonly IConditionFormattingRule[] {
    return this.changes.conditionalFormats ?? this.before.conditionalFormats;
  }

  get validations(): readonly ISheetDataValidationRule[] {
    return this.changes.validations ?? this.before.validations;
  }

  get record(): SheetRecord {
    return this.changes.record ?? this.before.record;
  }

  changeRecord(change: Partial<SheetRecord>): void {
    this.changes.record = { ...this.record, ...change };
  }
}

/** A cell of the workbook with its style spelled out. */
export function readCell(sheet: Worksheet, row: number, column: number): DraftCell {
  const cell: Nullable<ICellData> = sheet.getCellMatrix().getValue(row, column);
  if (!cell) return null;
  return { ...cell, s: typeof cell.s === "string" ? (sheet.getStyleDataByHash(cell.s) ?? {}) : (cell.s ?? {}) };
}
