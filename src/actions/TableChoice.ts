import type { RowKey } from "../domain/statement/Row";
import type { TableFacts } from "../templates/TableFacts";

/** Where a table is put: on a sheet of its own, named by the user or after the unit, or at the selected cell. */
export type TablePlace = { readonly type: "new-sheet"; readonly name: string | null } | { readonly type: "selection" };

/** A table as a person asks for it, before anything is checked. */
export interface TableChoice extends TableFacts {
  /** The template's kind, such as "interim-statement". */
  readonly kind: string;
  /** The rows that are there; all of them where it is absent. */
  readonly rows?: readonly RowKey[];
  readonly place: TablePlace;
}
