import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData } from "@univerjs/core";
import type { CellStyle } from "../../../workbook/plan/CellStyle";
import type { ContentsStyle } from "../../../workbook/WorkbookContents";
import { toBorder } from "./borders";
import { toFontFamily } from "./fonts";

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<NonNullable<CellStyle["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM,
};
// Excel indents by about the width of a digit and a half; Univer's own padding of a cell is 2.
export const INDENT_PIXELS = 9;
export const PADDING_PIXELS = 2;
// The line under frozen rows lies over the foot of the last of them, where letters such as g and j hang.
const FOOT_PIXELS = 4;

/** Univer's style with the named parts changed; a part that is absent stays. Locks are no part of it: they are in the sheet's record. */
export function changeStyle(style: IStyleData, change: ContentsStyle): IStyleData {
  const changed: IStyleData = { ...style };
  if (change.bold !== undefined) changed.bl = flag(change.bold);
  if (change.italic !== undefined) changed.it = flag(change.italic);
  if (change.underline !== undefined) changed.ul = { s: flag(change.underline) };
  if (change.strikethrough !== undefined) changed.st = { s: flag(change.strikethrough) };
  if (change.fontName !== undefined) changed.ff = toFontFamily(change.fontName);
  if (change.fontSize !== undefined) changed.fs = change.fontSize;
  if (change.fontColour !== undefined) changed.cl = { rgb: change.fontColour };
  if (change.fill === null) delete changed.bg;
  else if (change.fill !== undefined) changed.bg = { rgb: change.fill };
  if (change.numberFormat !== undefined) changeNumberFormat(changed, change.numberFormat);
  if (change.horizontal !== undefined) changed.ht = HORIZONTAL[change.horizontal];
  if (change.vertical !== undefined) changeVertical(changed, change.vertical);
  if (change.wrap !== undefined) changed.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.indent !== undefined) changeIndent(changed, change.indent);
  changeBorders(changed, change);
  return changed;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function changeNumberFormat(style: IStyleData, pattern: string): void {
  if (pattern === "General") delete style.n;
  else style.n = { pattern };
}

function changeVertical(style: IStyleData, vertical: NonNullable<CellStyle["vertical"]>): void {
  style.vt = VERTICAL[vertical];
  const { b: _, ...sides } = style.pd ?? {};
  changePadding(style, vertical === "bottom" ? { ...sides, b: FOOT_PIXELS } : sides);
}

function changeIndent(style: IStyleData, indent: number): void {
  const pixels = PADDING_PIXELS + indent * INDENT_PIXELS;
  const foot = style.pd?.b === undefined ? {} : { b: style.pd.b };
  if (indent === 0) changePadding(style, foot);
  else changePadding(style, { ...foot, ...(style.ht === HorizontalAlign.RIGHT ? { r: pixels } : { l: pixels }) });
}

function changePadding(style: IStyleData, padding: NonNullable<IStyleData["pd"]>): void {
  if (Object.keys(padding).length === 0) delete style.pd;
  else style.pd = padding;
}

function changeBorders(style: IStyleData, change: ContentsStyle): void {
  const lines = [["t", change.lineAbove], ["b", change.lineBelow], ["l", change.lineLeft], ["r", change.lineRight]] as const;
  const borders: IBorderData = { ...style.bd };
  for (const [side, line] of lines) {
    if (line === undefined) continue;
    const border = toBorder(line);
    if (border) borders[side] = border;
    else delete borders[side];
  }
  if (Object.keys(borders).length > 0) style.bd = borders;
  else delete style.bd;
}
