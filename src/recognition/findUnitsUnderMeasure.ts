import { plainSpaces } from "../domain/money/parseNumeral";
import { rowsAbove } from "./findTitle";
import type { HeaderBlock } from "./HeaderBlock";
import { matchRowLabel } from "./matchRowLabel";
import { isFigureHeader } from "./parseHeader";
import { blocksOfUnits, findUnitNames } from "./splitByUnits";
import type { RowDescription } from "./TableDescription";
import type { TextGrid } from "./TextGrid";

/** A table begins at most this many rows above its first known row. */
const ROWS_BELOW = 3;

/**
 * Tables of one measure with a column for each unit: the corner or a line above says the measure ("TOT 2026 3 kk"), the header names
 * the units. `known` are the headers found already; every unit must have figures on rows that are known.
 */
export function findUnitsUnderMeasure(grid: TextGrid, known: readonly HeaderBlock[], rows: readonly RowDescription[]): readonly HeaderBlock[] {
  return grid.flatMap((line, row) => {
    if (known.some((block) => row >= block.row && row < block.row + block.rows)) return [];
    const labelColumn = findLabelColumn(grid, row, rows);
    if (labelColumn === null) return [];
    const place = { row, rows: 1, labelColumn, endColumn: line.length, corner: line[labelColumn] ?? "", columns: [], unit: null };
    const names = findUnitNames(grid, row, place, rows);
    const header = names === null ? null : findMeasure(grid, place);
    if (names === null || header === null) return [];
    const end = Math.min(grid.length, ...known.filter((block) => block.row > row).map((block) => block.row));
    const figures = grid.slice(row + 1, end).filter((below) => matchRowLabel(below[labelColumn] ?? "", rows, true) !== null);
    const hasFigures = names.every(({ index }) => figures.some((below) => /\d/.test(below[index] ?? "")));
    return hasFigures ? blocksOfUnits(place, names.map(({ index, name }) => ({ index, header, unit: name }))) : [];
  });
}

/** The column that holds the name of a known row just below; null where none does, or where the row itself is one. */
function findLabelColumn(grid: TextGrid, row: number, rows: readonly RowDescription[]): number | null {
  const isLabel = (text: string): boolean => matchRowLabel(text, rows, true) !== null;
  if ((grid[row] ?? []).some(isLabel)) return null;
  const below = grid.slice(row + 1, row + 1 + ROWS_BELOW).map((line) => line.findIndex(isLabel)).find((column) => column !== -1);
  return below ?? null;
}

/** The measure in the corner, else in the nearest line above that says one and nothing of other columns; null where none does. */
function findMeasure(grid: TextGrid, block: HeaderBlock): string | null {
  const corner = measureIn(block.corner);
  if (corner !== null) return corner;
  for (const row of rowsAbove(block)) {
    const texts = (grid[row] ?? []).map(plainSpaces).filter((text) => text !== "");
    const [only, ...others] = texts;
    if (others.length > 0) return null;
    const measure = measureIn(only ?? "");
    if (measure !== null) return measure;
  }
  return null;
}

/** The one part of a text that is a measure. "Vastuualueet, TOT 2026 3 kk (1000 €)" → "TOT 2026 3 kk" */
function measureIn(text: string): string | null {
  if (isFigureHeader(text)) return text;
  const parts = text.split(/[,;:()[\]]|\s\p{Pd}\s/u).map(plainSpaces).filter(isFigureHeader);
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : null;
}
