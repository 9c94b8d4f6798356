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

/** The write with each formula that stands in several rows sent once and copied from there, where that takes fewer bytes; all it leaves in the cells is the same. */
export function foldFormulas({ kind, range, cells }: WriteCells): FoldedWrite {
  const repeats = chooseRepeats(cells, joinColumns(cells, findRepeats(cells)));
  const copied = new Set(repeats.flatMap((repeat) => cellsOf(repeat).filter(([row, column]) => isFormula(cells[row]?.[column])).map(keyOf)));
  const within = (row: number, rows: number, { column, columns }: Repeat): RangeAddress => ({ sheet: range.sheet, row: range.row + row, column: range.column + column, rows, columns });
  return {
    write: { kind, range, cells: cells.map((line, row) => line.map((content, column) => (copied.has(keyOf([row, column])) ? undefined : content))) },
    copies: repeats.map((repeat) => ({
      kind: "copy-formulas",
      from: within(repeat.from, 1, repeat),
      to: within(repeat.row, repeat.rows, repeat),
      cells: cells.slice(repeat.row, repeat.row + repeat.rows).map((line) => line.slice(repeat.column, repeat.column + repeat.columns)),
    })),
  };
}

/** In each column, the runs of rows whose formula stood in an earlier row already. */
function findRepeats(cells: readonly Row[]): readonly Repeat[] {
  const repeats: Repeat[] = [];
  for (let column = 0; column < (cells[0]?.length ?? 0); column += 1) {
    const firsts = new Map<string, number>();
    let open: { -readonly [Key in keyof Repeat]: Repeat[Key] } | null = null;
    cells.forEach((line, row) => {
      const content = line[column];
      if (!isFormula(content)) return;
      const key = relativeFormula(content, row, column);
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
