import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { CellStyle, Colour, LineStyle } from "../../../workbook/plan/CellStyle";
import { parseColour } from "./colours";

type Line = NonNullable<CellStyle["lineAbove"]>;

const STYLES: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  none: BorderStyleTypes.NONE,
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  double: BorderStyleTypes.DOUBLE,
};
const BLACK: Colour = "#000000";

/** The line as Univer keeps it; null is no line. */
export function toBorder(line: Line): IBorderStyleData | null {
  return line.style === "none" ? null : { s: STYLES[line.style], cl: { rgb: line.colour } };
}

/** The line of ours that is nearest to Univer's, or null where there is none. */
export function fromBorder(border: Nullable<IBorderStyleData>): Line | null {
  if (!border || border.s === BorderStyleTypes.NONE) return null;
  const style = border.s === BorderStyleTypes.HAIR ? "hair" : border.s === BorderStyleTypes.DOUBLE ? "double" : "thin";
  return { style, colour: parseColour(border.cl.rgb) ?? BLACK };
}
