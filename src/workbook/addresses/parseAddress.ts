import { SHEET_COLUMNS, SHEET_ROWS, type RangeAddress } from "./RangeAddress";

/** The zero-based column of its letters; null where there is no such column. "AA" → 26 */
export function parseColumn(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= SHEET_COLUMNS ? column - 1 : null;
}

/** A range of A1 notation on a sheet, with or without dollars; null where it is none. "B7:C9" */
export function parseRange(text: string, sheet: string): RangeAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return null;
  const [, fromLetters = "", fromRow = "", toLetters = fromLetters, toRow = fromRow] = match;
  const left = parseColumn(fromLetters);
  const right = parseColumn(toLetters);
  if (left === null || right === null) return null;
  const rows = [Number(fromRow) - 1, Number(toRow) - 1];
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  if (top < 0 || bottom >= SHEET_ROWS) return null;
  const column = Math.min(left, right);
  return { sheet, row: top, column, rows: bottom - top + 1, columns: Math.abs(right - left) + 1 };
}

/** A range with its sheet, as names hold it; null where it is none. "'Vaalit 2026'!$B$7:$C$9" */
export function parseFullRange(text: string): RangeAddress | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return null;
  const sheet = match[1] !== undefined ? match[1].replace(/''/g, "'") : match[2];
  return sheet === undefined || match[3] === undefined ? null : parseRange(match[3], sheet);
}
