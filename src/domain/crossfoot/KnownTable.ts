import type { MeasureKey } from "../statement/Measure";
import type { RowKey } from "../statement/Row";
import type { FigureTable } from "./FigureTable";

/** A table whose rows and columns are known by what they mean, and where each of them stands. */
export interface KnownTable {
  readonly table: FigureTable;
  /** Its number among the tables that are audited together. */
  readonly place: number;
  readonly rowAt: ReadonlyMap<RowKey, number>;
  readonly columnAt: ReadonlyMap<MeasureKey, number>;
}
