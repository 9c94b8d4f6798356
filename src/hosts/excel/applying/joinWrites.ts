import { sameSheet, type RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";

type WriteCells = Extract<PlanStep, { readonly kind: "write-cells" }>;

/** Writes that follow each other on a sheet, those side by side as one: a request pays for each range it names. */
export function joinWrites(steps: readonly PlanStep[]): readonly PlanStep[] {
  const joined: PlanStep[] = [];
  let open: WriteCells[] = [];
  for (const step of steps) {
    if (step.kind !== "write-cells" || (open[0] !== undefined && !sameSheet(open[0].range.sheet, step.range.sheet))) {
      joined.push(...open);
      open = [];
    }
    if (step.kind === "write-cells") open = add(open, step);
    else joined.push(step);
  }
  return [...joined, ...open];
}

function add(writes: readonly WriteCells[], step: WriteCells): WriteCells[] {
  // Where two write the same cell, the later one counts.
  if (writes.some(({ range }) => overlaps(range, step.range))) return [...writes, step];
  const left = writes.find(({ range, asTyped }) => asTyped === step.asTyped && range.row === step.range.row && range.rows === step.range.rows && range.column + range.columns === step.range.column);
  if (left === undefined) return [...writes, step];
  const both: WriteCells = {
    ...left,
    range: { ...left.range, columns: left.range.columns + step.range.columns },
    cells: left.cells.map((row, at) => [...row, ...(step.cells[at] ?? [])]),
  };
  return writes.map((write) => (write === left ? both : write));
}

function overlaps(a: RangeAddress, b: RangeAddress): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
