import type { Finding } from "../../domain/findings/Finding";
import type { Preview } from "../Preview";

/** Something that was found in a table that is adopted: an error of the audit, a figure that its formula gives otherwise, a number that was mended, a text that stays one. */
export interface AdoptNote {
  /** With the place in the file or workbook that the table was found in. */
  readonly finding: Finding;
  /** The cell by the rows and columns of the table's figures. */
  readonly at: { readonly row: number; readonly column: number };
}

/** Differences that rounding explains, counted; the largest in the unit of the table. */
export interface RoundedDifferences {
  readonly count: number;
  readonly largest: number;
}

/** A table as it would become. */
export interface AdoptedPreview {
  readonly name: string;
  /** The sheet that it is on, or will be. */
  readonly sheet: string;
  /** How many cells get a formula, and how many hold a number that was typed. */
  readonly formulas: number;
  readonly inputs: number;
  /** In the order of the table's rows. */
  readonly notes: readonly AdoptNote[];
  readonly rounded: RoundedDifferences;
}

/** What adopting tables would do: every figure that would change is told before anything is written. `findings` holds only what is in the way. */
export interface AdoptPreview extends Preview {
  readonly tables: readonly AdoptedPreview[];
}
