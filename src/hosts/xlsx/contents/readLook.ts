import { resolveThemeColor } from "hucre/xlsx";
import type { Colour, LineStyle } from "../../../workbook/plan/CellStyle";
import type { ContentsStyle } from "../../../workbook/WorkbookContents";
import { DEFAULT_FONT } from "../state/Looks";
import type { Look } from "../state/WorkbookState";

type FileColour = NonNullable<NonNullable<Look["font"]>["color"]>;
type Font = NonNullable<Look["font"]>;
type FileLine = NonNullable<NonNullable<Look["border"]>["top"]>;
type Line = NonNullable<ContentsStyle["lineAbove"]>;

const BLACK: Colour = "#000000";

/** A file's look as the port speaks of it; what the port has no word for is left out. `theme` are the theme's twelve colours. */
export function readLook({ font, fill, border, alignment, numFmt, protection }: Look, defaultFont: Font, theme: readonly string[]): ContentsStyle {
  // Contents are written against the font of a new workbook; a file may begin with another.
  const { name, size } = { ...defaultFont, ...font };
  const fontColour = colourOf(font?.color, theme);
  const painted = fill?.type === "pattern" && fill.pattern === "solid" ? colourOf(fill.fgColor, theme) : null;
  const { horizontal, vertical } = alignment ?? {};
  return {
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...(font?.underline !== undefined && font.underline !== false && { underline: true }),
    ...(font?.strikethrough === true && { strikethrough: true }),
    ...(name !== undefined && name !== DEFAULT_FONT.name && { fontName: name }),
    ...(size !== undefined && size !== DEFAULT_FONT.size && { fontSize: size }),
    ...(fontColour !== null && { fontColour }),
    ...(painted !== null && { fill: painted }),
    ...(numFmt !== undefined && numFmt !== "General" && { numberFormat: numFmt }),
    ...((horizontal === "left" || horizontal === "center" || horizontal === "right") && { horizontal }),
    ...((vertical === "top" || vertical === "center" || vertical === "bottom") && { vertical }),
    ...(alignment?.indent !== undefined && alignment.indent > 0 && { indent: alignment.indent }),
    ...(alignment?.wrapText === true && { wrap: true }),
    ...(protection?.locked === false && { unlocked: true }),
    ...lineOf("lineAbove", border?.top, theme),
    ...lineOf("lineBelow", border?.bottom, theme),
    ...lineOf("lineLeft", border?.left, theme),
    ...lineOf("lineRight", border?.right, theme),
  };
}

/** Null where the file says nothing, or says it by a number of the old palette. */
export function colourOf(colour: FileColour | undefined, theme: readonly string[]): Colour | null {
  if (colour?.rgb !== undefined) return `#${colour.rgb.slice(-6).toUpperCase()}`;
  if (colour?.theme === undefined || theme.length === 0) return null;
  // The file counts the theme's light colours before its dark ones.
  const place = [1, 0, 3, 2][colour.theme] ?? colour.theme;
  return `#${resolveThemeColor([...theme], place, colour.tint)}`;
}

function lineOf(name: "lineAbove" | "lineBelow" | "lineLeft" | "lineRight", side: FileLine | undefined, theme: readonly string[]): { readonly [side: string]: Line } {
  return side === undefined ? {} : { [name]: { style: styleOf(side.style), colour: colourOf(side.color, theme) ?? BLACK } };
}

function styleOf(style: FileLine["style"]): LineStyle {
  return style === "hair" || style === "double" ? style : "thin";
}
