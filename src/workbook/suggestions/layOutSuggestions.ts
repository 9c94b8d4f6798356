import type { RowKey } from "../../domain/statement/Row";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import type { ReadTable } from "../table/readTable";
import { METHOD_FORMULAS } from "./methodFormulas";
import { PAST_PARTS, type PastFigures } from "./PastFigures";

/** A table whose year-end is suggested, and the years before it, newest first. */
export interface SuggestedTable {
  readonly read: ReadTable;
  readonly past: ReadonlyMap<RowKey, readonly PastFigures[]>;
}

/** A row of the sheet: a table's heading, or one of the table's input rows. */
export type SuggestionLine = { readonly table: SuggestedTable; readonly row: RowKey | null };

/** Where everything of the sheet of suggestions stands. Zero-based; the columns from `refusals` on are beside what is printed. */
export interface SuggestionsLayout {
  readonly range: RangeAddress;
  readonly printed: RangeAddress;
  readonly headerRow: number;
  readonly lines: readonly (SuggestionLine & { readonly at: number })[];
  /** The years of any row, newest first. */
  readonly years: readonly number[];
  /** The first column of each part; those of methods have a column a method, in the methods' order. */
  readonly columns: typeof COLUMNS;
  readonly pastColumn: (year: number, part: (typeof PAST_PARTS)[number]) => number;
  /** The errors of a method stand beside each other, a year each. */
  readonly errorColumn: (method: number, year: number) => number;
}

const METHODS = METHOD_FORMULAS.length;

const COLUMNS = {
  label: 0, through: 1, budget: 2, actual: 3, priorActual: 4, priorYear: 5,
  amounts: 6, words: 6 + METHODS,
  refusals: 8 + METHODS, ranges: 8 + 2 * METHODS, within: 8 + 3 * METHODS, past: 9 + 4 * METHODS,
} as const;

const HEADER_ROW = 3;

/** Gives the tables their rows one below the other, and the years before them their columns. */
export function layOutSuggestions(sheet: string, tables: readonly SuggestedTable[]): SuggestionsLayout {
  const lines = tables.flatMap((table): SuggestionLine[] => [
    { table, row: null },
    ...table.read.definition.rows.filter((row) => row.kind === "input").map(({ key }) => ({ table, row: key })),
  ]);
  const years = [...new Set(tables.flatMap(({ past }) => [...past.values()].flatMap((all) => all.map(({ year }) => year))))].sort((a, b) => b - a);
  const placeOf = (year: number): number => {
    const place = years.indexOf(year);
    if (place < 0) throw new Error(`No row has the year ${year}`);
    return place;
  };
  const rows = HEADER_ROW + 1 + lines.length;
  const errors = COLUMNS.past + years.length * PAST_PARTS.length;
  return {
    range: rangeAt(sheet, 0, 0, rows, years.length === 0 ? COLUMNS.past - 1 : errors + METHODS * years.length),
    printed: rangeAt(sheet, 0, 0, rows, COLUMNS.words + 1),
    headerRow: HEADER_ROW,
    lines: lines.map((line, place) => ({ ...line, at: HEADER_ROW + 1 + place })),
    years,
    columns: COLUMNS,
    pastColumn: (year, part) => COLUMNS.past + placeOf(year) * PAST_PARTS.length + PAST_PARTS.indexOf(part),
    errorColumn: (method, year) => errors + method * years.length + placeOf(year),
  };
}
