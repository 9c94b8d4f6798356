import { rangeAt } from "../addresses/RangeAddress";
import type { PlanStep } from "../plan/WorkbookPlan";
import type { RangeValues } from "../WorkbookHost";
import type { AuditLine } from "./AuditLine";
import { auditLineHeight } from "./auditLineHeight";
import { AUDIT_COLUMNS, FIGURE_MARK } from "./auditLayout";

/** The steps that write the reason of a line, "" for none, where the line stands on the sheet with its figure; null where it does not. Whether it is accepted its own formula tells. */
export function compileReason({ range, values }: RangeValues, line: AuditLine): readonly PlanStep[] | null {
  const place = values.findIndex((cells) => cells[AUDIT_COLUMNS.key] === line.key && cells[AUDIT_COLUMNS.figure] === FIGURE_MARK + line.figure);
  if (place < 0) return null;
  const row = range.row + place;
  return [
    { kind: "write-cells", range: rangeAt(range.sheet, row, range.column + AUDIT_COLUMNS.reason), cells: [[line.reason === "" ? null : line.reason]] },
    { kind: "set-row-heights", sheet: range.sheet, heights: [{ row, points: auditLineHeight(line) }] },
  ];
}
