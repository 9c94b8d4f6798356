import type { CellGrid } from "./GridCell";
import type { SortedColumn } from "./sortColumns";
import { textAt } from "./stripRows";

/** So many rows show which column names them. */
const ROWS_SEEN = 200;

/** The columns of words left of the first figures, the one that names the rows first: the first whose texts differ from row to row. */
export function chooseLabels(grid: CellGrid, body: readonly number[], columns: readonly SortedColumn[], said: number | undefined): readonly number[] {
  const firstFigures = columns.find(({ holds }) => holds === "figures")?.index ?? Infinity;
  const words = columns.filter(({ holds, index }) => holds !== "figures" && index < firstFigures).map(({ index }) => index);
  const rows = body.slice(0, ROWS_SEEN);
  const texts = words.map((column) => rows.map((row) => textAt(grid, row, column)).filter((text) => /\p{L}/u.test(text)));
  const most = Math.max(0, ...texts.map((some) => new Set(some).size));
  // The first column that tells most rows apart, give or take.
  const best = words[texts.findIndex((some) => new Set(some).size * 4 > most * 3)];
  const first = said ?? best;
  return first === undefined ? [] : [first, ...words.filter((column) => column !== first)];
}
