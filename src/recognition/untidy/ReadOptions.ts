import type { FigureSubject } from "../../domain/audit/HeaderSubject";
import type { MoneyUnit } from "../findMoneyUnit";
import type { GridPlace } from "./GridCell";
import type { DecimalMark } from "./PrintedNumber";
import type { UntidyColumnKind, UntidyRowKind } from "./UntidyTable";

/** What a person says of a table against what was found. Rows and columns are those of the grid, zero-based. */
export interface TableCorrection {
  /** A cell within the table that is meant. */
  readonly at: GridPlace;
  /** The rows that its header takes; what stands below is its body. None where it has no header. */
  readonly headerRows?: readonly number[];
  readonly labelColumn?: number;
  readonly unit?: MoneyUnit;
  readonly decimalMark?: DecimalMark;
  readonly columns?: ReadonlyMap<number, ColumnCorrection>;
  readonly rows?: ReadonlyMap<number, UntidyRowKind>;
}

/** What a person says of a column. Its year and its months stay as its header has them. */
export interface ColumnCorrection {
  readonly kind?: UntidyColumnKind;
  readonly unit?: MoneyUnit;
  /** Null where its figures are of none of those known. */
  readonly subject?: FigureSubject | null;
}

/** How a grid is read, where it is not as it was found. */
export interface ReadOptions {
  readonly corrections?: readonly TableCorrection[];
}
