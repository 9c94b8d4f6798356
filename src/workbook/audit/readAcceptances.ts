import type { RangeValues } from "../WorkbookHost";
import type { Acceptance } from "./AuditLine";
import { AUDIT_COLUMNS, FIGURE_MARK } from "./auditLayout";

/** What persons have accepted on the sheet of the last audit, with the figures that they did it for. */
export function readAcceptances({ values }: RangeValues): readonly Acceptance[] {
  return values.flatMap((cells): readonly Acceptance[] => {
    const [key, figure, reason] = [AUDIT_COLUMNS.key, AUDIT_COLUMNS.figure, AUDIT_COLUMNS.reason].map((column) => String(cells[column] ?? "").trim());
    return key === undefined || figure === undefined || reason === undefined || key === "" || reason === "" ? [] : [{ key, figure: figure.slice(FIGURE_MARK.length), reason }];
  });
}
