import { cellsOfText } from "../../recognition/untidy/GridCell";
import { findColumnMark, splitTabbed } from "../../recognition/splitTabbed";
import type { AuditGrid } from "./FoundTable";

/** The cells of a text with columns, as of a .tsv file or the clipboard; nothing in it is a formula. */
export function gridOfText(text: string, file: string | null): AuditGrid {
  return { file, sheet: null, cells: cellsOfText(splitTabbed(text, findColumnMark(text) ?? "\t")), row: 0, column: 0 };
}
