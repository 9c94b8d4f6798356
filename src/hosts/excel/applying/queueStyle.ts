import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { CellStyle, LineStyle } from "../../../workbook/plan/CellStyle";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import { bySheet, type ExcelRequest } from "../ExcelRequest";
import { joinRectangles } from "./joinRectangles";

type FormatCells = Extract<PlanStep, { readonly kind: "format-cells" }>;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Lays the style over what the cells have: what it does not name stays. */
export function queueFormat(request: ExcelRequest, step: FormatCells): void {
  const { numberFormat, lineAbove, lineBelow, ...rest } = step.style;
  for (const [sheet, ranges] of bySheet(step.ranges)) {
    const joined = joinRectangles(ranges);
    if (numberFormat !== undefined) for (const range of joined) setNumberFormat(request.range(sheet, range), numberFormat);
    const lines = { ...(lineAbove === undefined ? {} : { lineAbove }), ...(lineBelow === undefined ? {} : { lineBelow }) };
    if (Object.keys(lines).length === 0) setAll(request, sheet, joined, rest, false);
    else {
      // Only a tall range has lines inside.
      setAll(request, sheet, ranges.filter(({ rows }) => rows === 1), { ...rest, ...lines }, false);
      setAll(request, sheet, ranges.filter(({ rows }) => rows > 1), { ...rest, ...lines }, true);
    }
  }
}

function setAll(request: ExcelRequest, sheet: string, ranges: readonly RangeAddress[], style: CellStyle, tall: boolean): void {
  if (Object.keys(style).length === 0) return;
  for (const areas of request.areas(sheet, ranges)) setStyle(areas.format, style, tall);
}

// Excel takes one code for the whole range; its types know only one for each cell.
function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

function setStyle(format: Excel.RangeFormat, style: CellStyle, tall: boolean): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColour !== undefined) format.font.color = style.fontColour;
  if (style.fill === null) format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.unlocked !== undefined) format.protection.locked = !style.unlocked;
  if (style.lineAbove !== undefined) setLine(format, tall ? ["EdgeTop", "InsideHorizontal"] : ["EdgeTop"], style.lineAbove);
  if (style.lineBelow !== undefined) setLine(format, tall ? ["EdgeBottom", "InsideHorizontal"] : ["EdgeBottom"], style.lineBelow);
}

type Edge = "EdgeTop" | "EdgeBottom" | "InsideHorizontal";

// Every cell of a tall range has the line, not only those at its edge.
function setLine(format: Excel.RangeFormat, edges: readonly Edge[], line: { readonly style: LineStyle; readonly colour: string }): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = line.style === "none" ? "None" : line.style === "double" ? "Double" : "Continuous";
    if (line.style === "none") continue;
    // A double line has the one weight there is; setting another would make it single.
    if (line.style !== "double") border.weight = line.style === "hair" ? "Hairline" : "Thin";
    border.color = line.colour;
  }
}
