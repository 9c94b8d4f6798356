const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** The width that a file holds for a column which shows as so many characters: Excel adds the cell's padding. 10 → 10.7109375 */
export function fileWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}

/** As how many characters a width of the file shows, to a hundredth. 10.7109375 → 10 */
export function shownWidth(width: number): number {
  return Math.round(((width * DIGIT_PIXELS - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100;
}
