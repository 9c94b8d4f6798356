import type { TableLayout } from "../workbook/table/layOutTable";
import type { TableDefinition } from "../workbook/table/TableDefinition";
import type { Preview } from "./Preview";

/** A preview of new tables, with the tables themselves. */
export interface TablesPreview extends Preview {
  readonly tables: readonly { readonly definition: TableDefinition; readonly layout: TableLayout }[];
}
