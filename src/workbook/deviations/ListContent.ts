import type { FlaggedTable, RowFlag } from "./FlaggedTable";

/** A flag as it is listed: of which table, and where the table's unit stands among the service areas. */
export interface ListedFlag {
  readonly table: FlaggedTable;
  readonly flag: RowFlag;
}

/** A table as the summary counts it. */
export interface SummedTable {
  readonly table: FlaggedTable;
  /** The place of its service area, from 0. */
  readonly area: number;
  /** Whether its binding row is told in the area's total: a table of a part of it, or a second one of the same unit, would tell the same euros again. */
  readonly isLeading: boolean;
}

/** A line of the summary. */
export interface SummedArea {
  readonly name: string;
  /** Whether what it loses is told by another line too, and is left out of the total. */
  readonly isPart: boolean;
}

/** What the list of deviations holds. */
export interface ListContent {
  readonly areas: readonly SummedArea[];
  readonly tables: readonly SummedTable[];
  /** In the order in which they are listed. */
  readonly lines: readonly ListedFlag[];
  /** Whether the workbook lists its units, and so who answers for each. */
  readonly hasUnits: boolean;
}
