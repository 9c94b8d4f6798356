import { normaliseText } from "../normaliseText";
import { KIND } from "./CellKind";
import type { CellGrid } from "./GridCell";

/** Zero-based columns, both ends among them. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

/** A panel of its own has so many rows with a label and figures. */
const FEWEST_ROWS = 2;
/** Labels that repeat those at the left in more rows than this begin another table without a blank column between. */
const REPEATED = 0.6;

/** Parts a block of rows into tables side by side: a blank column, and labels with figures to their right after it; or the same labels once more. */
export function splitPanels(grid: CellGrid, kinds: readonly Uint8Array[], rows: readonly number[]): readonly ColumnSpan[] {
  return withLabels(kinds, rows, segmentsOf(kinds, rows)).reduce<readonly ColumnSpan[]>((panels, segment) => {
    const last = panels.at(-1);
    if (last === undefined || (countLabelled(kinds, rows, segment) >= FEWEST_ROWS && countLabelled(kinds, rows, last) >= FEWEST_ROWS)) return [...panels, segment];
    return [...panels.slice(0, -1), { from: last.from, to: segment.to }];
  }, []).flatMap((panel) => splitAtRepeatedLabels(grid, kinds, rows, panel));
}

/** Words alone, with a blank column after them, belong to the figures to their right. */
function withLabels(kinds: readonly Uint8Array[], rows: readonly number[], segments: readonly ColumnSpan[]): readonly ColumnSpan[] {
  return segments.reduce<readonly ColumnSpan[]>((joined, segment) => {
    const last = joined.at(-1);
    const isWords = last !== undefined && !rows.some((row) => hasNumber(kinds[row], last.from, last.to));
    return isWords ? [...joined.slice(0, -1), { from: last.from, to: segment.to }] : [...joined, segment];
  }, []);
}

/** The columns that hold something, in runs between blank ones. */
export function segmentsOf(kinds: readonly Uint8Array[], rows: readonly number[]): readonly ColumnSpan[] {
  const isUsed: boolean[] = [];
  for (const row of rows) kinds[row]?.forEach((kind, column) => {
    if (kind !== KIND.blank) isUsed[column] = true;
  });
  const segments: ColumnSpan[] = [];
  for (let column = 0; column < isUsed.length; column += 1) {
    const last = segments.at(-1);
    if (isUsed[column] !== true) continue;
    if (last?.to === column - 1) segments[segments.length - 1] = { from: last.from, to: column };
    else segments.push({ from: column, to: column });
  }
  return segments;
}

/** How many rows of a segment have words in its first column and a number right of it. */
function countLabelled(kinds: readonly Uint8Array[], rows: readonly number[], { from, to }: ColumnSpan): number {
  let count = 0;
  for (const row of rows) if (kinds[row]?.[from] === KIND.words && hasNumber(kinds[row], from + 1, to)) count += 1;
  return count;
}

function hasNumber(kinds: Uint8Array | undefined, from: number, to: number): boolean {
  return kinds?.subarray(from, to + 1).includes(KIND.number) === true;
}

function splitAtRepeatedLabels(grid: CellGrid, kinds: readonly Uint8Array[], rows: readonly number[], { from, to }: ColumnSpan): readonly ColumnSpan[] {
  const labelled = rows.filter((row) => kinds[row]?.[from] === KIND.words && hasNumber(kinds[row], from + 1, to));
  if (labelled.length < FEWEST_ROWS) return [{ from, to }];
  const labelOf = (row: number, column: number): string => normaliseText(grid[row]?.[column]?.text ?? "");
  for (let column = from + 2; column < to; column += 1) {
    if (!labelled.every((row) => kinds[row]?.[column] === KIND.words || kinds[row]?.[column] === KIND.blank || kinds[row]?.[column] === undefined)) continue;
    const repeated = labelled.filter((row) => kinds[row]?.[column] === KIND.words && labelOf(row, column) === labelOf(row, from) && hasNumber(kinds[row], column + 1, to));
    if (repeated.length >= Math.max(FEWEST_ROWS, REPEATED * labelled.length)) return [{ from, to: column - 1 }, ...splitAtRepeatedLabels(grid, kinds, rows, { from: column, to })];
  }
  return [{ from, to }];
}
