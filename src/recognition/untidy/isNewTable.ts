import type { CellGrid } from "./GridCell";
import { isSameHeader } from "./isSameHeader";
import type { OpenLayout } from "./OpenLayout";
import type { WordsAbove } from "./partWordsAbove";
import type { ColumnSpan } from "./splitPanels";
import { textAt, textOfLine, type StripRow } from "./stripRows";

/** So many rows below a header are held against those above it, and so far above them it stands at most. */
const LABELS_SEEN = 40;
const NEAR = 20;

const FEWEST_ROWS = 4;

/** What a page's number looks like, between two parts of a table. */
export const PAGE = /^(?:sivu|sida|page|s\.)? ?\d{1,4}(?: ?(?:\/|\(|av|of) ?\d{1,4}\)?)?$/i;

/** Whether a header begins another table: another header, a title of its own, or rows that are called as those above are. */
export function isNewTable(grid: CellGrid, span: ColumnSpan, { headers, titles, notes }: WordsAbove, open: OpenLayout, rows: readonly StripRow[], at: number): boolean {
  if (headers.length === 0) return false;
  const filled = rows.slice(Math.max(0, at - NEAR), at).find(({ row }) => row === headers[0])?.filled ?? [];
  if (!isSameHeader(grid, headers, open.headers, filled)) return true;
  const titleOf = (row: number): string => textOfLine(grid, row, span);
  const titlesAbove = new Set(open.titles.map(titleOf));
  if (titles.some((row) => !titlesAbove.has(titleOf(row)) && !PAGE.test(titleOf(row)))) return true;
  // A page hardly ends so soon, unless its number says so.
  if (open.body.length < FEWEST_ROWS && ![...notes, ...titles].some((row) => PAGE.test(titleOf(row)))) return true;
  const next = rows.slice(at, at + LABELS_SEEN);
  // Words that fill several columns may begin the next table.
  const end = next.findIndex(({ type, filled: own }) => type !== "figures" && own.length > 1);
  const labels = next.slice(0, end === -1 ? LABELS_SEEN : end).filter(({ type }) => type === "figures").map(({ row, filled: [first = 0] }) => textAt(grid, row, first));
  const known = new Set(labels.filter((label) => open.labels.has(label)));
  // A short table beside the long one of the same unit has its results in common with it.
  return known.size * 2 >= new Set(labels).size || known.size * 2 > open.labels.size;
}
