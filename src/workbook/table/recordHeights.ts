import type { TemplateRow } from "../../templates/TableTemplate";
import { columnKey } from "../../templates/TableTemplate";
import type { ColumnWidth } from "./columnWidths";
import type { TableLayout } from "./layOutTable";
import type { InputFigures, TableDefinition } from "./TableDefinition";

/** The letters of what a person writes in a table of records, in points: a page takes more of them. */
export const RECORD_LETTERS = 10;
/** Letters of this size to a digit of the default font, in the fonts that stand in for Calibri too. */
export const ROOM = 1.12;
// In letters, on the left of a column of words.
const INDENT = 2;
const LINE = 12.75;
const MARGIN = 3;
const LEAST = 15;
/** Excel's limit, in points. */
const MOST = 409;

/**
 * The heights of the records whose words take more than a line. Not every program fits a row to words that a file brings or
 * a plan writes; a row that is still empty is left to the program, which fits it to what is typed.
 */
export function recordHeights(definition: TableDefinition, layout: TableLayout, figures: InputFigures, widths: readonly ColumnWidth[]): readonly { readonly row: number; readonly points: number }[] {
  const room = new Map(widths.map(({ column, characters }) => [column, Math.floor(characters * ROOM) - INDENT]));
  return definition.rows.filter((row) => row.typed === true).flatMap((row) => {
    const lines = Math.max(...wordsOf(definition, layout, row, figures).map(({ text, column }) => countLines(text, room.get(column) ?? text.length)));
    return lines < 2 ? [] : [{ row: layout.rowOf(row.key), points: Math.min(MOST, Math.max(LEAST, lines * LINE + MARGIN)) }];
  });
}

function wordsOf(definition: TableDefinition, layout: TableLayout, row: TemplateRow, figures: InputFigures): readonly { readonly text: string; readonly column: number }[] {
  const cells = definition.template.columns.map((column) => ({ text: figures(row.key, columnKey(column)), column: layout.columnOf(columnKey(column)) }));
  return [{ text: row.label[definition.language], column: layout.labelColumn }, ...cells.flatMap(({ text, column }) => (typeof text === "string" ? [{ text, column }] : []))];
}

/** How many lines a text takes in so many letters: broken between words, a longer word inside. */
export function countLines(text: string, room: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + countParagraph(paragraph, Math.max(1, room)), 0);
}

function countParagraph(text: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(" ")) {
    if (filled > 0 && filled + 1 + length > room) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + length;
    lines += Math.max(0, Math.ceil(filled / room) - 1);
    filled = filled > room ? filled % room || room : filled;
  }
  return lines;
}
