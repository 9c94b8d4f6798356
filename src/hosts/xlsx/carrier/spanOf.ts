const CELL = /<(?:[\w.-]+:)?c\s[^>]*?\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/g;

/** How many cells a sheet's part spans from A1 to its last row and column: one cell far down and one far to the right make a span that no reader can lay out. */
export function spanOf(xml: string): number {
  let [rows, columns] = [0, 0];
  for (const [, letters = "", digits = ""] of xml.matchAll(CELL)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0));
  }
  return rows * columns;
}
