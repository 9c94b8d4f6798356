import { DEVIATION_RULES } from "../../domain/deviations/deviationRules";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import type { ColumnWidth } from "../table/columnWidths";

/** The columns of the list, from the left. */
export const LIST_COLUMNS = { unit: 0, row: 1, rule: 2, effect: 3, words: 4, reason: 5, state: 6, responsible: 7 } as const;
const PRINTED = Object.keys(LIST_COLUMNS).length;

/** Right of what is printed: what each table tells, a row each. */
export const TABLE_COLUMNS = { table: PRINTED + 1, area: PRINTED + 2, flags: PRINTED + 3, missing: PRINTED + 4, loss: PRINTED + 5, month: PRINTED + 6 } as const;

/** Right of the tables: in the row of a line the number of its source; then the sources, which are references to the cells of a flag; and whether each still is what it was made as. */
export const SOURCE_COLUMNS = {
  number: PRINTED + 8, unit: PRINTED + 9, row: PRINTED + 10, rule: PRINTED + 11, effect: PRINTED + 12, words: PRINTED + 13, reason: PRINTED + 14, state: PRINTED + 15, made: PRINTED + 16, still: PRINTED + 18,
} as const;

/** Where everything of the sheet of deviations stands. */
export interface ListLayout {
  readonly sheet: string;
  readonly statusRow: number;
  /**
   * The numbers that are compared: listed, still standing, in the tables now; then the word for a reason that is given, how many tables are told of, and
   * what all that does not change with the flags was made as, and whether it still is.
   */
  readonly numbers: RangeAddress;
  /** The header of the service areas, and their rows with the total last. */
  readonly areasHeader: RangeAddress;
  readonly areas: RangeAddress;
  readonly listTitleRow: number;
  readonly header: RangeAddress;
  /** The places of lines, those of lines to come among them. */
  readonly lines: RangeAddress;
  readonly tablesHeader: RangeAddress;
  /** The places of tables, down to the last place of a line. */
  readonly tables: RangeAddress;
  /** What the rules are called, side by side above the sources. */
  readonly rules: RangeAddress;
  /** The numbers of the lines' sources. */
  readonly chosen: RangeAddress;
  /** The places of sources: one stays where it is as long as the list is not made anew, and the order of lines is told by its number. */
  readonly sources: RangeAddress;
  /** Beside each source what it was made as, nothing once one of its references is broken. */
  readonly still: RangeAddress;
  readonly printed: RangeAddress;
  readonly widths: readonly ColumnWidth[];
}

const STATUS = 2;
/** Rows between the title of the list and its first line: the header, and a low one, so that the line does not touch it in print. */
const HEAD = 2;
const AREAS_HEADER = 4;
/** The first columns of the summary are those of the list, with the amounts under each other. */
const SUMMARY_COLUMNS = LIST_COLUMNS.effect + 1;

const WIDTHS: Readonly<Record<keyof typeof LIST_COLUMNS, number>> = { unit: 22, row: 21, rule: 19, effect: 14, words: 38, reason: 30, state: 14, responsible: 16 };

/** Where the effects of sources stand, beside what says whether they still are what they were made as. */
export function effectsOf(still: RangeAddress): RangeAddress {
  return { ...still, column: still.column - SOURCE_COLUMNS.still + SOURCE_COLUMNS.effect };
}

/** The row of the totals of a list whose lines stand there, with flags, missing reasons and what the binding rows lose. */
export function totalOf({ sheet, row }: RangeAddress): RangeAddress {
  return rangeAt(sheet, row - HEAD - 3, LIST_COLUMNS.row, 1, SUMMARY_COLUMNS - 1);
}

/** So many lines can be added before the sheet is made anew: what is made once is dear to change in Excel, which a host must remember cell by cell. */
const ROOM = 250;

/** Lays a new sheet out: title, what is up to date, the service areas, then the list with room for more; so many of each. */
export function placeList(sheet: string, counts: { readonly areas: number; readonly lines: number; readonly tables: number }): ListLayout {
  return placeRoom(sheet, counts, ROOM + Math.ceil(Math.max(counts.lines, counts.tables) / ROOM) * ROOM);
}

/** The layout of a sheet that stands, its lines being where they are; null where so many do not fit there, or the service areas were others in number. */
export function placeListAgain({ sheet, row, rows }: RangeAddress, counts: { readonly areas: number; readonly lines: number; readonly tables: number }): ListLayout | null {
  const layout = placeRoom(sheet, counts, rows);
  return layout.lines.row === row && counts.lines <= rows && counts.tables <= layout.tables.rows ? layout : null;
}

function placeRoom(sheet: string, counts: { readonly areas: number; readonly lines: number }, room: number): ListLayout {
  const areas = rangeAt(sheet, AREAS_HEADER + 1, 0, counts.areas + 1, SUMMARY_COLUMNS);
  const listTitleRow = areas.row + areas.rows + 1;
  const lines = rangeAt(sheet, listTitleRow + 1 + HEAD, 0, room, PRINTED);
  const sources = rangeAt(sheet, lines.row, SOURCE_COLUMNS.unit, room + ROOM, SOURCE_COLUMNS.made - SOURCE_COLUMNS.unit + 1);
  const tables = rangeAt(sheet, AREAS_HEADER + 1, TABLE_COLUMNS.table, lines.row + lines.rows - AREAS_HEADER - 1, Object.keys(TABLE_COLUMNS).length);
  return {
    sheet,
    statusRow: STATUS,
    numbers: rangeAt(sheet, STATUS, TABLE_COLUMNS.table, 1, 7),
    areasHeader: { ...areas, row: AREAS_HEADER, rows: 1 },
    areas,
    listTitleRow,
    header: { ...lines, row: lines.row - HEAD, rows: 1 },
    lines,
    tablesHeader: { ...tables, row: AREAS_HEADER, rows: 1 },
    tables,
    rules: rangeAt(sheet, 0, SOURCE_COLUMNS.unit, 1, DEVIATION_RULES.length),
    chosen: { ...lines, column: SOURCE_COLUMNS.number, columns: 1 },
    sources,
    still: { ...sources, column: SOURCE_COLUMNS.still, columns: 1 },
    printed: rangeAt(sheet, 0, 0, lines.row + Math.max(1, counts.lines), PRINTED),
    widths: [
      ...Object.entries(LIST_COLUMNS).map(([name, column]) => ({ column, characters: WIDTHS[name as keyof typeof LIST_COLUMNS] })),
      { column: PRINTED, characters: 2 }, { column: TABLE_COLUMNS.table, characters: 30 },
      ...[TABLE_COLUMNS.area, TABLE_COLUMNS.flags, TABLE_COLUMNS.missing, TABLE_COLUMNS.loss, TABLE_COLUMNS.month].map((column) => ({ column, characters: 15 })),
    ],
  };
}
