import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { moveFormula } from "../../../workbook/formulas/moveFormula";
import { printFormula } from "../../../workbook/formulas/printFormula";
import type { CellContent, PlanStep } from "../../../workbook/plan/WorkbookPlan";
import { printContent } from "./printContent";
import type { CopyFormulasStep, WriteCellsStep } from "./ScheduledStep";
import { RANGE, sizeOf, sizeOfCopy } from "./sizeOfFormat";

type WriteCells = Extract<PlanStep, { readonly kind: "write-cells" }>;
type Row = readonly CellContent[];

/** Rows of one or more columns whose formulas are those of a row above them, moved. Zero-based within the write. */
interface Repeat {
  readonly from: number;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

export interface FoldedWrite {
  /** The write without the cells that are copied. */
  readonly write: WriteCellsStep;
  /** What fills them, once all of the write has been done. */
  readonly copies: readonly CopyFormulasStep[];
}

/** The write with each formula that stands in several rows, or side by side in several columns, sent once and copied from there, where that takes fewer bytes; all it leaves in the cells is the same. */
export function foldFormulas({ kind, range, cells }: WriteCells): FoldedWrite {
  const down = chooseRepeats(cells, joinColumns(cells, findRepeats(cells, relativeFormula)));
  const rest = transpose(withoutRepeats(cells, down));
  const across = chooseRepeats(rest, joinColumns(rest, findRepeats(rest, (content, column, row) => relativeFormula(content, row, column))));
  const copied = new Set([
    ...down.flatMap((repeat) => cellsOf(repeat)),
    ...across.flatMap((repeat) => cellsOf(repeat).map(([column, row]) => [row, column] as const)),
  ].filter(([row, column]) => isFormula(cells[row]?.[column])).map(keyOf));
  const copy = (from: Block, to: Block): CopyFormulasStep => ({
    kind: "copy-formulas", from: within(range, from), to: within(range, to),
    cells: cells.slice(to.row, to.row + to.rows).map((line) => line.slice(to.column, to.column + to.columns)),
  });
  return {
    write: { kind, range, cells: cells.map((line, row) => line.map((content, column) => (copied.has(keyOf([row, column])) ? undefined : content))) },
    copies: [
      ...down.map((repeat) => copy({ ...repeat, row: repeat.from, rows: 1 }, repeat)),
      ...across.map(({ from, row, rows, column, columns }) => copy({ row: column, rows: columns, column: from, columns: 1 }, { row: column, rows: columns, column: row, columns: rows })),
    ],
  };
}

/** Some cells of the write. */
type Block = Pick<Repeat, "row" | "rows" | "column" | "columns">;

function within({ sheet, row, column }: RangeAddress, block: Block): RangeAddress {
  return { sheet, row: row + block.row, column: column + block.column, rows: block.rows, columns: block.columns };
}

/** The cells with something that is no formula, and not empty, in place of those that are copied or copied from. */
function withoutRepeats(cells: readonly Row[], repeats: readonly Repeat[]): readonly Row[] {
  const taken = new Set(repeats.flatMap((repeat) => [...cellsOf(repeat), ...cellsOf({ ...repeat, row: repeat.from, rows: 1 })]).map(keyOf));
  return cells.map((line, row) => line.map((content, column) => (taken.has(keyOf([row, column])) ? true : content)));
}

function transpose(cells: readonly Row[]): readonly Row[] {
  return (cells[0] ?? []).map((_, column) => cells.map((line) => line[column] ?? null));
}

/** In each column, the runs of rows whose formula stood in an earlier row already, as `relative` reads them. */
function findRepeats(cells: readonly Row[], relative: typeof relativeFormula): readonly Repeat[] {
  const repeats: Repeat[] = [];
  for (let column = 0; column < (cells[0]?.length ?? 0); column += 1) {
    const firsts = new Map<string, number>();
    let open: { -readonly [Key in keyof Repeat]: Repeat[Key] } | null = null;
    cells.forEach((line, row) => {
      const content = line[column];
      if (!isFormula(content)) return;
      const key = relative(content, row, column);
      const from = firsts.get(key);
      if (from === undefined) firsts.set(key, row);
      else if (open?.from === from && open.row + open.rows === row) open.rows += 1;
      else repeats.push((open = { from, row, rows: 1, column, columns: 1 }));
    });
  }
  return repeats;
}

/** Repeats of the same rows side by side as one, over columns that are empty in all those rows too. */
function joinColumns(cells: readonly Row[], repeats: readonly Repeat[]): readonly Repeat[] {
  const joined: Repeat[] = [];
  for (const repeat of repeats) {
    const at = joined.findIndex((left) => left.from === repeat.from && left.row === repeat.row && left.rows === repeat.rows && isEmpty(cells, between(left, repeat)));
    const left = joined[at];
    if (left === undefined) joined.push(repeat);
    else joined[at] = { ...left, columns: repeat.column + repeat.columns - left.column };
  }
  return joined;
}

/** Those that save more than they cost; what several are copied from is paid once. */
function chooseRepeats(cells: readonly Row[], repeats: readonly Repeat[]): readonly Repeat[] {
  const groups = new Map<string, Repeat[]>();
  for (const repeat of repeats) {
    const key = `${repeat.from},${repeat.column},${repeat.columns}`;
    groups.set(key, [...(groups.get(key) ?? []), repeat]);
  }
  return [...groups.values()].flatMap((group) => {
    const saving = group.map((repeat) => ({ repeat, bytes: savedBy(cells, repeat) })).filter(({ bytes }) => bytes > 0);
    return saving.reduce((sum, { bytes }) => sum + bytes, 0) > RANGE ? saving.map(({ repeat }) => repeat) : [];
  });
}

function savedBy(cells: readonly Row[], repeat: Repeat): number {
  const written = cellsOf(repeat).reduce((sum, [row, column]) => {
    const content = cells[row]?.[column];
    return isFormula(content) ? sum + sizeOf(printContent(content)) - sizeOf(null) : sum;
  }, 0);
  return written - sizeOfCopy();
}

function cellsOf({ row, rows, column, columns }: Repeat): readonly (readonly [number, number])[] {
  return Array.from({ length: rows * columns }, (_, at) => [row + Math.floor(at / columns), column + (at % columns)] as const);
}

function between(left: Repeat, right: Repeat): Repeat {
  const column = left.column + left.columns;
  return { ...left, column, columns: right.column - column };
}

function isEmpty(cells: readonly Row[], gap: Repeat): boolean {
  return [...cellsOf(gap), ...cellsOf({ ...gap, row: gap.from, rows: 1 })].every(([row, column]) => cells[row]?.[column] === null || cells[row]?.[column] === "");
}

function keyOf([row, column]: readonly [number, number]): string {
  return `${row},${column}`;
}

function isFormula(content: CellContent | undefined): content is Exclude<CellContent, string | number | boolean | null> {
  return typeof content === "object" && content !== null;
}

// Far enough from the sheet's edges for whatever a formula reads before and behind its cell.
const MIDDLE = { row: 2_000_000, column: 40_000 };

/** The formula as it would read in one and the same cell, wherever it stands: alike for those that are copies of each other. */
function relativeFormula({ formula }: Exclude<CellContent, string | number | boolean | null>, row: number, column: number): string {
  return printFormula(moveFormula(formula, MIDDLE.row - row, MIDDLE.column - column));
}
