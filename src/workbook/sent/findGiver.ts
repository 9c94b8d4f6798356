import { columnKey, type TableTemplate } from "../../templates/TableTemplate";
import type { SentPlace } from "./Sent";

/** Who gives what stands in a cell: finance, which sends it, or the head of the unit, who is to fill it in. */
export type Giver = "finance" | "head";

/**
 * The giver of a typed cell. Amounts, the months of figures and the register are finance's; adjustments, their month, the mark that they are ready, reasons, words and choices
 * the head's, and so is all of a table of records (projects, goals, risks) but the months of its figures.
 */
export function findGiver(template: TableTemplate | null, { at }: SentPlace): Giver {
  if (at.kind === "entry") return "finance";
  if (at.kind === "ready") return "head";
  const column = at.kind === "label" ? undefined : template?.columns.find((one) => columnKey(one) === at.column);
  if (at.kind === "stamp") return column?.stamp === "forecast" ? "head" : "finance";
  if (template?.records !== null && template !== null) return "head";
  return column?.type === "text" || column?.type === "choice" || column?.givenBy === "head" ? "head" : "finance";
}
