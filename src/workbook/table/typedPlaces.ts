import { isTyped } from "../../domain/statement/Measure";
import type { RowKey } from "../../domain/statement/Row";
import { columnKey, type ColumnKey, type TemplateColumn } from "../../templates/TableTemplate";
import type { TableLayout } from "./layOutTable";
import type { TableDefinition } from "./TableDefinition";

/** A cell that a person fills in, told by its keys: a figure or words, the stamp above a column, the name of a row, or a part of the mark that forecasts are ready. */
export type TypedPlace =
  | { readonly kind: "figure"; readonly row: RowKey; readonly column: ColumnKey }
  | { readonly kind: "stamp"; readonly column: ColumnKey }
  | { readonly kind: "label"; readonly row: RowKey }
  | { readonly kind: "ready"; readonly column: ColumnKey };

/** Every cell of a table that a person fills in. */
export function typedPlaces({ rows, template }: Pick<TableDefinition, "rows" | "template">): readonly TypedPlace[] {
  const inputs = rows.filter((row) => row.kind === "input");
  return [
    ...template.columns.filter((column) => column.stamp !== undefined).map((column): TypedPlace => ({ kind: "stamp", column: columnKey(column) })),
    ...rows.filter((row) => row.typed === true).map((row): TypedPlace => ({ kind: "label", row: row.key })),
    ...Object.values(template.forecast?.ready ?? {}).map((column: ColumnKey): TypedPlace => ({ kind: "ready", column })),
    ...template.columns.filter(isFilledIn).flatMap((column) => inputs.map((row): TypedPlace => ({ kind: "figure", row: row.key, column: columnKey(column) }))),
  ];
}

/** Where such a cell stands in a layout. */
export function locate(place: TypedPlace, layout: TableLayout): { readonly row: number; readonly column: number } {
  return { row: rowOf(place, layout), column: place.kind === "label" ? layout.labelColumn : layout.columnOf(place.column) };
}

function rowOf(place: TypedPlace, layout: TableLayout): number {
  switch (place.kind) {
    case "stamp":
      return layout.stampRow;
    case "ready":
      return layout.titleRow;
    case "figure":
    case "label":
      return layout.rowOf(place.row);
  }
}

function isFilledIn(column: TemplateColumn): boolean {
  return column.type === "text" || column.type === "choice" || (column.type === "measure" && isTyped(column.measure));
}
