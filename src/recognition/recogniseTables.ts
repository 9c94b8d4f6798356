import { plainSpaces } from "../domain/money/parseNumeral";
import { findHeaders } from "./findHeaders";
import { findColumnUnit } from "./findColumnUnit";
import { findTitle } from "./findTitle";
import type { HeaderBlock } from "./HeaderBlock";
import { joinUnits } from "./joinUnits";
import { matchColumns, findYearOfHeaders } from "./matchColumns";
import { matchRowLabel } from "./matchRowLabel";
import type { RecognisedRow, RecognisedTable } from "./RecognisedTable";
import type { TableDescription } from "./TableDescription";
import type { TextGrid } from "./TextGrid";

/**
 * Finds the tables in a pasted block, side by side or below each other, by their headers and labels, never by position.
 * `year` is the fiscal year to assume where a table's headers name none.
 */
export function recogniseTables(grid: TextGrid, description: TableDescription, year: number | null = null): readonly RecognisedTable[] {
  const blocks = findHeaders(grid, description.rows);
  const tables = blocks.map((block) => ({ block, table: recogniseTable(grid, block, blocks, description, year) }));
  const isTable = ({ table }: { readonly table: RecognisedTable }): boolean => table.rows.some((row) => row.match !== null || (table.columns.length > 1 && row.raw.some(hasDigit)));
  return joinUnits(tables.filter(isTable).map(({ block, table }) => ({ table, isPart: block.unit !== null })), description, year);
}

function recogniseTable(grid: TextGrid, block: HeaderBlock, blocks: readonly HeaderBlock[], description: TableDescription, assumedYear: number | null): RecognisedTable {
  const indexes = block.columns.map(({ index }) => index);
  const headers = block.columns.map(({ header }) => header);
  const year = findYearOfHeaders(headers, assumedYear);
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
    rows: findRows(grid, { from: block.row + block.rows, to: end, labelColumn: block.labelColumn, indexes }, description),
  };
}

interface RowSpan {
  readonly from: number;
  readonly to: number;
  readonly labelColumn: number;
  readonly indexes: readonly number[];
}

function findRows(grid: TextGrid, span: RowSpan, description: TableDescription): readonly RecognisedRow[] {
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
