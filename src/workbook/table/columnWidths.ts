import { columnKey } from "../../templates/TableTemplate";
import type { InputFigures, TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** How wide the columns of a new sheet are, in characters: as the widest figure needs, never narrower than the template says. */
export function columnWidths(definition: TableDefinition, layout: TableLayout, figures: InputFigures): readonly { readonly column: number; readonly characters: number }[] {
  const { language } = definition;
  const labels = definition.rows.map((row) => row.label[language].length + 2);
  return [
    { column: layout.labelColumn, characters: Math.max(24, ...labels) },
    ...definition.template.columns.map((column) => ({
      column: layout.columnOf(columnKey(column)),
      characters: column.type === "measure" ? Math.max(column.width, widestFigure(definition, figures)) : column.width,
    })),
    { column: layout.keyColumn, characters: 2 },
  ];
}

/** The characters that the widest figure takes. A sum may be a digit longer than its widest row; sign, group spaces and the indent come on top. */
export function widestFigure(definition: TableDefinition, figures: InputFigures): number {
  const amounts = definition.rows.flatMap((row) =>
    definition.template.columns.flatMap((column) => (column.type === "measure" ? [Math.abs(figures(row.key, column.measure.key) ?? 0)] : [])),
  );
  const digits = Math.round(Math.max(0, ...amounts)).toString().length + 1;
  return digits + Math.floor((digits - 1) / 3) + 3;
}
