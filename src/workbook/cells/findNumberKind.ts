import { isAmount, type Measure } from "../../domain/statement/Measure";
import { TEMPLATES } from "../../templates";

/** What a cell for numbers takes: amounts of whole cents, percentages such as 20 for 20 %, or numbers with any decimals, such as key figures. */
export type NumberKind = "amount" | "percentage" | "number";

const MEASURES: readonly Measure[] = TEMPLATES.flatMap(({ columns }) => columns.flatMap((column) => (column.type === "measure" ? [column.measure] : [])));
const KINDS: ReadonlyMap<string, NumberKind> = new Map(MEASURES.map((measure) => [measure.key, kindOf(measure)]));
const WITH_WORDS: ReadonlySet<string> = new Set(MEASURES.flatMap((measure) => (measure.kind === "number" && measure.accepts === "number-or-text" ? [measure.key] : [])));

/** What the cells of a table's column hold, by its key: "budget" → amounts; null where it is no key of such a column. */
export function findNumberKind(key: string): NumberKind | null {
  return KINDS.get(key) ?? null;
}

/** Whether the cells of a table's column take a text too, by its key. */
export function takesWords(key: string): boolean {
  return WITH_WORDS.has(key);
}

function kindOf(measure: Measure): NumberKind {
  if (isAmount(measure)) return "amount";
  return measure.kind === "number" && measure.percentage === true ? "percentage" : "number";
}
