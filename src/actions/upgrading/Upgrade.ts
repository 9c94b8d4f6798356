import type { OlderTable } from "../../workbook/table/readTable";
import type { TableDefinition } from "../../workbook/table/TableDefinition";
import type { TableLayout } from "../../workbook/table/layOutTable";
import type { RangeReading } from "../../workbook/WorkbookHost";
import type { TableInWorkbook } from "../readWorkbook";

/** A table that an older version made: as it stands, and as this version lays it out. */
export interface Upgrade {
  readonly table: TableInWorkbook;
  readonly reading: RangeReading;
  readonly old: OlderTable;
  readonly definition: TableDefinition;
  readonly layout: TableLayout;
}

/** What becomes different in a table, in words that stand in it: headers of columns and labels of rows. */
export interface TableChanges {
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly columnsMoved: readonly string[];
  /** Headers and labels whose words change. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** The columns that are computed in another way. */
  readonly formulas: readonly string[];
}
