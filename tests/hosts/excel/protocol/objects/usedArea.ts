import type { Area } from "../model/Area";
import type { Sheet } from "../model/Sheet";

/** The rectangle around all that holds something, and with formats around what looks like something too; null on an empty sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  const places = [...sheet.contents.keys(), ...(valuesOnly ? [] : sheet.looks.keys())].map((key) => key.split(",").map(Number));
  if (places.length === 0) return null;
  const rows = places.map(([row = 0]) => row);
  const columns = places.map(([, column = 0]) => column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
