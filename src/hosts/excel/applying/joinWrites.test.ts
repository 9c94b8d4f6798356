import * as fc from "fast-check";
import { rangeAt } from "../../../workbook/addresses/RangeAddress";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import { joinWrites } from "./joinWrites";

const write = (row: number, column: number, cells: readonly (readonly number[])[]): PlanStep => ({ kind: "write-cells", range: rangeAt("S", row, column, cells.length, cells[0]?.length ?? 1), cells });

it("makes one write of those side by side", () => {
  expect(joinWrites([write(0, 0, [[1], [2]]), write(5, 0, [[9]]), write(0, 1, [[3], [4]])])).toEqual([write(0, 0, [[1, 3], [2, 4]]), write(5, 0, [[9]])]);
});

it("joins nothing over another step", () => {
  const steps = [write(0, 0, [[1]]), { kind: "hide-gridlines", sheet: "S" } as const, write(0, 1, [[2]])];
  expect(joinWrites(steps)).toEqual(steps);
});

it("leaves every cell as the writes one by one would", () => {
  const written = (steps: readonly PlanStep[]): Record<string, unknown> => {
    const cells: Record<string, unknown> = {};
    for (const step of steps) {
      if (step.kind === "write-cells") step.cells.forEach((row, r) => row.forEach((value, c) => (cells[`${step.range.row + r},${step.range.column + c}`] = value)));
    }
    return cells;
  };
  const step = fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }), fc.nat(99))
    .map(([row, column, rows, columns, value]) => write(row, column, Array.from({ length: rows }, () => Array.from({ length: columns }, () => value))));
  fc.assert(fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
    expect(written(joinWrites(steps))).toEqual(written(steps));
  }));
});
