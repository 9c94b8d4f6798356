import type { TableCorrection } from "./ReadOptions";
import type { TableLayout } from "./TableLayout";

/** The layout with the header where a person says it stands: what is above it are titles, what is below it the body. */
export function correctLayout(layout: TableLayout, correction: TableCorrection | null): TableLayout {
  const headers = correction?.headerRows;
  if (headers === undefined) return layout;
  const rows = [...layout.titles, ...layout.headers, ...layout.body].filter((row) => !headers.includes(row)).sort((a, b) => a - b);
  const [first, last] = [Math.min(...headers), Math.max(...headers)];
  if (headers.length === 0) return { ...layout, headers: [], body: [...layout.headers, ...layout.body] };
  return { ...layout, headers: [...headers].sort((a, b) => a - b), titles: rows.filter((row) => row < first), body: rows.filter((row) => row > last) };
}
