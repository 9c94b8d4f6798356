import type { CellAddress } from "./addresses/CellAddress";
import type { RangeAddress } from "./addresses/RangeAddress";
import type { WorkbookPlan } from "./plan/WorkbookPlan";

/** A cell's value as a sheet computes it; an empty cell is null; an error is its text, such as "#DIV/0!". */
export type CellValue = number | string | boolean | null;

/** Of so many columns the widths are read. */
export const COLUMNS_READ = 64;

/** What one read is to bring. Everything named is brought in one go. */
export interface ReadRequest {
  /** Sheets, names and the workbook's own protection; wanted nearly always. */
  readonly structure?: boolean;
  readonly ranges?: readonly RangeAddress[];
  /** As `ranges`, but only what the cells show: half as much to bring where formulas are not looked at. */
  readonly valuesOf?: readonly RangeAddress[];
  /** The used part of each sheet; a sheet that is missing or empty brings nothing. */
  readonly usedRangesOf?: readonly string[];
  /** The used part of the active sheet. */
  readonly activeUsedRange?: boolean;
  /** How wide the first columns of the active sheet are. */
  readonly activeColumnWidths?: boolean;
  readonly selection?: boolean;
}

export interface SheetReading {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

export interface NameReading {
  /** The sheet that the name belongs to, or null for the workbook. */
  readonly scope: string | null;
  readonly name: string;
  /** The range it names, or null where it names something else. */
  readonly range: RangeAddress | null;
  /** The text it holds, or null where it is not a text constant. */
  readonly text: string | null;
}

export interface RangeValues {
  readonly range: RangeAddress;
  readonly values: readonly (readonly CellValue[])[];
}

export interface RangeReading extends RangeValues {
  /** The formula with its "=", or null in a cell that has none; English A1. */
  readonly formulas: readonly (readonly (string | null)[])[];
}

export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  readonly names: readonly NameReading[];
  /** Whether sheets may not be added or renamed. */
  readonly structureProtected: boolean;
  readonly ranges: readonly RangeReading[];
  /** What `valuesOf` asked for, in its order. */
  readonly values: readonly RangeValues[];
  readonly usedRanges: readonly RangeReading[];
  readonly activeUsedRange: RangeReading | null;
  /** In characters, from the sheet's first column on, of `COLUMNS_READ` columns; empty where it was not asked for. */
  readonly activeColumnWidths: readonly number[];
  readonly activeSheet: string | null;
  readonly selection: RangeAddress | null;
}

/** How far long work has come, in steps of the plan. */
export interface ApplyProgress {
  readonly done: number;
  readonly total: number;
  /** The sheet at hand, where there is one. */
  readonly sheet: string | null;
}

export interface ApplyOptions {
  readonly onProgress?: (progress: ApplyProgress) => void;
  /** Asked between requests; once it says true the host takes back what it did and throws HostError "cancelled". */
  readonly isCancelled?: () => boolean;
}

export type WorkbookChange =
  | { readonly kind: "cells"; readonly range: RangeAddress }
  | { readonly kind: "selection"; readonly range: RangeAddress }
  | { readonly kind: "sheets" };

/** What a person did since the plan that `revert` would take back. */
export interface SincePlan {
  /** Cells that hold something else than the plan wrote, or stand on a sheet that it added: what they hold is lost when it is taken back. */
  readonly cells: number;
  /** Sheets that the plan changed and that are gone: what it did there cannot be taken back. */
  readonly missing: readonly string[];
}

export const NOTHING_SINCE: SincePlan = { cells: 0, missing: [] };

/**
 * The port to a workbook: Excel, the workbench's grid, or a file. Every host keeps `tests/hosts/hostContract.ts`.
 * What a host refuses is a HostError; our own bugs are thrown as they are.
 */
export interface WorkbookHost {
  read(request: ReadRequest): Promise<WorkbookReading>;
  /** Performs the whole plan or nothing; what it changed can be taken back with `revert`. */
  apply(plan: WorkbookPlan, options?: ApplyOptions): Promise<void>;
  /** The name of the plan that `revert` would take back, or null. */
  revertible(): string | null;
  /** Asked before `revert`, so that a person is told what it costs. */
  changedSince(): Promise<SincePlan>;
  /**
   * Takes the last plan back: sheets it added go, contents, formats and names it changed return, as far as their sheets are still there. Does nothing where there is
   * none, and HostError "place-changed", without a change, where something else stands than the plan expects: its rows may be others by now.
   */
  revert(): Promise<void>;
  /** Shows a sheet and selects a cell. */
  goTo(cell: CellAddress): Promise<void>;
  /** Tells of changes by a person until the returned function is called. The host's own plans are not told. */
  onChange(listener: (change: WorkbookChange) => void): () => void;
}
