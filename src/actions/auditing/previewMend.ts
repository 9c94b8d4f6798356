import type { Mend } from "../../domain/audit/mendOf";
import { rangeAt } from "../../workbook/addresses/RangeAddress";
import type { AuditLine } from "../../workbook/audit/AuditLine";
import { parseFormula } from "../../workbook/formulas/parseFormula";
import { HostError } from "../../workbook/HostError";
import type { CellContent } from "../../workbook/plan/WorkbookPlan";
import type { WorkbookHost } from "../../workbook/WorkbookHost";
import type { Preview } from "../Preview";

/** What a mend would write, in the unit of the table: an amount or a formula. */
export interface MendPreview extends Preview {
  readonly content: CellContent;
}

/**
 * What mending the cell of a finding would write. Throws HostError "place-changed" where the cell no longer holds what was audited: a row was put above it, or somebody
 * mended it already. One read.
 */
export async function previewMend(host: WorkbookHost, { cell, figure }: AuditLine, mend: Mend, hundredths: number): Promise<MendPreview> {
  const nothing: MendPreview = { plan: { name: "mend-cell", steps: [] }, findings: [], sheetsAdded: [], cellsChanged: 0, shows: null, content: null };
  const content = contentOf(mend, hundredths);
  if (cell === null || content === null) return nothing;
  const range = rangeAt(cell.sheet, cell.row, cell.column);
  const [reading] = (await host.read({ valuesOf: [range] })).values;
  if (String(reading?.values[0]?.[0] ?? "").trim() !== figure) throw new HostError("place-changed", "", cell.sheet);
  return { ...nothing, plan: { name: "mend-cell", steps: [{ kind: "write-cells", range, cells: [[content]] }] }, cellsChanged: 1, shows: cell, content };
}

/** What would stand in the cell; null where the formula is none that we can write. */
export function contentOf(mend: Mend, hundredths: number): CellContent {
  if (mend.kind === "amount") return Number((mend.amount / hundredths).toPrecision(15));
  const formula = parseFormula(`=${mend.formula}`);
  return formula === null ? null : { formula };
}
