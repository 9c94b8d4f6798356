import type { CellAddress } from "../addresses/CellAddress";
import type { RangeAddress } from "../addresses/RangeAddress";
import type { Formula } from "../formulas/Formula";
import type { CellStyle, ConditionalStyle } from "./CellStyle";
import type { SheetChart } from "./SheetChart";

/** What is put into a cell: a value, a formula, or null for an empty cell. */
export type CellContent = number | string | boolean | null | { readonly formula: Formula };

/** What a cell accepts from a person's typing; checked by the workbook itself, without the add-in. */
export type ValidationRule =
  /** Any number, or any from the least one on, itself included. */
  | { readonly type: "number"; readonly from?: number }
  | { readonly type: "whole-number"; readonly from: number; readonly to: number }
  | { readonly type: "list"; readonly values: readonly string[] }
  /** What stands in the cells of a name of the workbook, now and later; the name has a dot, as ours have. */
  | { readonly type: "list-of-name"; readonly name: string }
  /** What stands in some cells now. */
  | { readonly type: "list-of"; readonly range: RangeAddress };

export interface PrintSetup {
  readonly area: RangeAddress;
  readonly orientation: "landscape" | "portrait";
  readonly paper: "A4";
  /** One page wide, as many high as it takes. */
  readonly fitToWidth: boolean;
  /** Zero-based rows repeated on every page. */
  readonly repeatedRows: { readonly first: number; readonly last: number };
  /** In Excel's own codes, such as "&P/&N"; what a name brings has its & doubled. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** One change of a workbook. A sheet is named by its name at the time of the step. */
export type PlanStep =
  /** Adds an empty sheet last; it becomes visible but not active. */
  | { readonly kind: "add-sheet"; readonly sheet: string }
  /** Copies a sheet with everything on it, its own names too, and puts it last under the new name. */
  | { readonly kind: "copy-sheet"; readonly source: string; readonly sheet: string }
  /** Takes a sheet away. Only ever a sheet that the add-in made itself. */
  | { readonly kind: "remove-sheet"; readonly sheet: string }
  /**
   * Fills a whole rectangle; `cells` has exactly its rows and columns. `asTyped`: as a person types, so that a protected sheet stays so meanwhile
   * and takes values in its unlocked cells alone; HostError "sheet-protected" otherwise.
   */
  | { readonly kind: "write-cells"; readonly range: RangeAddress; readonly cells: readonly (readonly CellContent[])[]; readonly asTyped?: true }
  | { readonly kind: "format-cells"; readonly ranges: readonly RangeAddress[]; readonly style: CellStyle }
  /** Takes values, formats, validation and conditional formats away. */
  | { readonly kind: "clear-cells"; readonly range: RangeAddress }
  /** Puts empty rows before a row: what stands there and below moves down, and formulas, names, rules and what is printed follow, on every sheet. */
  | { readonly kind: "insert-rows"; readonly sheet: string; readonly row: number; readonly count: number }
  /** In characters of the default font, as Excel shows column widths. */
  | { readonly kind: "set-column-widths"; readonly sheet: string; readonly widths: readonly { readonly column: number; readonly characters: number }[] }
  /** In points. */
  | { readonly kind: "set-row-heights"; readonly sheet: string; readonly heights: readonly { readonly row: number; readonly points: number }[] }
  | { readonly kind: "validate-cells"; readonly ranges: readonly RangeAddress[]; readonly rule: ValidationRule; readonly message: { readonly title: string; readonly text: string } }
  /** The formula is written for the top left cell of the first range and moves with the cell. First rule added wins. */
  | { readonly kind: "format-when"; readonly ranges: readonly RangeAddress[]; readonly formula: Formula; readonly style: ConditionalStyle }
  /** Takes the conditional formats of the cells away. */
  | { readonly kind: "clear-conditions"; readonly range: RangeAddress }
  /** Adds a defined name, or gives an existing one of the same scope a new meaning. A scope of null is the workbook. */
  | { readonly kind: "set-name"; readonly scope: string | null; readonly name: string; readonly refersTo: RangeAddress | { readonly text: string } }
  | { readonly kind: "remove-name"; readonly scope: string | null; readonly name: string }
  /** Rows above and columns left of the cell stay in sight. */
  | { readonly kind: "freeze-panes"; readonly at: CellAddress }
  | { readonly kind: "set-up-print"; readonly sheet: string; readonly setup: PrintSetup }
  | { readonly kind: "hide-gridlines"; readonly sheet: string }
  /** Puts a chart over cells of a sheet, where no other chart has its name. */
  | { readonly kind: "add-chart"; readonly sheet: string; readonly chart: SheetChart }
  /** Without a password; column widths, row heights and filters stay in the user's hands. */
  | { readonly kind: "protect-sheet"; readonly sheet: string }
  | { readonly kind: "unprotect-sheet"; readonly sheet: string }
  /** Shows a sheet and selects a cell of it. */
  | { readonly kind: "select-cell"; readonly at: CellAddress };

/** A change as data: a host performs it whole or not at all. */
export interface WorkbookPlan {
  /** The stable name of what the plan does, such as "insert-table"; the sentence is the door's. */
  readonly name: string;
  readonly steps: readonly PlanStep[];
  /**
   * What must still stand in cells, when the plan is performed and when it is taken back; where a host finds something else, HostError "place-changed", and the
   * workbook is left as it was. A plan that expects something moves no rows and leaves those cells alone.
   */
  readonly expects?: readonly ExpectedCell[];
}

/** What a plan was made for: a cell's value, such as the key of the row that is written into. */
export interface ExpectedCell {
  readonly cell: CellAddress;
  readonly value: string;
}
