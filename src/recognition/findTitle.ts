import { plainSpaces } from "../domain/money/readNumeral";
import type { HeaderBlock } from "./findHeaders";
import { parseHeader } from "./parseHeader";
import type { TextGrid } from "./TextGrid";

const LONGEST_TITLE = 80;
const ROWS_ABOVE = 3;

/** The name of a table's unit: the text in its header's corner, else the nearest short line alone above it; null where there is none. */
export function findTitle(grid: TextGrid, block: HeaderBlock): string | null {
  const corner = stripLabelWords(block.corner);
  if (corner !== "") return corner;
  for (let row = block.row - 1; row >= Math.max(0, block.row - ROWS_ABOVE); row -= 1) {
    const texts = (grid[row] ?? []).slice(block.labelColumn, block.endColumn).map(plainSpaces).filter((text) => text !== "");
    const [only] = texts;
    if (only === undefined) continue;
    return texts.length === 1 && isTitle(only) ? only : null;
  }
  return null;
}

// A sentence above a table is no title, nor is a figure of the table before it.
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && /\p{L}/u.test(text) && !/[.!?]$/.test(text);
}

/** The corner's text without the word that names the column of labels. "Vaalit Selite" → "Vaalit" */
export function stripLabelWords(text: string): string {
  const words = plainSpaces(text).split(" ");
  return (parseHeader(words.at(-1) ?? "")?.topic === "label" ? words.slice(0, -1) : words).join(" ");
}
