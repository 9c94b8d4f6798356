import { HostError } from "../../../workbook/HostError";
import type { ExpectedCell } from "../../../workbook/plan/WorkbookPlan";
import type { ExcelRequest } from "../ExcelRequest";

/**
 * Asks, in the request that writes and ahead of its writing, for what must still stand; the returned function throws HostError "place-changed" where
 * something else does, and what the request wrote is then taken back. Excel knows no "write if".
 */
export function loadExpected(request: ExcelRequest, expects: readonly ExpectedCell[]): () => void {
  const asked = expects.map(({ cell, value }) => {
    const range = request.range(cell.sheet, { ...cell, rows: 1, columns: 1 });
    range.load("values");
    return { cell, value, range };
  });
  return () => {
    const changed = asked.find(({ range, value }) => (range.values as unknown[][])[0]?.[0] !== value);
    if (changed !== undefined) throw new HostError("place-changed", "", changed.cell.sheet);
  };
}
