import { isTyped } from "../domain/statement/Measure";
import type { TemplateColumn, TemplateRow } from "./TableTemplate";

/** Whether a person fills in the cell of that column in such a row. */
export function isTypedAt(column: TemplateColumn, row: Pick<TemplateRow, "kind">): boolean {
  switch (column.type) {
    case "measure":
      return isTyped(column.measure) && (row.kind === "input" || (row.kind === "sum" && column.onSums === true));
    case "text":
      return row.kind === "input" || (row.kind === "sum" && column.onSums === true);
    case "choice":
      return row.kind === "input";
    case "state":
    case "reason-state":
    case "flag":
    case "expected":
    case "to-explain":
    case "deviation":
      return false;
  }
}
