import type { ConditionalRule } from "hucre/xlsx";
import { printRange } from "../../../workbook/addresses/printAddress";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { ConditionalStyle } from "../../../workbook/plan/CellStyle";
import { escapeText } from "../escapes";
import { shiftFormula } from "../shiftFormula";
import { rgb } from "../state/Looks";
import type { ConditionalFormat, Look } from "../state/WorkbookState";

/** The rules in the order in which they win. Programs differ in what the formula of many ranges is relative to, so ranges that would matter to stand apart. */
export function printFormats(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.flatMap(groups).map(({ format, ranges }, place) => ({
    type: "expression",
    priority: place + 1,
    range: ranges.map(printRange).join(" "),
    formula: escapeText(moved(format, ranges[0])),
    stopIfTrue: true,
    style: lookOf(format.style),
  }));
}

interface Group {
  readonly format: ConditionalFormat;
  readonly ranges: readonly RangeAddress[];
}

function groups(format: ConditionalFormat): readonly Group[] {
  const [first] = format.ranges;
  const together = first !== undefined && format.ranges.every((range) => range.row >= first.row && range.column >= first.column);
  return together ? [{ format, ranges: format.ranges }] : format.ranges.map((range) => ({ format, ranges: [range] }));
}

function moved({ formula, anchor }: ConditionalFormat, first: RangeAddress | undefined): string {
  return first === undefined ? formula : shiftFormula(formula, first.row - anchor.row, first.column - anchor.column);
}

function lookOf(style: ConditionalStyle): Look {
  const { bold, italic, fontColour, fill } = style;
  const font = { ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }), ...(fontColour === undefined ? {} : { color: { rgb: rgb(fontColour) } }) };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    // In a conditional format Excel paints with the background, others with the foreground.
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(fill) }, bgColor: { rgb: rgb(fill) } } }),
  };
}
