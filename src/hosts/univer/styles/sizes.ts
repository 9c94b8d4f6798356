// Excel's default font is 7 pixels wide at 96 dots an inch and a column has 5 of margin; a point is 4/3 pixel.
const CHARACTER = 7;
const MARGIN = 5;

export function toColumnPixels(characters: number): number {
  return Math.round(characters * CHARACTER + MARGIN);
}

/** In characters, to a hundredth, as Excel shows them. */
export function fromColumnPixels(pixels: number): number {
  return Math.round(((pixels - MARGIN) / CHARACTER) * 100) / 100;
}

export function toRowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function fromRowPixels(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}
