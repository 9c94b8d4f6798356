import type { CellStyle, Colour, LineStyle } from "../../../workbook/plan/CellStyle";
import type { Look } from "./WorkbookState";

type Font = NonNullable<Look["font"]>;
type Border = NonNullable<Look["border"]>;
type BorderSide = NonNullable<Border["top"]>;

/** What a new workbook writes in where a cell says nothing else. */
export const DEFAULT_FONT: Font = { name: "Calibri", size: 11 };

/** Makes looks out of looks, each only once, so that thousands of cells share a few. */
export class Looks {
  private readonly made = new Map<string, Map<Look | null, Look>>();

  /** A look's font is written whole: a font without a name or size has none. */
  constructor(readonly defaultFont: Font) {}

  /** How cells look once the style is laid over what they looked like. */
  laying(style: CellStyle): (under: Look | null) => Look {
    const key = JSON.stringify(style);
    let known = this.made.get(key);
    if (known === undefined) this.made.set(key, (known = new Map()));
    const made = known;
    return (under) => {
      const earlier = made.get(under);
      if (earlier !== undefined) return earlier;
      const look = this.lay(style, under ?? {});
      made.set(under, look);
      return look;
    };
  }

  private lay(style: CellStyle, under: Look): Look {
    const alignment = {
      ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
      ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
      ...(style.indent === undefined ? {} : { indent: style.indent }),
      ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
    };
    const font = {
      ...(style.bold === undefined ? {} : { bold: style.bold }),
      ...(style.italic === undefined ? {} : { italic: style.italic }),
      ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
      ...(style.fontColour === undefined ? {} : { color: { rgb: rgb(style.fontColour) } }),
    };
    return {
      ...under,
      ...(Object.keys(font).length === 0 ? {} : { font: { ...(under.font ?? this.defaultFont), ...font } }),
      ...(style.fill === undefined ? {} : { fill: fillOf(style.fill) }),
      ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
      ...(Object.keys(alignment).length === 0 ? {} : { alignment: { ...under.alignment, ...alignment } }),
      ...(style.unlocked === undefined ? {} : { protection: { ...under.protection, locked: !style.unlocked } }),
      ...(style.lineAbove === undefined && style.lineBelow === undefined ? {} : { border: borderOf(style, under.border) }),
    };
  }
}

/** "#1F4E79" → "1F4E79", as the writer wants it. */
export function rgb(colour: Colour): string {
  return colour.slice(1).toUpperCase();
}

function fillOf(fill: Colour | null): NonNullable<Look["fill"]> {
  return fill === null ? { type: "pattern", pattern: "none" } : { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(fill) } };
}

function borderOf(style: CellStyle, under: Border | undefined): Border {
  const { top, bottom, ...rest } = under ?? {};
  const above = style.lineAbove === undefined ? top : sideOf(style.lineAbove);
  const below = style.lineBelow === undefined ? bottom : sideOf(style.lineBelow);
  return { ...rest, ...(above === undefined ? {} : { top: above }), ...(below === undefined ? {} : { bottom: below }) };
}

function sideOf(line: { readonly style: LineStyle; readonly colour: Colour }): BorderSide | undefined {
  return line.style === "none" ? undefined : { style: line.style, color: { rgb: rgb(line.colour) } };
}
