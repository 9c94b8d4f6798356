import type { RowKey } from "../../domain/statement/Row";
import { isTypedAt } from "../../templates/isTypedAt";
import { columnKey, type ColumnKey } from "../../templates/TableTemplate";
import type { TableLayout } from "./layOutTable";
import type { TableDefinition } from "./TableDefinition";

/** A cell that a person fills in, told by its keys: a figure or words, the stamp above a column, or the name of a row. */
export type TypedPlace =
  | { readonly kind: "figure"; readonly row: RowKey; readonly column: ColumnKey }
  | { readonly kind: "stamp"; readonly column: ColumnKey }
  | { readonly kind: "label"; readonly row: RowKey };

/** Every cell of a table that a person fills in. */
export function typedPlaces({ rows, template }: Pick<TableDefinition, "rows" | "template">): readonly TypedPlace[] {
  return [
    ...template.columns.filter((column) => column.stamp !== undefined).map((column): TypedPlace => ({ kind: "stamp", column: columnKey(column) })),
    ...rows.filter((row) => row.typed === true).map((row): TypedPlace => ({ kind: "label", row: row.key })),
    ...template.columns.flatMap((column) => rows.filter((row) => isTypedAt(column, row)).map((row): TypedPlace => ({ kind: "figure", row: row.key, column: columnKey(column) }))),
  ];
}

/** Where such a cell stands in a layout. */
export function locate(place: TypedPlace, layout: TableLayout): { readonly row: number; readonly column: number } {
  return {
    row: place.kind === "stamp" ? layout.stampRow : layout.rowOf(place.row),
    column: place.kind === "label" ? layout.labelColumn : layout.columnOf(place.column),
  };
}
