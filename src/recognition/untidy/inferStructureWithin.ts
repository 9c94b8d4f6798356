import { inferStructure, type Structure } from "../../domain/crossfoot/crossfoot";
import type { FigureTable } from "../../domain/crossfoot/FigureTable";
import { inferColumns } from "../../domain/crossfoot/inferColumns";

/** Statements are shorter. Which rows are sums costs more the longer a table is; which columns are shows in its first rows. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 24;

/** How a table's figures hang together, as far as it is short enough to be a statement: of a longer one the columns alone, of a wider one nothing. */
export function inferStructureWithin(table: FigureTable): { readonly structure: Structure; readonly isWhole: boolean } {
  if (table.columns.length > MOST_COLUMNS) return { structure: { rows: [], columns: [] }, isWhole: false };
  if (table.rows.length <= MOST_ROWS) return { structure: inferStructure(table), isWhole: true };
  return { structure: { rows: [], columns: inferColumns(firstRows(table, MOST_ROWS)) }, isWhole: false };
}

/** The table without its later rows. */
export function firstRows({ rows, columns, figures }: FigureTable, count: number): FigureTable {
  return { columns, rows: rows.slice(0, count), figures: figures.slice(0, count) };
}
