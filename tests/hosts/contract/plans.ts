import { rangeAt, type RangeAddress } from "../../../src/workbook/addresses/RangeAddress";
import { printRange } from "../../../src/workbook/addresses/printAddress";
import type { Formula } from "../../../src/workbook/formulas/Formula";
import type { CellContent, PlanStep, WorkbookPlan } from "../../../src/workbook/plan/WorkbookPlan";
import type { CellValue, RangeReading, WorkbookHost, WorkbookReading } from "../../../src/workbook/WorkbookHost";

export const SHEET = "Sheet1";

export function plan(...steps: readonly PlanStep[]): WorkbookPlan {
  return { name: "test-plan", steps };
}

/** Writes the rows with their top left corner at the given place. */
export function write(sheet: string, row: number, column: number, cells: readonly (readonly CellContent[])[]): PlanStep {
  return { kind: "write-cells", range: rangeAt(sheet, row, column, cells.length, cells[0]?.length ?? 1), cells };
}

export const number = (value: number): Formula => ({ type: "number", value });
export const text = (value: string): Formula => ({ type: "text", value });
export const cell = (row: number, column: number, sheet?: string): Formula =>
  sheet === undefined ? { type: "cell", row, column } : { type: "cell", sheet, row, column };

export function binary(operator: "+" | "-" | "*" | "/" | "&", left: Formula, right: Formula): Formula {
  return { type: "binary", operator, left, right };
}

/** ="TP "&toteuma.vuosi-1 */
export const yearBefore: Formula = binary("&", text("TP "), binary("-", { type: "name", name: "toteuma.vuosi" }, number(1)));

export async function readRange(host: WorkbookHost, range: RangeAddress): Promise<RangeReading> {
  const reading = (await host.read({ ranges: [range] })).ranges[0];
  if (reading === undefined) throw new Error(`the host brought no range ${range.sheet}!${printRange(range)}`);
  return reading;
}

export async function valuesOf(host: WorkbookHost, range: RangeAddress): Promise<readonly (readonly CellValue[])[]> {
  return (await readRange(host, range)).values;
}

export async function valueAt(host: WorkbookHost, sheet: string, row: number, column: number): Promise<CellValue> {
  return (await valuesOf(host, rangeAt(sheet, row, column)))[0]?.[0] ?? null;
}

/** All that can be read of a workbook, with names in an order of their own, to compare a before with an after. */
export async function wholeState(host: WorkbookHost): Promise<Pick<WorkbookReading, "sheets" | "names" | "usedRanges">> {
  const { sheets } = await host.read({ structure: true });
  const { names, usedRanges } = await host.read({ structure: true, usedRangesOf: sheets.map((sheet) => sheet.name) });
  return { sheets, names: [...names].sort((a, b) => key(a).localeCompare(key(b))), usedRanges };
}

const key = (name: { readonly scope: string | null; readonly name: string }): string => `${name.scope ?? ""} ${name.name}`;
