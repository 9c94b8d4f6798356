import type { Figure } from "../../domain/crossfoot/Figure";
import type { Structure } from "../../domain/crossfoot/crossfoot";
import type { FigureTable } from "../../domain/crossfoot/FigureTable";
import type { HeaderSubject } from "../../domain/audit/HeaderSubject";
import type { MoneyUnit } from "../findMoneyUnit";
import type { HeaderReading } from "../parseHeader";
import type { DecimalMark, NumberMend } from "./PrintedNumber";
import type { RecognitionReason } from "./RecognitionReason";
import type { SignReading } from "./inferSigns";

/** What a column holds; a column of "text" may be one of labels. */
export type UntidyColumnKind = "amount" | "percent" | "text" | "date";

/** A column of a table, whatever it is called. */
export interface UntidyColumn {
  /** The zero-based column of the grid. */
  readonly index: number;
  /** Its header, the lines of it joined; "" where there is none. */
  readonly label: string;
  /** What its header says; null where nobody knows such a header. */
  readonly reading: HeaderReading | null;
  readonly subject: HeaderSubject | null;
  readonly kind: UntidyColumnKind;
  /** What its amounts stand for. Means nothing for other kinds. */
  readonly unit: MoneyUnit;
  /** How many hundredths one in a cell stands for as the file holds it; of fractions, 0.2215 for 22,15 %, it is 10 000. Means nothing of text and days. */
  readonly hundredths: number;
}

/** A heading has no figures; a part is told of another row ("josta"); a memo row stands in parentheses. Sums add none of the three. */
export type UntidyRowKind = "heading" | "figures" | "part" | "memo";

/** A row of a table, whatever it is called. */
export interface UntidyRow {
  /** The zero-based rows of the grid that it stands on; several where its label or a number was broken. */
  readonly indexes: readonly number[];
  readonly label: string;
  /** Leading spaces. */
  readonly indent: number;
  readonly kind: UntidyRowKind;
}

/** Why a cell of figures has no figure: nothing stands in it, or what does is not one number that can be read for certain. */
export type CellState = "figure" | "blank" | "ambiguous" | "several" | "damaged" | "date" | "words";

/** A number as it is written, and how many decimals it is written with. */
export interface TypedNumber {
  readonly number: number;
  readonly decimals: number;
}

/** A cell under a column of figures. */
export interface UntidyCell {
  readonly text: string;
  readonly figure: Figure | null;
  /** To the digit as it is written, in the unit of its column; null where the cell has no figure. */
  readonly typed: TypedNumber | null;
  readonly state: CellState;
  readonly mends: readonly NumberMend[];
  readonly formula: string | null;
  /** Whether a spreadsheet holds it as a number. */
  readonly isNumber: boolean;
}

/** A table as it was found in a grid of cells. */
export interface UntidyTable {
  /** The zero-based rows and columns of the grid that it takes with its titles and notes, both ends among them. */
  readonly place: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly title: string | null;
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  /** Headers that stand once more, as after a page break. */
  readonly repeatedRows: readonly number[];
  readonly notes: readonly string[];
  /** The text above the labels. */
  readonly corner: string;
  /** The columns of words left of the figures, the one that names the rows first. */
  readonly labelColumns: readonly number[];
  readonly unit: MoneyUnit;
  readonly decimalMark: DecimalMark | null;
  /** Every column, in the grid's order. */
  readonly columns: readonly UntidyColumn[];
  readonly rows: readonly UntidyRow[];
  /** By row, and by the columns of amounts and percentages in their order. */
  readonly cells: readonly (readonly UntidyCell[])[];
  /** The figures by row, and by the columns of amounts and percentages. */
  readonly table: FigureTable;
  readonly structure: Structure;
  readonly signs: SignReading;
  /** From 0 to 1: how sure it is that the table is read as it was meant. */
  readonly confidence: number;
  readonly reasons: readonly RecognitionReason[];
}
