import type { SignProfileId } from "../domain/statement/SignProfile";
import type { ZeroBudgetDisplay } from "../domain/statement/StatementDefinition";
import type { RowKey } from "../domain/statement/Row";
import type { Language } from "../locale/Language";

/** Where a table is put: on a sheet of its own, named by the user or after the unit, or at the selected cell. */
export type TablePlace = { readonly type: "new-sheet"; readonly name: string | null } | { readonly type: "selection" };

/** A table as a person asks for it, before anything is checked. */
export interface TableChoice {
  /** The template's kind, such as "interim-statement". */
  readonly kind: string;
  readonly unit: string;
  readonly year: number;
  /** The last closed month, 1–12. */
  readonly through: number;
  readonly language: Language;
  readonly profile: SignProfileId;
  readonly zeroBudget: ZeroBudgetDisplay;
  /** The rows that are there; all of them where it is absent. */
  readonly rows?: readonly RowKey[];
  readonly place: TablePlace;
}
