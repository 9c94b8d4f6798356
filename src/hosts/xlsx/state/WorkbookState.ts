import type { CellStyle as Look } from "hucre/xlsx";
import type { CellAddress } from "../../../workbook/addresses/CellAddress";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { Formula } from "../../../workbook/formulas/Formula";
import type { ConditionalStyle } from "../../../workbook/plan/CellStyle";
import type { SheetChart } from "../../../workbook/plan/SheetChart";
import type { PrintSetup, ValidationRule } from "../../../workbook/plan/WorkbookPlan";
import type { CellValue } from "../../../workbook/WorkbookHost";

export type { Look };

/** A cell. Never changed in place: a step puts another in its stead, so that states can share cells. */
export interface Cell {
  /** What it holds; with a formula, the value that the file last had for it. */
  readonly value: CellValue;
  /** Without its "="; an error that stands in a cell by itself is one that fails so: "#N/A". */
  readonly formula: string | null;
  /** The formula's tree, where a plan gave it; a file's formula is parsed when it is computed. */
  readonly tree: Formula | null;
  readonly look: Look | null;
  /** Whether contents and look differ from the file's own. */
  readonly rewritten: boolean;
  readonly restyled: boolean;
}

export interface Validation {
  readonly ranges: readonly RangeAddress[];
  readonly rule: ValidationRule;
  readonly message: { readonly title: string; readonly text: string };
}

export interface ConditionalFormat {
  readonly ranges: readonly RangeAddress[];
  /** Without its "="; written for `anchor`. */
  readonly formula: string;
  readonly anchor: { readonly row: number; readonly column: number };
  readonly style: ConditionalStyle;
}

/** What a plan has set on a sheet, beside its cells. What is absent stays as the file has it. */
export interface SheetSettings {
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  /** Columns and rows that are now hidden, or shown again. */
  readonly hiddenColumns: ReadonlyMap<number, boolean>;
  readonly hiddenRows: ReadonlyMap<number, boolean>;
  /** All merged cells; absent where they are the file's. */
  readonly merges?: readonly RangeAddress[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly gridlines?: boolean;
  readonly protection?: boolean;
  readonly print?: PrintSetup;
  /** Charts that a plan has put on the sheet; those that the file brought stay in it. */
  readonly charts: readonly SheetChart[];
  readonly validations: readonly Validation[];
  readonly formats: readonly ConditionalFormat[];
  /** Where the file's own validations and conditional formats no longer hold. */
  readonly clearedValidations: readonly RangeAddress[];
  readonly clearedFormats: readonly RangeAddress[];
  /** Rules by formula of the file that no longer hold anywhere. */
  readonly removedFormats: readonly { readonly ranges: readonly RangeAddress[]; readonly formula: string }[];
}

export interface SheetState {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** The part of the opened file that this sheet is or was copied from; null for a sheet of our own. */
  readonly part: string | null;
  /** Whether it was copied from its part, and so needs a part of its own. */
  readonly copied: boolean;
  /** False for chart sheets and the like: they are kept, and nothing is done to them. */
  readonly worksheet: boolean;
  readonly protected: boolean;
  /** Whether the file protects it with a password, which a plan may not lift. */
  readonly password: boolean;
  /** False where the file holds a table, a drawing or notes on it. */
  readonly copyable: boolean;
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<number, Cell>;
  readonly settings: SheetSettings;
  /** How wide the file's own columns are, in characters; those of the usual width are absent. */
  readonly fileWidths?: ReadonlyMap<number, number>;
}

/** A defined name as the file holds it. */
export interface NameState {
  /** The sheet it belongs to, or null for the workbook. */
  readonly scope: string | null;
  readonly name: string;
  /** Without "=": a range, a text in quotes, or anything else. */
  readonly refersTo: string;
  /** Its other attributes as the file writes them, such as `hidden="1"`. */
  readonly attributes: string;
}

/** All that a plan can change, as it stands. Never changed in place. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly structureProtected: boolean;
  /** The sheet and cell in sight; null until one is known. */
  readonly selection: CellAddress | null;
}

export const NO_SETTINGS: SheetSettings = {
  widths: new Map(), heights: new Map(), hiddenColumns: new Map(), hiddenRows: new Map(),
  charts: [], validations: [], formats: [], clearedValidations: [], clearedFormats: [], removedFormats: [],
};

const COLUMNS = 16_384;

/** One number for a cell's place, so that a map needs no texts. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The zero-based row in a key of `cellKey`. */
export function rowOf(key: number): number {
  return Math.floor(key / COLUMNS);
}

/** The zero-based column in a key of `cellKey`. */
export function columnOf(key: number): number {
  return key % COLUMNS;
}
