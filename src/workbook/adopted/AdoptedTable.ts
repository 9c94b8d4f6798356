import type { Severity } from "../../domain/findings/Finding";
import type { Language } from "../../locale/Language";
import type { CellContent } from "../plan/WorkbookPlan";

/** A column of a table as it was found; "words" are texts beside the figures. */
export interface AdoptedColumn {
  readonly header: string;
  readonly kind: "label" | "words" | "amount" | "percent";
}

/** What stands in a cell: words, a figure with what it is shown as, or the formula that gives one. */
export interface AdoptedCell {
  readonly content: CellContent;
  /** Null where it holds no figure. */
  readonly format: string | null;
  /** The figure that was printed there, which a formula's is much like; null where there was none. */
  readonly printed: number | null;
}

/** A row keeps its place and its words; a part is told of another row, a memo stands in parentheses. */
export interface AdoptedRow {
  readonly kind: "heading" | "figures" | "part" | "memo";
  readonly isTotal: boolean;
  /** How deep its label stands. */
  readonly indent: number;
  /** By the columns. */
  readonly cells: readonly AdoptedCell[];
}

/** Something that was found in the table, with the figures that it compares, in the table's own unit. */
export interface AdoptedFinding {
  readonly severity: Severity;
  readonly row: string;
  readonly column: string;
  /** The cell of the sheet, zero-based; null where it names none. */
  readonly at: { readonly row: number; readonly column: number } | null;
  readonly amounts: { readonly expected: number; readonly found: number; readonly difference: number } | null;
  readonly sentence: string;
}

/** A table that somebody else made, as it is to be made live on a sheet of its own. */
export interface AdoptedTable {
  readonly title: string;
  /** What stood beside the title, and the unit. */
  readonly subtitle: string;
  readonly columns: readonly AdoptedColumn[];
  readonly rows: readonly AdoptedRow[];
  readonly notes: readonly string[];
  readonly findings: readonly AdoptedFinding[];
  /** Differences within rounding. */
  readonly rounded: { readonly count: number; readonly largest: number };
  readonly language: Language;
}
