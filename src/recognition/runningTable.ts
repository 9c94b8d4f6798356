import { finding, type Finding } from "../domain/findings/Finding";
import type { MeasureKey } from "../domain/statement/Measure";
import type { RowKey } from "../domain/statement/Row";
import { matchRowLabel } from "./matchRowLabel";
import type { FigureLine, FigurePiece } from "./parseFigureLine";
import { isBorneOut, resolveBySums, type AmbiguousRow } from "./resolveBySums";
import { segmentFigures, type RunColumns, type Segmentation } from "./segmentFigures";
import type { TableDescription } from "./TableDescription";
import type { TextGrid } from "./TextGrid";

/** A line of a table: a label, the figures that follow it, and the ways to part them. A line of words has no figures. */
interface TableLine {
  readonly label: string;
  readonly key: RowKey | null;
  readonly pieces: readonly FigurePiece[];
  readonly ways: readonly Segmentation[];
  /** Whether the ways agree with the row's own arithmetic. */
  readonly isProven: boolean;
  /** Whether wide gaps alone parted the run. */
  readonly isByGaps: boolean;
  /** Whether the run was put together from several lines. */
  readonly isWrapped: boolean;
  /** Whether figures without a label stand beside it, which may be broken off its own. */
  readonly isInDoubt: boolean;
}

/** A table while its lines are read. */
export interface OpenTable {
  readonly title: string;
  readonly headers: readonly string[];
  readonly columns: RunColumns;
  readonly lines: readonly TableLine[];
  /** The line of words that came last, to which the next line's words or figures may belong. */
  readonly words: string | null;
  readonly isNextInDoubt: boolean;
}

/** The table with one line more. */
export function addLine(table: OpenTable, line: FigureLine, description: TableDescription): OpenTable {
  if (line.pieces.length === 0) return addWords(table, line.label, description);
  return line.label === "" ? addFigures(table, line.pieces, description) : addRow(table, line, description);
}

function addWords(table: OpenTable, words: string, description: TableDescription): OpenTable {
  const last = table.lines.at(-1);
  const key = last === undefined || last.key !== null || table.words !== null ? null : keyOf(`${last.label} ${words}`, description);
  // The rest of a label that wrapped below its figures: "Aineet, tarvikkeet ja -5 …" over "tavarat".
  if (last !== undefined && key !== null && last.pieces.length > 0) return replaceLast(table, { ...last, label: `${last.label} ${words}`, key });
  return { ...keepWords(table), words, isNextInDoubt: table.isNextInDoubt && keyOf(words, description) !== null };
}

/** Figures on a line of their own: those of the words above, or more of a row that broke over lines, or none that can be placed. */
function addFigures(table: OpenTable, pieces: readonly FigurePiece[], description: TableDescription): OpenTable {
  const last = table.lines.at(-1);
  if (table.words !== null) return pushRow({ ...table, words: null }, table.words, keyOf(table.words, description), pieces);
  const isBetweenRows = last === undefined || last.pieces.length === 0 || last.ways.length > 0;
  if (isBetweenRows && pieces.length === 1 && /^\d{1,2}$/.test(pieces[0]?.text ?? "")) return table; // a page's number
  if (last === undefined || last.pieces.length === 0) return { ...table, isNextInDoubt: true };
  if (last.isProven) return { ...replaceLast(table, { ...last, isInDoubt: true }), isNextInDoubt: true };
  const whole = [...last.pieces, ...pieces];
  const { ways, proven } = segmentFigures(whole, table.columns);
  return replaceLast(table, { ...last, pieces: whole, ways, isProven: proven, isByGaps: false, isWrapped: true });
}

function addRow(table: OpenTable, { label, pieces }: FigureLine, description: TableDescription): OpenTable {
  const key = keyOf(label, description);
  const wrapped = table.words === null ? null : `${table.words} ${label}`;
  const wrappedKey = wrapped === null ? null : keyOf(wrapped, description);
  // A whole label that begins on the line above is preferred: "Tuet ja" over "avustukset" is not "Avustukset".
  if (wrapped !== null && wrappedKey !== null) return pushRow({ ...table, words: null }, wrapped, wrappedKey, pieces);
  const row = pushRow(keepWords(table), label, key, pieces);
  const added = row.lines.at(-1);
  return added !== undefined && isSentence(added, table.columns) ? addWords(table, [label, ...pieces.map((piece) => piece.text)].join(" "), description) : row;
}

/** Unknown words with too few figures for a row: a sentence that ends in a year, or one above a page's number. */
function isSentence(line: TableLine, columns: RunColumns): boolean {
  return line.key === null && line.ways.length === 0 && line.pieces.length < columns.length;
}

function pushRow(table: OpenTable, label: string, key: RowKey | null, pieces: readonly FigurePiece[]): OpenTable {
  const { ways, proven, byGaps } = segmentFigures(pieces, table.columns);
  const last = table.lines.at(-1);
  // Where the row above did not come out, some of its figures may have gone astray into this one.
  const isInDoubt = table.isNextInDoubt || (last !== undefined && last.isWrapped && !last.isProven);
  const row = { label, key, pieces, ways, isProven: proven, isByGaps: byGaps, isWrapped: false, isInDoubt };
  return { ...table, lines: [...table.lines, row], isNextInDoubt: false };
}

function keepWords(table: OpenTable): OpenTable {
  if (table.words === null) return table;
  return { ...table, words: null, lines: [...table.lines, { label: table.words, key: null, pieces: [], ways: [], isProven: false, isByGaps: false, isWrapped: false, isInDoubt: false }] };
}

function replaceLast(table: OpenTable, line: TableLine): OpenTable {
  return { ...table, lines: [...table.lines.slice(0, -1), line] };
}

function keyOf(label: string, description: TableDescription): RowKey | null {
  return matchRowLabel(label, description.rows, true)?.key ?? null;
}

/** The table's cells. A row that could be parted in several ways, or in none, keeps its label only and is told. */
export function finishTable(table: OpenTable, description: TableDescription): { readonly grid: TextGrid; readonly findings: readonly Finding[] } {
  const lines = keepWords(table).lines;
  const believed = lines.map((line) => ({ ...line, ways: line.isInDoubt || (line.isWrapped && !line.isProven) ? [] : line.ways }));
  const resolved = resolveBySums(believed, description.rows, table.columns);
  const rows = lines.map((line, index) => {
    const [way, ...others] = resolved[index]?.ways ?? [];
    const isCertain = way !== undefined && others.length === 0 && boundariesHold(line, way, resolved, table.columns, description);
    return { ...line, cells: isCertain ? way : [] };
  });
  return {
    grid: [[table.title, ...table.headers], ...rows.map((row) => [row.label, ...row.cells])],
    findings: rows.flatMap((row) => (row.pieces.length > 0 && row.cells.length === 0 && !isSentence(row, table.columns) ? [flagRun(row, table.title)] : [])),
  };
}

const ARITHMETIC: readonly (MeasureKey | null)[] = ["amended-budget", "actual", "remaining", "percent-used"];

/**
 * Whether every boundary of a way is certain. "21 804" could be two figures beside an empty cell's one: unless the row's own arithmetic
 * or a column's sum bears both out, a boundary before three digits is a guess.
 */
function boundariesHold(line: TableLine, way: Segmentation, rows: readonly AmbiguousRow[], columns: RunColumns, description: TableDescription): boolean {
  if (line.isByGaps) return true;
  return way.every((cell, index) => {
    const before = way[index - 1];
    const couldJoin = before !== undefined && /^[-+]?\d[\d ]*$/.test(before) && /^\d{3}(?!\d)/.test(cell);
    const isProven = line.isProven && [columns[index - 1], columns[index]].some((column) => ARITHMETIC.includes(column ?? null));
    const { key } = line;
    return !couldJoin || isProven || (key !== null && [index - 1, index].every((column) => isBorneOut(rows, key, description.rows, column)));
  });
}

function flagRun(line: TableLine, title: string): Finding {
  const text = line.pieces.map((piece) => piece.text).join(" ");
  const place = { ...(title !== "" && { table: title }), row: line.label };
  return finding(line.key === null ? { code: "row-unknown", text: line.label } : { code: "amount-ambiguous", text }, place);
}
