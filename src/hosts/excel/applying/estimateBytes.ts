import type { CellStyle } from "../../../workbook/plan/CellStyle";
import { joinAddresses } from "../ExcelRequest";
import { printRange } from "../../../workbook/addresses/printAddress";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { printContent } from "./printContent";
import type { ExecutedStep } from "./ScheduledStep";

/** What Microsoft's client writes for one part of a request, in bytes, as measured in tests/hosts/excel/requestSize.test.ts. */
const SHEET = 600;
const PATH = 330;
const SET = 130;
const REMEMBER = 900;

/** About how many bytes a step takes in a request, rather more than fewer. */
export function estimateBytes(step: ExecutedStep, existing: ReadonlySet<string>): number {
  const { bytes, sheet } = measure(step);
  return bytes + (sheet !== null && existing.has(sheet.toLowerCase()) ? REMEMBER : 0);
}

/** How many cells a step writes. */
export function countCells(step: ExecutedStep): number {
  return step.kind === "write-cells" ? step.range.rows * step.range.columns : 0;
}

function measure(step: ExecutedStep): { readonly bytes: number; readonly sheet: string | null } {
  switch (step.kind) {
    case "add-sheet":
    case "copy-sheet":
      return { bytes: SHEET + PATH + 2 * SET, sheet: null };
    case "write-cells":
      return { bytes: PATH + SET + sizeOf(step.cells.map((row) => row.map(printContent))), sheet: step.range.sheet };
    case "format-cells":
      return { bytes: sizeOfFormat(step.ranges, step.style), sheet: step.ranges[0]?.sheet ?? null };
    case "clear-conditions":
      return { bytes: 2 * PATH + SET, sheet: step.range.sheet };
    case "clear-cells":
      return { bytes: 3 * PATH + 3 * SET, sheet: step.range.sheet };
    case "set-column-widths":
      return { bytes: step.widths.length * (PATH + SET), sheet: step.sheet };
    case "set-row-heights":
      return { bytes: step.heights.length * (PATH + SET), sheet: step.sheet };
    case "validate-cells":
      return { bytes: addressCount(step.ranges) * (2 * PATH + 3 * SET) + sizeOf(step.message) + sizeOf(step.rule), sheet: step.ranges[0]?.sheet ?? null };
    case "format-when":
      // Where the areas cannot go together, each has a rule of its own.
      return { bytes: step.ranges.length * (6 * PATH + 5 * SET + sizeOf(step.formula)), sheet: step.ranges[0]?.sheet ?? null };
    case "set-name":
      return { bytes: 3 * PATH + 2 * SET + sizeOf(step.refersTo), sheet: step.scope };
    case "remove-name":
      return { bytes: 2 * PATH + SET, sheet: step.scope };
    case "set-up-print":
      return { bytes: 3 * PATH + 8 * SET + sizeOf(step.setup.footer), sheet: step.sheet };
    case "freeze-panes":
      return { bytes: PATH + SET, sheet: step.at.sheet };
    case "select-cell":
      return { bytes: PATH + 2 * SET, sheet: null };
    case "remove-sheet":
    case "hide-gridlines":
    case "lift-protection":
    case "restore-protection":
      return { bytes: PATH + 2 * SET, sheet: step.sheet };
  }
}

function sizeOfFormat(ranges: readonly RangeAddress[], style: CellStyle): number {
  const { numberFormat, ...parts } = style;
  const numbers = numberFormat === undefined ? 0 : ranges.length * (PATH + SET + numberFormat.length);
  const properties = Object.values(parts).reduce<number>((sum, part: unknown) => sum + (typeof part === "object" ? 2 * (PATH + 3 * SET) : PATH + SET), 0);
  return numbers + addressCount(ranges) * (PATH + properties);
}

function addressCount(ranges: readonly RangeAddress[]): number {
  return joinAddresses(ranges.map(printRange)).length;
}

// A letter outside ASCII takes two or three bytes on the way.
function sizeOf(value: unknown): number {
  const text = JSON.stringify(value);
  return text.length + 2 * text.replace(/[ -~]/g, "").length;
}
