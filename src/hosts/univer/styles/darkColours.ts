import { ThemeService } from "@univerjs/core";
import { ICanvasColorService } from "@univerjs/engine-render";
import type { UniverBook } from "../engine/UniverBook";
import { parseColour } from "./colours";

// How light the dark sheet's paper is, from 0 to 1.
const PAPER = 0.11;
// Below 1, so that a pale tint stands out of the paper more than it does in the light.
const LIFT = 0.8;
// Of a pale tint's colour; a dark colour is as strong as it looks, a pale one looks weaker than it is.
const TINT = { from: 0.8, strength: 0.45 } as const;

/** Lets the grid draw on dark paper with input cells as visibly tinted as on light; Univer's own turning makes pale tints nearly black. */
export function drawDarkColours(book: UniverBook): void {
  const theme = book.injector.get(ThemeService);
  const colours = book.injector.get(ICanvasColorService);
  const usual = colours.getRenderColor.bind(colours);
  const known = new Map<string, string>();
  colours.getRenderColor = (colour) => {
    // What is half transparent lies over something, and is Univer's own.
    if (!theme.darkMode || !/^(#[0-9a-f]{3}|#[0-9a-f]{6}|rgb\(.*)$/i.test(colour)) return usual(colour);
    const drawn = known.get(colour) ?? toDark(colour);
    known.set(colour, drawn);
    return drawn;
  };
}

/** The colour for dark paper: light becomes dark and dark light, the hue stays. "#FFFFFF" → "#1C1C1C" */
export function toDark(colour: string): string {
  const parsed = parseColour(colour);
  if (!parsed) return colour;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(parsed.slice(at, at + 2), 16) / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const reach = 1 - Math.abs(2 * lightness - 1);
  const saturation = reach === 0 ? 0 : ((most - least) / reach) * (lightness > TINT.from ? TINT.strength : 1);
  const turned = PAPER + (1 - PAPER) * (1 - lightness) ** LIFT;
  const swing = saturation * (1 - Math.abs(2 * turned - 1));
  const parts = [red, green, blue].map((part) => {
    const place = most === least ? 0.5 : (part - least) / (most - least);
    return Math.round(255 * (turned + swing * (place - 0.5)));
  });
  return `#${parts.map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}
