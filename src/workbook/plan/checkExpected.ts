import { rangeAt } from "../addresses/RangeAddress";
import { HostError } from "../HostError";
import type { ReadRequest, WorkbookReading } from "../WorkbookHost";
import type { WorkbookPlan } from "./WorkbookPlan";

/** Throws HostError "place-changed" where something else stands than the plan expects; `read` gives the cells as they are. */
export function checkExpected({ expects = [] }: WorkbookPlan, read: (request: ReadRequest) => WorkbookReading): void {
  if (expects.length === 0) return;
  const { ranges } = read({ ranges: expects.map(({ cell }) => rangeAt(cell.sheet, cell.row, cell.column)) });
  const changed = expects.find(({ value }, index) => ranges[index]?.values[0]?.[0] !== value);
  if (changed !== undefined) throw new HostError("place-changed", "", changed.cell.sheet);
}
