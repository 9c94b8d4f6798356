import type { RowKey } from "../domain/statement/Row";
import type { Conventions, MoneyUnit } from "../domain/statement/Conventions";
import type { MeasureKey } from "../domain/statement/Measure";
import type { TableFacts } from "../templates/TableFacts";
import type { AddedRow } from "../templates/TableTemplate";

/** Where a table is put: on a sheet of its own, named by the user or after the unit, or at the selected cell. */
export type TablePlace = { readonly type: "new-sheet"; readonly name: string | null } | { readonly type: "selection" };

/** A table as a person asks for it, before anything is checked. */
export interface TableChoice extends Omit<TableFacts, "conventions" | "sumsRegister"> {
  /** The template's kind, such as "interim-statement". */
  readonly kind: string;
  /** The variant of the kind; the usual one where it is absent. */
  readonly variant?: string;
  /** Where the table differs from the workbook's conventions. */
  readonly conventions?: Partial<Conventions>;
  /** What single columns are written in, where they say so themselves (the years of a plan). */
  readonly columnUnits?: Readonly<Record<MeasureKey, MoneyUnit>>;
  /** The template's rows that are there; the usual ones where it is absent. */
  readonly rows?: readonly RowKey[];
  /** Rows that the table has besides: records, or own rows of a group. */
  readonly added?: readonly AddedRow[];
  readonly place: TablePlace;
}
