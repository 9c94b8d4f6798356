import { plainSpaces } from "../domain/money/readNumeral";
import type { Month } from "../domain/periods/Period";
import { findHeaders, type HeaderBlock } from "./findHeaders";
import { findColumnUnit } from "./findColumnUnit";
import { findTitle } from "./findTitle";
import { matchColumns, readYearOfHeaders, type ColumnMatch } from "./matchColumns";
import { matchRowLabel, type RowMatch } from "./matchRowLabel";
import type { MoneyUnit } from "./moneyUnit";
import type { TableDescription } from "./TableDescription";
import type { TextGrid } from "./TextGrid";

export interface RecognisedColumn extends ColumnMatch {
  /** The zero-based column of the grid. */
  readonly index: number;
  /** What its figures stand for: as its header says, else as the words around the table do, else euros. */
  readonly unit: MoneyUnit;
}

export interface RecognisedRow {
  /** The zero-based row of the grid. */
  readonly index: number;
  readonly label: string;
  readonly match: RowMatch | null;
  /** The texts under the table's columns, in their order. */
  readonly raw: readonly string[];
  /** The columns, as positions in `raw`, whose text was put together from two lines. */
  readonly joined: readonly number[];
}

export interface RecognisedTable {
  /** The unit or heading that stands in the header's corner or above it. */
  readonly title: string | null;
  /** Where the header begins in the grid, and its column of labels. */
  readonly headerRow: number;
  readonly labelColumn: number;
  /** The fiscal year and the last month that the headers speak of; null where they do not say. */
  readonly year: number | null;
  readonly through: Month | null;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
}

/**
 * Finds the tables in a pasted block, side by side or below each other, by their headers and labels, never by position.
 * `year` is the fiscal year to assume where a table's headers name none.
 */
export function recogniseTables(grid: TextGrid, description: TableDescription, year: number | null = null): readonly RecognisedTable[] {
  const blocks = findHeaders(grid, description.rows);
  return blocks
    .map((block) => recogniseTable(grid, block, blocks, description, year))
    .filter((table) => table.rows.some((row) => row.match !== null || (table.columns.length > 1 && row.raw.some(hasDigit))));
}

function recogniseTable(grid: TextGrid, block: HeaderBlock, blocks: readonly HeaderBlock[], description: TableDescription, assumedYear: number | null): RecognisedTable {
  const indexes = block.headers.flatMap((header, offset) => (header.trim() === "" ? [] : [block.labelColumn + 1 + offset]));
  const headers = indexes.map((index) => block.headers[index - block.labelColumn - 1] ?? "");
  const year = readYearOfHeaders(headers);
  const unit = findColumnUnit(grid, block, Math.min(...blocks.map((one) => one.row)), description.rows) ?? "euro";
  const columns = matchColumns(headers, year ?? assumedYear, description.columns).map((match, position) => ({ ...match, index: indexes[position] ?? 0, unit: match.reading?.unit ?? unit }));
  const below = blocks.filter((other) => other.row > block.row && other.labelColumn < block.endColumn && other.endColumn > block.labelColumn);
  const end = Math.min(grid.length, ...below.map((other) => other.row));
  return {
    title: findTitle(grid, block),
    headerRow: block.row,
    labelColumn: block.labelColumn,
    year,
    through: columns.find((column) => column.measure === "actual")?.reading?.through ?? null,
    columns,
    rows: readRows(grid, { from: block.row + block.rows, to: end, labelColumn: block.labelColumn, indexes }, description),
  };
}

interface RowSpan {
  readonly from: number;
  readonly to: number;
  readonly labelColumn: number;
  readonly indexes: readonly number[];
}

function readRows(grid: TextGrid, span: RowSpan, description: TableDescription): readonly RecognisedRow[] {
  const rows: RecognisedRow[] = [];
  let interruptedAt: number | null = null;
  let above: RecognisedRow | null = null;
  for (let index = span.from; index < span.to; index += 1) {
    const label = plainSpaces(grid[index]?.[span.labelColumn] ?? "");
    const raw = span.indexes.map((column) => (grid[index]?.[column] ?? "").trim());
    const hasFigures = raw.some(hasDigit);
    if (label === "" && !hasFigures) continue;
    const single: RecognisedRow = { index, label, match: matchRowLabel(label, description.rows, hasFigures), raw, joined: [] };
    const row: RecognisedRow = above === null ? single : joinWrapped(above, single) ?? single;
    if (row !== single) rows.pop();
    above = label === "" ? single : null;
    if (row.match === null && !hasFigures) {
      interruptedAt ??= rows.length;
      continue;
    }
    if (row.match !== null) interruptedAt = null;
    rows.push(row);
  }
  // Words without figures after the last known row end the table: what follows them belongs to something else.
  return interruptedAt === null ? rows : rows.slice(0, interruptedAt);
}

/** A figure that a narrow cell broke over two lines, its beginning printed above the row: "-38 974" over "500". Null where it is not that. */
function joinWrapped(above: RecognisedRow, row: RecognisedRow): RecognisedRow | null {
  const joined = above.raw.flatMap((text, position) => (text === "" ? [] : [position]));
  const fits = joined.every((position) => /\d$/.test(above.raw[position] ?? "") && /^\d{3}( \d{3})*([.,]\d+)?$/.test(plainSpaces(row.raw[position] ?? "")));
  if (!fits) return null;
  return { ...row, joined, raw: row.raw.map((text, position) => (joined.includes(position) ? `${above.raw[position] ?? ""} ${text}` : text)) };
}

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}
