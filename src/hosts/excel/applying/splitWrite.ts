import type { WriteCellsStep } from "./ScheduledStep";

// Above 1500 cells Microsoft's client cuts a write into pieces of its own, which cost more; a thousand fills a request evenly.
const CELLS = 1_000;

/** A large write as several, by rows. */
export function splitWrite(step: WriteCellsStep): readonly WriteCellsStep[] {
  const { range, cells } = step;
  if (cells.length !== range.rows || cells.some((row) => row.length !== range.columns)) throw new Error(`The cells do not fill the range of ${range.rows} rows and ${range.columns} columns`);
  const rows = Math.max(1, Math.floor(CELLS / range.columns));
  const parts: WriteCellsStep[] = [];
  for (let first = 0; first < range.rows; first += rows) {
    const part = cells.slice(first, first + rows);
    parts.push({ ...step, range: { ...range, row: range.row + first, rows: part.length }, cells: part });
  }
  return parts;
}
