import { isAmount } from "../../domain/statement/Measure";
import type { Language } from "../../locale/Language";
import { columnKey, type TemplateColumn } from "../../templates/TableTemplate";
import type { InputFigures, TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

// Of a header's letters to the digits that a width is counted in: they are bold, and a font that stands in for Calibri is wider still.
const BOLD = 1.25;

/** How wide the columns of a new sheet are, in characters: as the widest figure and the header on two lines need, never narrower than the template says. */
export function columnWidths(definition: TableDefinition, layout: TableLayout, figures: InputFigures): readonly { readonly column: number; readonly characters: number }[] {
  const { language } = definition;
  const labels = definition.rows.map((row) => row.label[language].length + 2);
  const { records } = definition.template;
  return [
    // What a person writes is wrapped in its column; what is printed is shown on one line.
    { column: layout.labelColumn, characters: records === null ? Math.max(24, ...labels) : records.width },
    ...definition.template.columns.map((column) => ({
      column: layout.columnOf(columnKey(column)),
      characters: Math.max(column.width, headerWidth(column, language), column.type === "measure" && isAmount(column.measure) ? widestFigure(definition, figures) : 0),
    })),
    { column: layout.keyColumn, characters: 2 },
  ];
}

/** The characters that the widest figure takes. A sum may be a digit longer than its widest row; sign, group spaces and the indent come on top. */
export function widestFigure(definition: TableDefinition, figures: InputFigures): number {
  const amounts = definition.rows.flatMap((row) =>
    definition.template.columns.flatMap((column) => (column.type === "measure" && isAmount(column.measure) ? [amountOf(figures(row.key, column.measure.key))] : [])),
  );
  const digits = Math.round(Math.max(0, ...amounts)).toString().length + 1;
  return digits + Math.floor((digits - 1) / 3) + 3;
}

/** The characters that the column's header takes on two lines, with the indent. "TA-muutokset {year}" → 17 */
export function headerWidth(column: Pick<TemplateColumn, "header">, language: Language): number {
  // Years have four digits, months at most two; a no-break space keeps its words on one line.
  const words = column.header[language].replace(/\{year[^}]*\}/g, "2026").replace(/\{(through|day)\}/g, "12").replace("{unit}", "1000\u00a0€").split(" ");
  const breaks = words.map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
  const narrowest = Math.min(...breaks.map((lines) => Math.max(...lines.map((line) => line.length))));
  return Math.ceil(narrowest * BOLD) + 2;
}

function amountOf(figure: number | string | null): number {
  return typeof figure === "number" ? Math.abs(figure) : 0;
}
