import { plainSpaces } from "../domain/money/parseNumeral";
import type { HeaderBlock } from "./HeaderBlock";
import { namesNoUnit } from "./namesOtherUnit";
import { parseHeader } from "./parseHeader";
import { parseMoneyWords } from "./parseMoneyWords";
import type { TextGrid } from "./TextGrid";

const LONGEST_TITLE = 80;
const ROWS_ABOVE = 3;

/**
 * The name of a table's unit: the name over its columns, else the text in its header's corner, else the nearest short line alone above it, without the unit of money; null
 * where there is none. A line that says only what the table is ("Tuloslaskelma 1–3/2026") gives way to a name above it.
 */
export function findTitle(grid: TextGrid, block: HeaderBlock): string | null {
  if (block.unit !== null) return block.unit;
  const corner = stripLabelWords(parseMoneyWords(block.corner).rest);
  if (corner !== "") return corner;
  let kind: string | null = null;
  for (const row of rowsAbove(block)) {
    const texts = textsOf(grid, block, row).map((text) => parseMoneyWords(text).rest).filter((text) => text !== "");
    const [only] = texts;
    if (only === undefined) continue;
    if (texts.length !== 1 || !isTitle(only)) break;
    if (!namesNoUnit(only)) return only;
    kind ??= only;
  }
  return kind;
}

/** The rows above a table's headers in which its title may stand, the nearest first. */
export function rowsAbove({ row }: HeaderBlock): readonly number[] {
  return Array.from({ length: Math.min(ROWS_ABOVE, row) }, (_, index) => row - 1 - index);
}

/** What stands in a row of the table's own columns. */
export function textsOf(grid: TextGrid, block: HeaderBlock, row: number): readonly string[] {
  const isOwn = (column: number): boolean => block.unit === null || column === block.labelColumn || block.columns.some(({ index }) => index === column);
  return (grid[row] ?? [])
    .flatMap((text, column) => (column >= block.labelColumn && column < block.endColumn && isOwn(column) ? [plainSpaces(text)] : []))
    .filter((text) => text !== "");
}

/** Whether a text may be a title: a sentence above a table is none, nor is a figure of the table before it. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && /\p{L}/u.test(text) && !/[.!?]$/.test(text);
}

/** The corner's text without the word that names the column of labels. "Vaalit Selite" → "Vaalit" */
export function stripLabelWords(text: string): string {
  const words = plainSpaces(text).split(" ");
  return (parseHeader(words.at(-1) ?? "")?.topic === "label" ? words.slice(0, -1) : words).join(" ");
}
