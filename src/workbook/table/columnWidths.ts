import { isAmount } from "../../domain/statement/Measure";
import type { Language } from "../../locale/Language";
import { columnKey, type TemplateColumn } from "../../templates/TableTemplate";
import type { InputFigures, TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

// Of a header's letters to the digits that a width is counted in: they are bold, and a font that stands in for Calibri is wider still.
const BOLD = 1.25;
// Before and after the header, in characters.
const INDENT = 2;
const HEADER_LINES = 2;

/** In characters of the default font. */
export interface ColumnWidth {
  readonly column: number;
  readonly characters: number;
}

/** How wide the columns of a new sheet are, in characters: as the widest figure and the header on its few lines need, never narrower than the template says. */
export function columnWidths(definition: TableDefinition, layout: TableLayout, figures: InputFigures): readonly ColumnWidth[] {
  const { language } = definition;
  const labels = definition.rows.map((row) => row.label[language].length + 2);
  const { records } = definition.template;
  return [
    // What a person writes is wrapped in its column; what is printed is shown on one line.
    { column: layout.labelColumn, characters: records === null ? Math.max(24, ...labels) : records.width },
    ...definition.template.columns.map((column) => ({
      column: layout.columnOf(columnKey(column)),
      characters: Math.max(column.width, headerWidth(column, language, definition.template.headerLines), (column.type === "measure" && isAmount(column.measure)) || column.type === "deviation" || column.type === "to-explain" ? widestFigure(definition, figures) : 0),
    })),
    { column: layout.keyColumn, characters: 2 },
  ];
}

/** How many lines the highest header takes in columns of these widths; never fewer than two, so that tables of figures look alike. */
export function headerLines({ template, language }: TableDefinition, layout: TableLayout, widths: readonly ColumnWidth[]): number {
  const lines = template.columns.map((column) => {
    const { characters = column.width } = widths.find((one) => one.column === layout.columnOf(columnKey(column))) ?? {};
    return lineCount(headerPieces(column, language), (characters - INDENT) / BOLD);
  });
  return Math.max(HEADER_LINES, ...lines);
}

/** The characters that the widest figure takes. A sum may be a digit longer than its widest row; sign, group spaces and the indent come on top. */
export function widestFigure(definition: TableDefinition, figures: InputFigures): number {
  const amounts = definition.rows.flatMap((row) =>
    definition.template.columns.flatMap((column) => (column.type === "measure" && isAmount(column.measure) ? [amountOf(figures(row.key, column.measure.key))] : [])),
  );
  const digits = Math.round(Math.max(0, ...amounts)).toString().length + 1;
  return digits + Math.floor((digits - 1) / 3) + 3;
}

/** The characters that the column's header takes on so many lines, with the indent. "TA-muutokset {year}" → 17 */
export function headerWidth(column: Pick<TemplateColumn, "header">, language: Language, lines = HEADER_LINES): number {
  const pieces = headerPieces(column, language);
  let narrowest = Math.max(...pieces.map((piece) => piece.trimEnd().length));
  while (lineCount(pieces, narrowest) > lines) narrowest += 1;
  return Math.ceil(narrowest * BOLD) + INDENT;
}

function headerPieces({ header }: Pick<TemplateColumn, "header">, language: Language): readonly string[] {
  // Years have four digits, months at most two.
  return splitWords(header[language].replace(/\{year[^}]*\}/g, "2026").replace(/\{(through|day)\}/g, "12").replace("{unit}", "1000\u00a0€"));
}

/** What of a header stays together on a line: a no-break space keeps its words so, a hyphen may end a line. */
export function splitWords(header: string): string[] {
  return header.split(/(?<=[ -])/);
}

/** How many lines the pieces take at a width in letters. */
export function lineCount(pieces: readonly string[], width: number): number {
  let lines = 0;
  let line = "";
  for (const piece of pieces) {
    const isNext = lines === 0 || (line + piece).trimEnd().length > width;
    line = isNext ? piece : line + piece;
    if (isNext) lines += 1;
  }
  return lines;
}

function amountOf(figure: number | string | null): number {
  return typeof figure === "number" ? Math.abs(figure) : 0;
}
