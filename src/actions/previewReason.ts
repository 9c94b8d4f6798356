import { finding } from "../domain/findings/Finding";
import type { CellAddress } from "../workbook/addresses/CellAddress";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import type { CellContent, PlanStep } from "../workbook/plan/WorkbookPlan";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { parseReason } from "./parseReason";
import type { Preview } from "./Preview";
import type { WeighedFlag } from "./readDeviations";

/**
 * What a reason typed for a flagged row writes into its table: the reason, and the deviation that it explains from now on, so that a later move is seen. A blank
 * clears both. Reads that deviation, and writes nothing where the row asks for no reason.
 */
export async function previewReason(host: WorkbookHost, { table, flag }: Pick<WeighedFlag, "table" | "flag">, text: string): Promise<Preview> {
  const { reason: cell, explained, toExplain } = flag.cells;
  const nothing: Preview = { plan: { name: "write-reason", steps: [] }, findings: [], sheetsAdded: [], cellsChanged: 0, shows: null };
  const reason = parseReason(text);
  if (!reason.ok) return { ...nothing, findings: [finding(reason.reason, { sheet: table.title.sheet, table: table.unit, row: flag.label })] };
  if (cell === null || explained === null || toExplain === null) return nothing;
  const [due] = (await host.read({ valuesOf: [rangeAt(toExplain.sheet, toExplain.row, toExplain.column)] })).values;
  const amount = due?.values[0]?.[0];
  const steps = [write(cell, reason.value === "" ? null : reason.value), write(explained, reason.value === "" || typeof amount !== "number" ? null : amount)];
  return { ...nothing, plan: { name: "write-reason", steps, expects: flag.expects }, cellsChanged: steps.length, shows: cell };
}

function write({ sheet, row, column }: CellAddress, content: CellContent): PlanStep {
  return { kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] };
}
