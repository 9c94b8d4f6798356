import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { parseFullRange, parseRange } from "../../../workbook/addresses/parseAddress";
import type { ConditionalFormatContents, Rectangle, ValidationContents } from "../../../workbook/WorkbookContents";
import { unescapeText } from "../escapes";
import { colourOf } from "./readLook";

/** A rule by formula; nothing for other kinds and for one that changes nothing we know. */
export function readConditionalRule({ type, range, formula, style }: ConditionalRule, theme: readonly string[]): readonly ConditionalFormatContents[] {
  const text = Array.isArray(formula) ? formula[0] : formula;
  const ranges = readRectangles(range);
  if (type !== "expression" || text === undefined || ranges.length === 0) return [];
  const fontColour = colourOf(style?.font?.color, theme);
  const fill = style?.fill?.type === "pattern" ? colourOf(style.fill.bgColor ?? style.fill.fgColor, theme) : null;
  const look = {
    ...(style?.font?.bold !== undefined && { bold: style.font.bold }),
    ...(style?.font?.italic !== undefined && { italic: style.font.italic }),
    ...(fontColour !== null && { fontColour }),
    ...(fill !== null && { fill }),
  };
  return Object.keys(look).length === 0 ? [] : [{ ranges, formula: `=${unescapeText(text)}`, style: look }];
}

// Bounds that lie further out than any amount of a budget are none.
const ANY_NUMBER = 1e9;

/** A rule for typing of the kinds that plans know; nothing for others. */
export function readValidation({ type, operator = "between", formula1, formula2, values, range, errorTitle = "", errorMessage = "" }: DataValidation): readonly ValidationContents[] {
  const ranges = readRectangles(range);
  const message = { title: unescapeText(errorTitle), text: unescapeText(errorMessage) };
  if (ranges.length === 0) return [];
  if (type === "list") {
    const list = values === undefined ? parseFullRange(formula1 ?? "") : null;
    if (list !== null) return [{ ranges, rule: { type: "list-of", range: list }, message }];
    const written = values ?? /^"(.*)"$/s.exec(formula1 ?? "")?.[1]?.replace(/""/g, '"').split(",");
    // A dot tells a name from a cell's address.
    if (written === undefined && /^\p{L}[\p{L}\d_]*(\.[\p{L}\d_]+)+$/u.test(formula1 ?? "")) return [{ ranges, rule: { type: "list-of-name", name: formula1 ?? "" }, message }];
    return written === undefined ? [] : [{ ranges, rule: { type: "list", values: written.map(unescapeText) }, message }];
  }
  const [from, to] = [Number(formula1), Number(formula2)];
  if (operator !== "between" || !Number.isFinite(from) || !Number.isFinite(to)) return [];
  if (type === "whole") return [{ ranges, rule: { type: "whole-number", from, to }, message }];
  if (type !== "decimal" || to < ANY_NUMBER) return [];
  return [{ ranges, rule: { type: "number", ...(from > -ANY_NUMBER && { from }) }, message }];
}

/** "B2:B9 D2" as the rectangles it names. */
export function readRectangles(text: string): readonly Rectangle[] {
  return text.split(/\s+/).flatMap((one): readonly Rectangle[] => {
    const range = parseRange(one, "");
    return range === null ? [] : [{ row: range.row, column: range.column, rows: range.rows, columns: range.columns }];
  });
}
