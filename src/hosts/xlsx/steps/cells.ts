import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { Formula } from "../../../workbook/formulas/Formula";
import { printFormula } from "../../../workbook/formulas/printFormula";
import { HostError } from "../../../workbook/HostError";
import type { CellStyle } from "../../../workbook/plan/CellStyle";
import type { CellContent } from "../../../workbook/plan/WorkbookPlan";
import { checkOnSheet } from "../rectangles";
import type { Draft } from "../state/Draft";
import { cellKey, type Cell, type Look } from "../state/WorkbookState";
import { clearConditions, clearValidations } from "./rules";

const EMPTY: Cell = { value: null, formula: null, tree: null, look: null, rewritten: false, restyled: false };
const CLEARED: Cell = { ...EMPTY, rewritten: true, restyled: true };
/** What a cell of a sheet can hold. */
const LONGEST_TEXT = 32_767;

/**
 * Puts values and formulas into the range and leaves its looks. Throws a HostError where the cells do not fill it, where it is off the sheet, or where a
 * cell cannot hold what it is given; as a person types, also where a cell of a protected sheet is locked.
 */
export function writeCells(draft: Draft, range: RangeAddress, cells: readonly (readonly CellContent[])[], asTyped = false): void {
  checkOnSheet(range);
  const matches = cells.length === range.rows && cells.every((row) => row.length === range.columns);
  if (!matches) throw new HostError("unknown", "The cells do not fill their range", range.sheet);
  const sheet = draft.edit(range.sheet);
  cells.forEach((row, down) => row.forEach((content, across) => {
    const key = cellKey(range.row + down, range.column + across);
    const cell = sheet.cells.get(key) ?? EMPTY;
    if (asTyped && sheet.protected && cell.look?.protection?.locked !== false) throw new HostError("sheet-protected", "The cell is locked", sheet.name);
    sheet.cells.set(key, writeCell(cell, content));
  }));
}

function writeCell({ look, restyled }: Cell, content: CellContent): Cell {
  if (content !== null && typeof content === "object") {
    return { value: null, formula: printed(content.formula), tree: content.formula, look, rewritten: true, restyled };
  }
  if (typeof content === "number" && !Number.isFinite(content)) throw new HostError("unknown", "A cell cannot hold an endless number");
  if (typeof content === "string" && content.length > LONGEST_TEXT) throw new HostError("too-large", "The text is too long for a cell");
  return { value: content === "" ? null : content, formula: null, tree: null, look, rewritten: true, restyled };
}

const texts = new WeakMap<Formula, string>();

/** The formula's text without "="; printed once for each tree. */
function printed(formula: Formula): string {
  const known = texts.get(formula);
  if (known !== undefined) return known;
  const text = printFormula(formula).slice(1);
  texts.set(formula, text);
  return text;
}

/** Lays the style over what the cells have; what it does not name stays. Throws a HostError where a range is off the sheet. */
export function formatCells(draft: Draft, ranges: readonly RangeAddress[], style: CellStyle): void {
  const lay = draft.looks.laying(style);
  for (const range of ranges) {
    checkOnSheet(range);
    const sheet = draft.edit(range.sheet);
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        const key = cellKey(row, column);
        sheet.cells.set(key, styled(sheet.cells.get(key) ?? EMPTY, lay));
      }
    }
  }
}

function styled(cell: Cell, lay: (under: Look | null) => Look): Cell {
  const { value, formula, tree, rewritten } = cell;
  return { value, formula, tree, look: lay(cell.look), rewritten, restyled: true };
}

/** Takes values, looks and rules away. A cell of the file that was opened is kept as cleared, so that it is written over there. */
export function clearCells(draft: Draft, range: RangeAddress): void {
  checkOnSheet(range);
  const sheet = draft.edit(range.sheet);
  for (const key of cellsIn(sheet.cells, range)) {
    if (sheet.part === null) sheet.cells.delete(key);
    else sheet.cells.set(key, CLEARED);
  }
  clearConditions(draft, range);
  clearValidations(draft, range.sheet, [range]);
}

/** The keys of the cells that stand in the range; quick for a whole column as for a single cell. */
function cellsIn(cells: ReadonlyMap<number, Cell>, range: RangeAddress): readonly number[] {
  const keys: number[] = [];
  if (range.rows * range.columns > cells.size) {
    for (const key of cells.keys()) if (isIn(key, range)) keys.push(key);
    return keys;
  }
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const key = cellKey(row, column);
      if (cells.has(key)) keys.push(key);
    }
  }
  return keys;
}

function isIn(key: number, range: RangeAddress): boolean {
  const row = Math.floor(key / cellKey(1, 0));
  const column = key % cellKey(1, 0);
  return row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns;
}
