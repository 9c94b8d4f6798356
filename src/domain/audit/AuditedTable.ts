import type { Structure } from "../crossfoot/crossfoot";
import type { Figure } from "../crossfoot/Figure";
import type { FigureTable } from "../crossfoot/FigureTable";
import type { RowSum } from "../crossfoot/RowSum";
import type { HeaderSubject } from "./HeaderSubject";

/** What stands in a cell of an audited table, beside the figure that it says. */
export interface AuditedCell {
  /** As it is shown or printed. */
  readonly text: string;
  /** In English A1 without the equals sign; null where it is typed. */
  readonly formula: string | null;
  /** The formula that its template gives the cell, where one is known to. */
  readonly meant?: string;
  /** What was printed there before a formula took its place, where that is told beside the table. */
  readonly printed?: Figure;
  /** Whether a spreadsheet holds it as a number. */
  readonly isNumber: boolean;
  /** Whether it is a number that can be read in two ways, and therefore has no figure: "1,234". */
  readonly isAmbiguous?: true;
}

/** Where a table stands, for its findings. */
export interface TableSource {
  readonly file: string | null;
  /** Null in a text file or a pasted text. */
  readonly sheet: string | null;
  readonly title: string | null;
  /** The zero-based rows and columns of the sheet that `table.rows` and `table.columns` stand in. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A table that the audit goes through: its figures, what stands in its cells, and how they hang together. */
export interface AuditedTable {
  readonly source: TableSource;
  readonly table: FigureTable;
  /** By row and column, as `table.figures`. */
  readonly cells: readonly (readonly AuditedCell[])[];
  readonly structure: Structure;
  /** Totals by their names that come near their rows in every column, and differ from them in most: a row may be lacking. */
  readonly doubted?: readonly RowSum[];
  /** Whether the structure is a template's; found by arithmetic otherwise. */
  readonly isKnown: boolean;
  /** What each column's figures are of, by its header; null where it does not say. */
  readonly subjects: readonly (HeaderSubject | null)[];
}
