import { lineCount, splitWords, type ColumnWidth } from "../table/columnWidths";
import { countLines, ROOM } from "../table/recordHeights";
import type { AdoptedCell, AdoptedFinding, AdoptedTable } from "./AdoptedTable";
import { readFigureFormat } from "../formats/numberFormats";
import { FIRST_ROW, type FINDING_COLUMNS } from "./adoptedLayout";

/** In characters. */
const NARROWEST = 10;
const LABELS = { least: 24, widest: 56 } as const;
/** Of labels beside words, which are wrapped as they are. */
const BESIDE_WORDS = { least: 16, widest: 34 } as const;
const WORDS = { least: 14, widest: 36 } as const;
const GAP = 3;
// Letters that are bold, in the digits that a width is counted in; and the white space beside them.
const BOLD = 1.25;
const INDENT = 2;
const HEADER_LINES = 2;
/** In points. */
const LINE = 15;
const WORDS_LINE = 12.75;
const MARGIN = 3;
const HEADING_HEIGHT = 22;
/** What a spreadsheet allows. */
const HIGHEST = 409;

/** How wide the columns of an adopted table are, its findings too: as their figures and their headers on two lines need; words are wrapped. */
export function adoptedWidths({ columns, rows, findings }: AdoptedTable): readonly ColumnWidth[] {
  const own = columns.map(({ kind, header }, column): number => {
    const cells = rows.map(({ cells: line }) => line[column]);
    if (kind === "amount" || kind === "percent") return Math.max(NARROWEST, headerWidth(header), most(cells.map(widthOf)) + INDENT + 1);
    const { least, widest } = kind === "words" ? WORDS : isWordy({ columns }) ? BESIDE_WORDS : LABELS;
    return Math.min(widest, Math.max(kind === "label" && column > 0 ? NARROWEST : least, longest(cells.map((cell) => String(cell?.content ?? ""))) + INDENT));
  });
  return [...own, GAP, ...findingWidths(findings)].map((characters, place) => ({ column: place, characters }));
}

/** How wide the columns of a list of findings are, in characters. */
export function findingWidths(findings: readonly AdoptedFinding[]): readonly number[] {
  const named = (texts: readonly string[], least: number): number => Math.min(LABELS.widest, Math.max(least, longest(texts) + INDENT));
  const widths: Readonly<Record<keyof typeof FINDING_COLUMNS, number>> = {
    severity: 13, row: named(findings.map((one) => one.row), 16), column: named(findings.map((one) => one.column), 14), cell: 8, expected: 15, found: 15, difference: 15, now: 15, sentence: 90,
  };
  return Object.values(widths);
}

function longest(texts: readonly string[]): number {
  return most(texts.map((text) => text.length));
}

/** How high the rows are, in points: those whose words are wrapped, and headings, which room above sets apart. The others are as high as ever. */
export function rowHeights({ columns, rows }: AdoptedTable, widths: readonly ColumnWidth[]): readonly { readonly row: number; readonly points: number }[] {
  return rows.flatMap(({ kind, cells }, row) => {
    const lines = most(columns.map((column, place) => {
      const { content = null } = cells[place] ?? {};
      if (typeof content !== "string" || (column.kind !== "label" && column.kind !== "words")) return 1;
      return countLines(content, Math.floor((widths[place]?.characters ?? NARROWEST) * (isWordy({ columns }) ? ROOM : 1)) - INDENT);
    }));
    const points = Math.min(HIGHEST, isWordy({ columns }) ? lines * WORDS_LINE + MARGIN : lines * LINE);
    if (kind === "heading") return [{ row: FIRST_ROW + row, points: Math.max(HEADING_HEIGHT, points) }];
    return lines > 1 ? [{ row: FIRST_ROW + row, points }] : [];
  });
}

/** A table may have more rows than a call takes arguments. */
function most(numbers: readonly number[]): number {
  return numbers.reduce((widest, number) => Math.max(widest, number), 0);
}

/** Whether words stand beside the names of the rows: they are smaller then, and stand at the top of their rows. */
export function isWordy({ columns }: Pick<AdoptedTable, "columns">): boolean {
  return columns.filter(({ kind }) => kind === "label" || kind === "words").length > 1;
}

/** The height of the header, in points. */
export function headerHeight({ columns }: AdoptedTable, widths: readonly ColumnWidth[]): number {
  const lines = columns.map(({ header }, column) => lineCount(splitWords(header), ((widths[column]?.characters ?? NARROWEST) - INDENT) / BOLD));
  return INDENT + LINE * Math.max(HEADER_LINES, ...lines);
}

function headerWidth(header: string): number {
  const words = splitWords(header);
  let narrowest = Math.max(0, ...words.map((word) => word.trimEnd().length));
  while (lineCount(words, narrowest) > HEADER_LINES) narrowest += 1;
  return Math.ceil(narrowest * BOLD) + INDENT;
}

/** A sum may be a digit longer than what it adds; sign and group spaces come on top. */
function widthOf(cell: AdoptedCell | undefined): number {
  if (cell === undefined || cell.format === null || cell.printed === null) return 0;
  const { decimals, isGrouped } = readFigureFormat(cell.format);
  const digits = Math.abs(cell.printed).toFixed(0).length + 1;
  return digits + (isGrouped ? Math.floor((digits - 1) / 3) : 0) + (decimals === 0 ? 0 : decimals + 1) + 1;
}
