import { plainSpaces } from "../../domain/money/parseNumeral";
import { isTitle } from "../findTitle";
import { findMoneyUnit } from "../findMoneyUnit";
import { isFigureHeader } from "../parseHeader";
import { isSameHeader } from "./isSameHeader";
import type { FigureColumns } from "./figureColumnsOf";
import type { OpenLayout } from "./OpenLayout";
import type { CellGrid } from "./GridCell";
import { textAt, type StripRow } from "./stripRows";

/** The rows of words between two rows of figures, by what they are; grid rows, from above. */
export interface WordsAbove {
  /** What still belongs to the table above. */
  readonly notes: readonly number[];
  readonly titles: readonly number[];
  readonly headers: readonly number[];
  /** Labels without figures that belong to the rows below. */
  readonly headings: readonly number[];
}

const MOST_HEADERS = 5;
const MOST_TITLES = 4;
const LONGEST_HEADER = 80;

/** Parts the rows of words above a row of figures: a header names columns of figures; labels alone below it are headings, lines above it titles. */
export function partWordsAbove(grid: CellGrid, words: readonly StripRow[], figures: FigureColumns, open: OpenLayout | null): WordsAbove {
  let at = words.length - 1;
  while (at >= 0 && !isHeaderRow(grid, words, at, figures)) at -= 1;
  if (at < 0) return withoutHeader(words, open);
  let last = at;
  // Cells of a header that wrap stand alone below it.
  while (words[last + 1]?.isAfterGap === false && words[last + 1]?.filled.every((column) => column >= figures.first) === true) last += 1;
  while (at > 0 && last - at < MOST_HEADERS - 1 && words[at]?.isAfterGap === false && isHeaderRow(grid, words, at - 1, figures, true) && !(open !== null && isLabelled(words[at], figures) && isLabelled(words[at - 1], figures))) at -= 1;
  while (last > at && isRowOfWords(grid, words[last], words.slice(at, last), figures)) last -= 1;
  const headers = words.slice(at, last + 1);
  if (open !== null && !isEnough(grid, headers, words, at, figures, open)) return withoutHeader(words, open);
  let title = at;
  while (title > 0 && at - title < MOST_TITLES && isTitleRow(grid, words[title - 1]) && !(title < at && words[title]?.isAfterGap === true && open !== null)) title -= 1;
  const numbers = (some: readonly StripRow[]): readonly number[] => some.map(({ row }) => row);
  return { notes: numbers(words.slice(0, title)), titles: numbers(words.slice(title, at)), headers: numbers(headers), headings: numbers(words.slice(last + 1)) };
}

function withoutHeader(words: readonly StripRow[], open: OpenLayout | null): WordsAbove {
  if (open !== null) return { notes: [], titles: [], headers: [], headings: words.map(({ row }) => row) };
  // Without a header only what stands right above the figures may be a heading.
  const last = words.at(-1);
  const isHeading = words.length > 1 && last?.filled.length === 1 && !last.isAfterGap;
  const cut = isHeading ? words.length - 1 : words.length;
  return { notes: [], titles: words.slice(0, cut).map(({ row }) => row), headers: [], headings: words.slice(cut).map(({ row }) => row) };
}

/** Whether words stand left of the figures; of rows one below another that have both, the upper is a row of a table of words. */
function isLabelled(row: StripRow | undefined, { first }: FigureColumns): boolean {
  return row?.filled.some((column) => column < first) === true;
}

/** Whether a row names columns of figures: two cells of it at least, one over figures; or one cell that is a header by its words, or over the only column. */
function isHeaderRow(grid: CellGrid, words: readonly StripRow[], at: number, { columns, first }: FigureColumns, isAbove = false): boolean {
  const row = words[at];
  if (row === undefined || row.filled.some((column) => textAt(grid, row.row, column).length > LONGEST_HEADER)) return false;
  const over = row.filled.filter((column) => columns.has(column));
  const right = row.filled.filter((column) => column >= first - 1 || columns.has(column));
  if (over.length === 0) return isAbove && right.length > 1;
  if (row.filled.length > 1 && (over.length > 1 || columns.size <= 2 || row.filled.length > 2)) return true;
  const text = textAt(grid, row.row, over[0] ?? 0);
  return isFigureHeader(text) || (findMoneyUnit(text) !== null && text.length < 30) || /^\(?%\)?$/.test(text) || row.type === "years" || (columns.size === 1 && text.length < 40);
}

/** Whether a labelled line below headers is no part of them: it begins as a pasted formula does, or makes headers that are known into none. */
function isRowOfWords(grid: CellGrid, row: StripRow | undefined, above: readonly StripRow[], figures: FigureColumns): boolean {
  if (row === undefined || !isLabelled(row, figures)) return false;
  const over = row.filled.filter((column) => figures.columns.has(column));
  const aboveIt = (column: number): string => above.map((line) => textAt(grid, line.row, column)).join(" ");
  const known = over.filter((column) => isFigureHeader(aboveIt(column)));
  const spoilt = known.filter((column) => !isFigureHeader(`${aboveIt(column)} ${textAt(grid, row.row, column)}`));
  return over.some((column) => /^[=@]/.test(textAt(grid, row.row, column))) || (known.length > 0 && spoilt.length * 2 > over.length);
}

/** Within a table, words over figures begin another header only where something else says so. */
function isEnough(grid: CellGrid, headers: readonly StripRow[], words: readonly StripRow[], at: number, { columns }: FigureColumns, open: OpenLayout): boolean {
  if (isSameHeader(grid, headers.map(({ row }) => row), open.headers, headers[0]?.filled ?? [])) return true;
  const textsOver = (wanted: ReadonlySet<number>): readonly string[] => headers.flatMap(({ row, filled }) => filled.filter((column) => wanted.has(column)).map((column) => textAt(grid, row, column)));
  const texts = textsOver(columns);
  const isApart = headers[0]?.isAfterGap === true || (words[at - 1]?.isAfterGap === true && isTitleRow(grid, words[at - 1]));
  // Different words where the table above has figures are no row of it; "ei tietoa" in each would be.
  const isForeign = new Set(textsOver(open.columns)).size > 1;
  return isForeign || (isApart && texts.length > 1) || texts.filter(isFigureHeader).length > Math.min(1, texts.length - 1);
}

function isTitleRow(grid: CellGrid, row: StripRow | undefined): boolean {
  const text = row === undefined || row.filled.length > 2 ? "" : plainSpaces(textAt(grid, row.row, row.filled[0] ?? 0));
  return isTitle(text) || findMoneyUnit(text) !== null;
}
