import type { Language } from "../../src/locale/Language";
import { createSheetEvaluator } from "../../src/workbook/formulas/createSheetEvaluator";
import type { Formula } from "../../src/workbook/formulas/Formula";
import { FormulaError } from "../../src/workbook/formulas/FormulaValue";
import type { CellContent, PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import type { CellValue } from "../../src/workbook/WorkbookHost";

/** A plan's cells and names without any host, so that a test can compute what its formulas give. */
export interface PlannedWorkbook {
  readonly content: (sheet: string, row: number, column: number) => CellContent;
  readonly value: (sheet: string, row: number, column: number) => CellValue;
}

export function planWorkbook(steps: readonly PlanStep[], language: Language = "fi"): PlannedWorkbook {
  const cells = new Map<string, CellContent>();
  const names = new Map<string, Formula>();
  const key = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;
  for (const step of steps) {
    if (step.kind === "write-cells") {
      step.cells.forEach((row, r) => row.forEach((content, c) => cells.set(key(step.range.sheet, step.range.row + r, step.range.column + c), content)));
    } else if (step.kind === "set-name" && "row" in step.refersTo) {
      const { sheet, row, column, rows, columns } = step.refersTo;
      const from = { type: "cell", sheet, row, column } as const;
      names.set(step.name, rows * columns === 1 ? from : { type: "range", from, to: { type: "cell", row: row + rows - 1, column: column + columns - 1 } });
    }
  }
  const content = (sheet: string, row: number, column: number): CellContent => cells.get(key(sheet, row, column)) ?? null;
  const value = createSheetEvaluator({ cell: content, name: (name) => names.get(name) ?? null, language });
  return {
    content,
    value: (...place) => {
      const computed = value(...place);
      return computed instanceof FormulaError ? computed.text : computed;
    },
  };
}
