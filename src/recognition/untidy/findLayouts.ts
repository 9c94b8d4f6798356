import type { Strip } from "./findStrips";
import type { CellGrid } from "./GridCell";
import { isNewTable, PAGE } from "./isNewTable";
import { partWordsAbove, type WordsAbove } from "./partWordsAbove";
import { rowsOfStrip, textAt, textOfLine, type StripRow } from "./stripRows";
import { figureColumnsOf, type FigureColumns } from "./figureColumnsOf";
import type { OpenLayout } from "./OpenLayout";
import type { TableLayout } from "./TableLayout";

/** As `OpenLayout`, growing. */
interface GrowingLayout extends OpenLayout {
  readonly body: number[];
  readonly repeated: number[];
  readonly labels: Set<string>;
}

/** The tables of a strip, from above: a header that is not the one before begins the next. */
export function findLayouts(grid: CellGrid, kinds: readonly Uint8Array[], strip: Strip): readonly TableLayout[] {
  const rows = rowsOfStrip(kinds, strip);
  const layouts: TableLayout[] = [];
  let open: GrowingLayout | null = null;
  let words: StripRow[] = [];
  const close = (notes: readonly number[]): void => {
    if (open !== null) layouts.push({ from: strip.from, to: strip.to, titles: open.titles, headers: open.headers, body: open.body, repeated: open.repeated, notes });
  };
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    // Among rows of figures a row of years may be one of them. A number alone between blank lines is a page's.
    if (isPageNumber(grid, row, rows[at + 1]) || (row.type !== "figures" && (row.type === "words" || open === null || words.length > 0 || row.isAfterGap || isSameText(grid, row, open.headers)))) {
      words.push(row);
      continue;
    }
    const isWithin: boolean = words.length === 0 && open !== null;
    const figures: FigureColumns | null = isWithin ? null : figureColumnsOf(kinds, rows, at);
    const above: WordsAbove = figures === null ? NOTHING_ABOVE : partWordsAbove(grid, words, figures, open);
    words = [];
    if (open === null || isNewTable(grid, strip, above, open, rows, at)) {
      close([...above.notes]);
      open = { titles: above.titles, headers: above.headers, body: [...above.headings], repeated: [], columns: figures?.columns ?? new Set(), labels: new Set() };
    } else if (above.headers.length > 0) {
      const isPage = (one: number): boolean => PAGE.test(textOfLine(grid, one, strip));
      open.repeated.push(...above.notes.filter(isPage), ...above.titles, ...above.headers);
      open.body.push(...above.notes.filter((one) => !isPage(one)), ...above.headings);
    } else open.body.push(...above.notes, ...above.titles, ...above.headings);
    open.body.push(row.row);
    open.labels.add(textAt(grid, row.row, row.filled[0] ?? 0));
  }
  close(words.map(({ row }) => row));
  return layouts;
}

const NOTHING_ABOVE: WordsAbove = { notes: [], titles: [], headers: [], headings: [] };

function isPageNumber(grid: CellGrid, { row, filled, isAfterGap }: StripRow, next: StripRow | undefined): boolean {
  return isAfterGap && filled.length === 1 && next?.isAfterGap !== false && /^\d{1,3}$/.test(textAt(grid, row, filled[0] ?? 0));
}

function isSameText(grid: CellGrid, { row, filled }: StripRow, headers: readonly number[]): boolean {
  return headers.some((header) => filled.every((column) => textAt(grid, header, column) === textAt(grid, row, column)));
}
