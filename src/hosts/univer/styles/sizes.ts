// Excel's default font is 7 pixels wide at 96 dots an inch and a column has 5 of margin; a point is 4/3 pixel.
const CHARACTER = 7;
const MARGIN = 5;
/** The height of a row in Excel's default font. */
export const DEFAULT_ROW_PIXELS = 20;
/** The width of a column that nobody set. */
export const DEFAULT_COLUMN_PIXELS = 64;
// Pixels of a line for a point of its letters, space between lines included.
const LINE = 1.8;

/** A column's width in whole pixels, from characters of the default font. */
export function toColumnPixels(characters: number): number {
  return Math.round(characters * CHARACTER + MARGIN);
}

/** In characters, to a hundredth, as Excel shows them. */
export function fromColumnPixels(pixels: number): number {
  return Math.round(((pixels - MARGIN) / CHARACTER) * 100) / 100;
}

/** A row's height in whole pixels, from points. */
export function toRowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** In points, to a hundredth. */
export function fromRowPixels(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}

/** The height that a row takes by itself for letters of a size in points. 14 → 25 */
export function letterHeight(fontSize: number): number {
  return Math.max(DEFAULT_ROW_PIXELS, Math.round(fontSize * LINE));
}
