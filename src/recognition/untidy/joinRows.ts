import { plainSpaces } from "../../domain/money/parseNumeral";
import type { DraftRow } from "./DraftRow";
import type { GridCell } from "./GridCell";
import { isPartLabel } from "./isPartLabel";

/** Puts rows together whose label or number was broken over two lines. A figure that a narrow cell broke has its beginning above or its end below the rest. */
export function joinRows(rows: readonly DraftRow[]): readonly DraftRow[] {
  // Where most labels begin in lower case, it tells nothing.
  const tells = rows.filter(({ label }) => /^\p{Ll}/u.test(label)).length * 3 < rows.length;
  const joined: DraftRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const whole = above === undefined || row.isAfterGap ? null : joinLabels(above, row, tells) ?? joinNumbers(above, row);
    if (whole === null) joined.push(row);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

/** "Aineet, tarvikkeet ja" over "tavarat", whichever of the two has the figures. */
function joinLabels(above: DraftRow, row: DraftRow, tells: boolean): DraftRow | null {
  if (above.label === "" || row.label === "" || (hasFigures(above) && hasFigures(row)) || isPartLabel(row.label)) return null;
  const goesOn = /(?:[\p{L}\p{N}]-|,| ja| och| and| sekä| samt| &)$/u.test(above.label) || (tells && /^\p{Ll}/u.test(row.label) && above.indexes.length < MOST_LINES);
  if (!goesOn || /[.:!?]$/.test(above.label)) return null;
  const label = /\p{L}-$/u.test(above.label) && /^\p{Ll}/u.test(row.label) && !/^(?:ja|och|and)\b/.test(row.label) ? `${above.label.slice(0, -1)}${row.label}` : `${above.label} ${row.label}`;
  return { ...above, label, indexes: [...above.indexes, ...row.indexes], cells: hasFigures(row) ? row.cells : above.cells };
}

const MOST_LINES = 3;

/** "-38 974" over "500": the line without a label has fewer cells than the row, and each goes on or begins what stands in the other. */
function joinNumbers(above: DraftRow, row: DraftRow): DraftRow | null {
  if (above.label !== "" && row.label !== "") return null;
  const [part, whole] = row.label === "" ? [row, above] : [above, row];
  const places = part.cells.flatMap(({ text }, place) => (text.trim() === "" ? [] : [place]));
  if (whole.label === "" || places.length === 0 || places.length >= whole.cells.filter(({ text }) => text.trim() !== "").length) return null;
  const textOf = (one: DraftRow, place: number): string => plainSpaces(one.cells[place]?.text ?? "");
  const fits = places.every((place) => isHeld(above, place) || isHeld(row, place) ? false : /(?:^|[^\d.,])\d{1,3}(?: \d{3})*$/.test(textOf(above, place)) && /^\d{3}(?: \d{3})*(?:,\d{1,2})?(?: ?[€%])?$/.test(textOf(row, place)));
  if (!fits) return null;
  const cells = whole.cells.map((cell, place): GridCell => {
    if (!places.includes(place)) return cell;
    const text = `${textOf(above, place)}\n${textOf(row, place)}`;
    return { text, value: text, formula: null };
  });
  return { ...whole, indexes: [...above.indexes, ...row.indexes], cells, isAfterGap: above.isAfterGap };
}

/** Whether a spreadsheet holds the cell as a number, which nothing breaks. */
function isHeld({ cells }: DraftRow, place: number): boolean {
  return typeof cells[place]?.value === "number";
}

function hasFigures({ cells }: DraftRow): boolean {
  return cells.some(({ text }) => text.trim() !== "");
}
