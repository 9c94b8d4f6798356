import type { Rectangle } from "../../../workbook/WorkbookContents";

/** What both rectangles cover, or null. */
export function intersect(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether a cell, by its zero-based row and column, lies in any of the rectangles. */
export function covers(rectangles: readonly Rectangle[], row: number, column: number): boolean {
  return rectangles.some((one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns);
}

/** The rectangle without the hole: at most four pieces. */
export function subtract(from: Rectangle, hole: Rectangle): readonly Rectangle[] {
  const cut = intersect(from, hole);
  if (!cut) return [from];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const pieces: readonly Rectangle[] = [
    { ...from, rows: cut.row - from.row },
    { ...from, row: below, rows: from.row + from.rows - below },
    { row: cut.row, rows: cut.rows, column: from.column, columns: cut.column - from.column },
    { row: cut.row, rows: cut.rows, column: right, columns: from.column + from.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** What is left of the rectangles without the hole, in their order. */
export function subtractFromAll(from: readonly Rectangle[], hole: Rectangle): readonly Rectangle[] {
  return from.flatMap((one) => subtract(one, hole));
}

/** A part of the rectangle that none of the others covers, or null where all of it is covered. */
export function uncovered(rectangle: Rectangle, by: readonly Rectangle[]): Rectangle | null {
  let rest: readonly Rectangle[] = [rectangle];
  for (const one of by) rest = subtractFromAll(rest, one);
  return rest[0] ?? null;
}

/** Few rectangles for many cells: runs in a row, joined downwards where they align. */
export function joinCells(cells: readonly { readonly row: number; readonly column: number }[]): readonly Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + last.columns === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const joined = new Map<string, Rectangle>();
  for (const run of runs) {
    // The run that ends just above and is as wide, if there is one, grows by a row.
    const above = joined.get(keyBelow(run));
    if (above) joined.delete(keyBelow(run));
    const grown = above ? { ...above, rows: above.rows + 1 } : run;
    joined.set(keyBelow({ ...grown, row: grown.row + grown.rows }), grown);
  }
  return [...joined.values()];
}

function keyBelow({ row, column, columns }: Rectangle): string {
  return `${row},${column},${columns}`;
}
