import type { MoneyUnit } from "./findMoneyUnit";
import { isTitle, rowsAbove, textsOf } from "./findTitle";
import type { HeaderBlock } from "./HeaderBlock";
import { matchRowLabel } from "./matchRowLabel";
import { parseMoneyWords } from "./parseMoneyWords";
import type { RowDescription } from "./TableDescription";
import type { TextGrid } from "./TextGrid";

/**
 * The unit of money of the columns whose headers name none: as the corner says, or the line below the headers, or a line above them.
 * Above the first table of the text a line speaks for every table below it. Null where nothing is said, which means euros.
 */
export function findColumnUnit(grid: TextGrid, block: HeaderBlock, firstHeaderRow: number, rows: readonly RowDescription[]): MoneyUnit | null {
  const inCorner = parseMoneyWords(block.corner).unit;
  if (inCorner !== null) return inCorner;
  const below = unitOfLine(textsOf(grid, block, block.row + block.rows), rows, false);
  if (below !== null) return below;
  let isNearest = true;
  for (const row of rowsAbove(block)) {
    const texts = textsOf(grid, block, row);
    if (texts.length === 0) continue;
    const unit = unitOfLine(texts, rows, isNearest);
    if (unit !== null) return unit;
    // Beyond a row of figures stands another table.
    if (texts.length > 1) break;
    isNearest = false;
  }
  for (let row = Math.min(firstHeaderRow, block.row) - 1; row >= 0; row -= 1) {
    const unit = unitOfLine((grid[row] ?? []).filter((text) => text.trim() !== ""), rows, false);
    if (unit !== null) return unit;
  }
  return null;
}

/** The unit that a line names beside one title at most, set apart from it unless it is the table's own title. A row's name is no title: its figure is 1 000 €. */
function unitOfLine(texts: readonly string[], rows: readonly RowDescription[], isOwnTitle: boolean): MoneyUnit | null {
  const readings = texts.map(parseMoneyWords);
  const words = readings.filter((one) => one.rest !== "");
  const [title] = words;
  if (words.length > 1 || (title !== undefined && (!isTitle(title.rest) || matchRowLabel(title.rest, rows, true) !== null))) return null;
  return readings.find((one) => one.unit !== null && (one.isApart || isOwnTitle))?.unit ?? null;
}
