import { findUnitsUnderMeasure } from "./findUnitsUnderMeasure";
import type { HeaderBlock } from "./HeaderBlock";
import { matchRowLabel } from "./matchRowLabel";
import { isFigureHeader } from "./parseHeader";
import { splitByUnits } from "./splitByUnits";
import type { RowDescription } from "./TableDescription";
import type { TextGrid } from "./TextGrid";

/** A header that wraps takes at most this many lines more. */
const MOST_CONTINUATIONS = 2;

/** The headers of all tables of a grid, from above and from the left. A table needs a column of labels left of its headers. */
export function findHeaders(grid: TextGrid, rows: readonly RowDescription[]): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let row = 0; row < grid.length; row += 1) {
    const first = grid[row] ?? [];
    if (countHeaders(first) === 0) continue;
    const continuations = countContinuations(grid, row, rows);
    const texts = joinLines(grid.slice(row, row + 1 + continuations));
    blocks.push(...splitSideBySide(grid, row, 1 + continuations, texts, rows).flatMap((block) => splitByUnits(grid, block, rows)));
    row += continuations;
  }
  return [...blocks, ...findUnitsUnderMeasure(grid, blocks, rows)].sort((a, b) => a.row - b.row);
}

function countHeaders(texts: readonly string[]): number {
  return texts.filter(isFigureHeader).length;
}

/** How many of the rows below carry on with the header: their texts complete headers and are none by themselves. */
function countContinuations(grid: TextGrid, row: number, rows: readonly RowDescription[]): number {
  let count = 0;
  while (count < MOST_CONTINUATIONS) {
    const next = grid[row + count + 1];
    if (next === undefined || next.some((text) => matchRowLabel(text, rows, true) !== null) || countHeaders(next) > 0) break;
    const current = joinLines(grid.slice(row, row + count + 1));
    const joined = joinLines([current, next]);
    const completed = next.filter((text, column) => text.trim() !== "" && isFigureHeader(joined[column] ?? "")).length;
    if (completed === 0 || countHeaders(joined) < countHeaders(current)) break;
    count += 1;
  }
  return count;
}

function joinLines(lines: TextGrid): readonly string[] {
  const width = Math.max(...lines.map((line) => line.length));
  return Array.from({ length: width }, (_, column) => lines.map((line) => (line[column] ?? "").trim()).filter((text) => text !== "").join(" "));
}

/** One header row may serve several tables side by side: each begins at a column that holds row labels. */
function splitSideBySide(grid: TextGrid, row: number, height: number, texts: readonly string[], rows: readonly RowDescription[]): readonly HeaderBlock[] {
  const isHeader = texts.map(isFigureHeader);
  const end = nextHeaderRow(grid, row + height);
  const holdsLabels = texts.map((_, column) =>
    !isHeader[column] && grid.slice(row + height, end).some((line) => matchRowLabel(line[column] ?? "", rows, true) !== null));
  const known = texts.flatMap((_, column) => (holdsLabels[column] && isHeader.slice(column).includes(true) ? [column] : []));
  const firstHeader = isHeader.indexOf(true);
  // Where no label is known, the column before the first header is taken for the labels.
  const labelColumns = known.length > 0 ? known : firstHeader > 0 ? [firstHeader - 1] : [];

  return labelColumns.flatMap((labelColumn, position) => {
    const endColumn = labelColumns[position + 1] ?? texts.length;
    const columns = texts.flatMap((header, index) => (index > labelColumn && index < endColumn && header.trim() !== "" ? [{ index, header }] : []));
    return columns.some(({ header }) => isFigureHeader(header)) ? [{ row, rows: height, labelColumn, endColumn, corner: texts[labelColumn] ?? "", columns, unit: null }] : [];
  });
}

function nextHeaderRow(grid: TextGrid, from: number): number {
  const next = grid.findIndex((line, row) => row >= from && countHeaders(line) > 1);
  return next === -1 ? grid.length : next;
}
