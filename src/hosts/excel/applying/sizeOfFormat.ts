import { bySheet, joinAddresses } from "../ExcelRequest";
import { printRange } from "../../../workbook/addresses/printAddress";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { CellStyle } from "../../../workbook/plan/CellStyle";
import { joinRectangles } from "./joinRectangles";

/** What Microsoft's client writes, in bytes, with ids of five digits: for an object by a method, an object by a property, a property set, a method called. */
export const RANGE = 250;
export const CHILD = 152;
export const SET = 98;
export const CALL = 98;
const COPY_ARGUMENTS = 80;

/** How many bytes it takes to copy formulas, what they are copied from aside. */
export function sizeOfCopy(): number {
  return RANGE + CALL + COPY_ARGUMENTS;
}

/** About how many bytes a format takes. */
export function sizeOfFormat(ranges: readonly RangeAddress[], style: CellStyle): number {
  const { numberFormat, lineAbove, lineBelow, ...rest } = style;
  const hasLines = lineAbove !== undefined || lineBelow !== undefined;
  return bySheet(ranges).reduce((sum, [, own]) => {
    const joined = joinRectangles(own);
    const numbers = numberFormat === undefined ? 0 : joined.length * (RANGE + SET + numberFormat.length);
    const groups = hasLines ? [own.filter(({ rows }) => rows === 1), own.filter(({ rows }) => rows > 1)] : [joined];
    const parts = sizeOfParts(rest);
    if (parts === 0 && !hasLines) return sum + numbers;
    return sum + numbers + groups.reduce((all, group, tall) => {
      const lines = [lineAbove, lineBelow].filter((line) => line !== undefined).length * (tall === 1 ? 2 : 1) * (CHILD + 3 * SET) + (hasLines ? CHILD : 0);
      return all + joinAddresses(group.map(printRange)).reduce((each, address) => each + RANGE + address.length + CHILD + parts + lines, 0);
    }, 0);
  }, 0);
}

function sizeOfParts(style: Omit<CellStyle, "numberFormat" | "lineAbove" | "lineBelow">): number {
  const has = (...parts: readonly unknown[]): number => (parts.some((part) => part !== undefined) ? CHILD : 0);
  return Object.keys(style).length * SET + has(style.bold, style.italic, style.fontSize, style.fontColour) + has(style.fill) + has(style.unlocked);
}

/** The bytes of a value on the way: a letter outside ASCII takes two or three. */
export function sizeOf(value: unknown): number {
  const text = JSON.stringify(value);
  return text.length + 2 * text.replace(/[ -~]/g, "").length;
}
