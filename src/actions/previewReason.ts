import { finding } from "../domain/findings/Finding";
import type { CellAddress } from "../workbook/addresses/CellAddress";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import type { CellContent, PlanStep } from "../workbook/plan/WorkbookPlan";
import { parseReason } from "./parseReason";
import type { Preview } from "./Preview";
import type { WeighedFlag } from "./readDeviations";

/**
 * What a reason typed for a flagged row writes into its table: the reason, and the deviation that it explains from now on, so that a later move is seen. A blank
 * clears both. Nothing is read again, and nothing is written where the row asks for no reason.
 */
export function previewReason({ table, flag }: Pick<WeighedFlag, "table" | "flag">, text: string): Preview {
  const { reason: cell, explained } = flag.cells;
  const nothing: Preview = { plan: { name: "write-reason", steps: [] }, findings: [], sheetsAdded: [], cellsChanged: 0, shows: null };
  const reason = parseReason(text);
  if (!reason.ok) return { ...nothing, findings: [finding(reason.reason, { sheet: table.title.sheet, table: table.unit, row: flag.label })] };
  if (cell === null || explained === null) return nothing;
  const steps = [write(cell, reason.value === "" ? null : reason.value), write(explained, reason.value === "" ? null : flag.toExplain)];
  return { ...nothing, plan: { name: "write-reason", steps, expects: flag.expects }, cellsChanged: steps.length, shows: cell };
}

function write({ sheet, row, column }: CellAddress, content: CellContent): PlanStep {
  return { kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] };
}
