import type { RowKey } from "../../domain/statement/Row";
import { isTypedAt } from "../../templates/isTypedAt";
import { columnKey, type ColumnKey } from "../../templates/TableTemplate";
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
  return [
    ...template.columns.filter((column) => column.stamp !== undefined).map((column): TypedPlace => ({ kind: "stamp", column: columnKey(column) })),
    ...rows.filter((row) => row.typed === true).map((row): TypedPlace => ({ kind: "label", row: row.key })),
    ...Object.values(template.forecast?.ready ?? {}).map((column: ColumnKey): TypedPlace => ({ kind: "ready", column })),
    ...template.columns.flatMap((column) => rows.filter((row) => isTypedAt(column, row)).map((row): TypedPlace => ({ kind: "figure", row: row.key, column: columnKey(column) }))),
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
