import type { ContentsStyle } from "../../../workbook/WorkbookContents";
import { rgb, type Looks } from "../state/Looks";
import type { Look } from "../state/WorkbookState";

type Border = NonNullable<Look["border"]>;
const FONT_PARTS = ["bold", "italic", "underline", "strikethrough", "fontName", "fontSize", "fontColour"] as const;
const ALIGNMENT_PARTS = ["horizontal", "vertical", "indent", "wrap"] as const;
const LINE_PARTS = ["lineAbove", "lineBelow", "lineLeft", "lineRight"] as const;
const LINES = { lineAbove: "top", lineBelow: "bottom", lineLeft: "left", lineRight: "right" } as const;

/** The look with what differs between two styles; parts that are in both alike stay as the file has them, and so does what styles have no word for. */
export function layDifference(looks: Looks, under: Look | null, before: ContentsStyle, after: ContentsStyle): Look {
  const differs = (part: keyof ContentsStyle): boolean => JSON.stringify(before[part]) !== JSON.stringify(after[part]);
  const look: Look = { ...under };
  const font = { ...(under?.font ?? looks.defaultFont) };
  if (differs("bold")) font.bold = after.bold === true;
  if (differs("italic")) font.italic = after.italic === true;
  if (differs("underline")) font.underline = after.underline === true;
  if (differs("strikethrough")) font.strikethrough = after.strikethrough === true;
  if (differs("fontName") || differs("fontSize")) {
    font.name = after.fontName ?? looks.defaultFont.name ?? "Calibri";
    font.size = after.fontSize ?? looks.defaultFont.size ?? 11;
    // A theme's font would win over the name.
    if (differs("fontName")) delete font.scheme;
  }
  if (differs("fontColour")) {
    if (after.fontColour === undefined) delete font.color;
    else font.color = { rgb: rgb(after.fontColour) };
  }
  if (FONT_PARTS.some(differs)) look.font = font;
  if (differs("fill")) {
    if (after.fill === undefined || after.fill === null) delete look.fill;
    else look.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(after.fill) } };
  }
  if (differs("numberFormat")) {
    if (after.numberFormat === undefined) delete look.numFmt;
    else look.numFmt = after.numberFormat;
  }
  if (ALIGNMENT_PARTS.some(differs)) {
    look.alignment = {
      ...under?.alignment,
      ...(differs("horizontal") && { horizontal: after.horizontal ?? "general" }),
      ...(differs("vertical") && { vertical: after.vertical ?? "bottom" }),
      ...(differs("indent") && { indent: after.indent ?? 0 }),
      ...(differs("wrap") && { wrapText: after.wrap === true }),
    };
  }
  if (differs("unlocked")) look.protection = { ...under?.protection, locked: after.unlocked !== true };
  const lines = LINE_PARTS.filter(differs);
  if (lines.length > 0) look.border = bordered({ ...under?.border }, lines, after);
  return look;
}

function bordered(border: Border, parts: readonly (typeof LINE_PARTS)[number][], after: ContentsStyle): Border {
  const next: Border = { ...border };
  for (const part of parts) {
    const line = after[part];
    if (line === undefined || line.style === "none") delete next[LINES[part]];
    else next[LINES[part]] = { style: line.style, color: { rgb: rgb(line.colour) } };
  }
  return next;
}
