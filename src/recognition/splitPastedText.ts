import type { Finding } from "../domain/findings/Finding";
import { splitRunningText } from "./splitRunningText";
import { findColumnMark, splitTabbed } from "./splitTabbed";
import type { TableDescription } from "./TableDescription";
import type { TextGrid } from "./TextGrid";

export interface PastedText {
  readonly grid: TextGrid;
  /** Rows whose figures ran together and could not be told apart with certainty; their cells are left out of the grid. */
  readonly findings: readonly Finding[];
}

/**
 * Splits the clipboard's text into cells: by tabs as Excel and Word put it there, by semicolons as .csv files of the north have them, else as
 * running text copied from a PDF.
 * `year` is the fiscal year to assume where headers name none.
 */
export function splitPastedText(text: string, description: TableDescription, year: number | null = null): PastedText {
  const mark = findColumnMark(text);
  return mark === null ? splitRunningText(text, description, year) : { grid: splitTabbed(text, mark), findings: [] };
}
