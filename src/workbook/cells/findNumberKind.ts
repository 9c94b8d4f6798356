import { isAmount } from "../../domain/statement/Measure";
import { TEMPLATES } from "../../templates";

/** What a cell for numbers takes: amounts of whole cents, or numbers with any decimals, such as key figures. */
export type NumberKind = "amount" | "number";

const KINDS: ReadonlyMap<string, NumberKind> = new Map(TEMPLATES.flatMap(({ columns }) => columns.flatMap((column) =>
  (column.type === "measure" ? [[column.measure.key, isAmount(column.measure) ? "amount" : "number"] as const] : []))));

/** What the cells of a table's column hold, by its key: "budget" → amounts; null where it is no key of such a column. */
export function findNumberKind(key: string): NumberKind | null {
  return KINDS.get(key) ?? null;
}
