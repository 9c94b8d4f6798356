import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { ContentsStyle } from "../../../workbook/WorkbookContents";
import { fromBorder } from "./borders";
import { INDENT_PIXELS, PADDING_PIXELS } from "./changeStyle";
import { parseColour } from "./colours";
import { readFontFamily } from "./fonts";

const HORIZONTAL = new Map<unknown, NonNullable<ContentsStyle["horizontal"]>>([
  [HorizontalAlign.LEFT, "left"], [HorizontalAlign.CENTER, "center"], [HorizontalAlign.RIGHT, "right"],
]);
const VERTICAL = new Map<unknown, NonNullable<ContentsStyle["vertical"]>>([
  [VerticalAlign.TOP, "top"], [VerticalAlign.MIDDLE, "center"], [VerticalAlign.BOTTOM, "bottom"],
]);

/** The style of a cell as the port speaks of it; parts that are Univer's default are absent. */
export function readStyle(style: IStyleData, unlocked: boolean): ContentsStyle {
  const horizontal = HORIZONTAL.get(style.ht);
  const vertical = VERTICAL.get(style.vt);
  const fontColour = parseColour(style.cl?.rgb);
  const fill = parseColour(style.bg?.rgb);
  const indent = readIndent(style);
  return {
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strikethrough: true }),
    ...(style.ff && { fontName: readFontFamily(style.ff) }),
    ...(style.fs !== undefined && { fontSize: style.fs }),
    ...(fontColour && { fontColour }),
    ...(fill && { fill }),
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(unlocked && { unlocked: true }),
    ...readLines(style),
  };
}

function readIndent(style: IStyleData): number {
  const pixels = style.ht === HorizontalAlign.RIGHT ? style.pd?.r : style.pd?.l;
  return pixels === undefined ? 0 : Math.max(0, Math.round((pixels - PADDING_PIXELS) / INDENT_PIXELS));
}

function readLines(style: IStyleData): Pick<ContentsStyle, "lineAbove" | "lineBelow" | "lineLeft" | "lineRight"> {
  const above = fromBorder(style.bd?.t);
  const below = fromBorder(style.bd?.b);
  const left = fromBorder(style.bd?.l);
  const right = fromBorder(style.bd?.r);
  return {
    ...(above && { lineAbove: above }),
    ...(below && { lineBelow: below }),
    ...(left && { lineLeft: left }),
    ...(right && { lineRight: right }),
  };
}
