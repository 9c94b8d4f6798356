import type { WriteCellsStep } from "./ScheduledStep";

type Write = Pick<WriteCellsStep, "range" | "cells">;

/** The write without the rows and columns at its edges of which it leaves every cell as it is; null where it leaves all of them. */
export function trimWrite({ range, cells }: Write): Write | null {
  const isWritten = (content: WriteCellsStep["cells"][number][number]): boolean => content !== undefined;
  const rows = edgesOf(cells.map((line) => line.some(isWritten)));
  const columns = edgesOf(Array.from({ length: range.columns }, (_, column) => cells.some((line) => isWritten(line[column]))));
  if (rows === null || columns === null) return null;
  if (rows.count === range.rows && columns.count === range.columns) return { range, cells };
  return {
    range: { ...range, row: range.row + rows.first, rows: rows.count, column: range.column + columns.first, columns: columns.count },
    cells: cells.slice(rows.first, rows.first + rows.count).map((line) => line.slice(columns.first, columns.first + columns.count)),
  };
}

function edgesOf(lines: readonly boolean[]): { readonly first: number; readonly count: number } | null {
  const first = lines.indexOf(true);
  return first < 0 ? null : { first, count: lines.lastIndexOf(true) - first + 1 };
}
