import { rangeAt } from "../../workbook/addresses/RangeAddress";
import type { AuditLine } from "../../workbook/audit/AuditLine";
import { HostError } from "../../workbook/HostError";
import type { WorkbookHost } from "../../workbook/WorkbookHost";
import type { Preview } from "../Preview";
import type { CellMend } from "./CellMend";

/**
 * What mending the cell of a finding would write. Throws HostError "place-changed" where the cell no longer holds what was audited: a row was put above it, or somebody
 * mended it already. One read.
 */
export async function previewMend(host: WorkbookHost, { cell, figure }: AuditLine, mend: CellMend): Promise<Preview> {
  const nothing: Preview = { plan: { name: "mend-cell", steps: [] }, findings: [], sheetsAdded: [], cellsChanged: 0, shows: null };
  if (cell === null) return nothing;
  const range = rangeAt(cell.sheet, cell.row, cell.column);
  const [reading] = (await host.read({ valuesOf: [range] })).values;
  if (String(reading?.values[0]?.[0] ?? "").trim() !== figure) throw new HostError("place-changed", "", cell.sheet);
  const content = mend.kind === "amount" ? mend.amount : { formula: mend.formula };
  return { ...nothing, plan: { name: "mend-cell", steps: [{ kind: "write-cells", range, cells: [[content]] }] }, cellsChanged: 1, shows: cell };
}
