import { parseFullRange } from "../../workbook/addresses/parseAddress";
import { rangeAt, sameSheet, type RangeAddress } from "../../workbook/addresses/RangeAddress";
import { isErrorText } from "../../workbook/formulas/isErrorText";
import { HostError } from "../../workbook/HostError";
import { COLUMNS_READ, type NameReading, type RangeReading, type RangeValues, type ReadRequest, type WorkbookReading } from "../../workbook/WorkbookHost";
import type { Compute } from "./computeValues";
import { cellKey, columnOf, rowOf, type NameState, type SheetState, type WorkbookState } from "./state/WorkbookState";

/** Brings what was asked for; throws "item-missing" for a range of a sheet that there is not. */
export function readWorkbook(state: WorkbookState, request: ReadRequest, compute: Compute): WorkbookReading {
  const sheets = state.sheets.filter((sheet) => sheet.worksheet);
  const active = activeSheet(state);
  const used = (name: string): readonly RangeReading[] => {
    const sheet = sheets.find((one) => sameSheet(one.name, name));
    const range = sheet === undefined ? null : usedRange(sheet);
    return sheet === undefined || range === null ? [] : [readRange(sheet, range, compute)];
  };
  return {
    sheets: request.structure ? sheets.map(({ name, visibility, protected: locked }) => ({ name, visible: visibility === "visible", protected: locked })) : [],
    names: request.structure ? state.names.flatMap(readName) : [],
    structureProtected: state.structureProtected,
    ranges: (request.ranges ?? []).map((range) => readRange(find(sheets, range.sheet), range, compute)),
    values: (request.valuesOf ?? []).map((range) => readValues(find(sheets, range.sheet), range, compute)),
    usedRanges: (request.usedRangesOf ?? []).flatMap(used),
    activeUsedRange: request.activeUsedRange === true && active !== null ? (used(active)[0] ?? null) : null,
    activeColumnWidths: request.activeColumnWidths === true && active !== null ? widthsOf(find(sheets, active)) : [],
    activeSheet: active,
    selection: request.selection === true && active !== null ? rangeAt(active, state.selection?.row ?? 0, state.selection?.column ?? 0) : null,
  };
}

/** What a column is wide that nobody has set, in characters. */
const USUAL_WIDTH = 8.43;

function widthsOf({ settings, fileWidths }: SheetState): readonly number[] {
  return Array.from({ length: COLUMNS_READ }, (_, column) => settings.widths.get(column) ?? fileWidths?.get(column) ?? USUAL_WIDTH);
}

/** The sheet in sight; the first that can be seen where no other is known. */
export function activeSheet(state: WorkbookState): string | null {
  const selected = state.sheets.find((sheet) => sheet.worksheet && state.selection !== null && sameSheet(sheet.name, state.selection.sheet));
  return (selected ?? state.sheets.find((sheet) => sheet.worksheet && sheet.visibility === "visible"))?.name ?? null;
}

/** The sheet of that name; throws where there is none. */
export function find(sheets: readonly SheetState[], name: string): SheetState {
  const sheet = sheets.find((one) => sameSheet(one.name, name));
  if (sheet === undefined) throw new HostError("item-missing", "No such sheet", name);
  return sheet;
}

/** One cell far down and one far to the right are a used part that nothing could hold. */
const MOST_CELLS = 4_000_000;

/** Null where the sheet is empty; throws HostError "file-too-large" where it is more than can be read at once. */
function usedRange(sheet: SheetState): RangeAddress | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === null) continue;
    const [row, column] = [rowOf(key), columnOf(key)];
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (bottom < 0) return null;
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > MOST_CELLS) throw new HostError("file-too-large", `The sheet ${sheet.name} uses ${rows} rows and ${columns} columns`);
  return rangeAt(sheet.name, top, left, rows, columns);
}

function readRange(sheet: SheetState, range: RangeAddress, compute: Compute): RangeReading {
  const formulas = eachCell(range, (row, column) => toldFormula(sheet.cells.get(cellKey(row, column))?.formula ?? null));
  return { ...readValues(sheet, range, compute), formulas };
}

function readValues(sheet: SheetState, range: RangeAddress, compute: Compute): RangeValues {
  return { range: { ...range, sheet: sheet.name }, values: eachCell(range, (row, column) => compute(sheet.name, row, column)) };
}

function eachCell<Part>(range: RangeAddress, read: (row: number, column: number) => Part): readonly (readonly Part[])[] {
  return Array.from({ length: range.rows }, (_, down) => Array.from({ length: range.columns }, (__, across) => read(range.row + down, range.column + across)));
}

/** An error by itself is told by its value alone, as Excel does. */
function toldFormula(formula: string | null): string | null {
  return formula !== null && isErrorText(formula) ? null : printedFormula(formula);
}

/** As a person sees it: the file marks newer functions with prefixes. */
export function printedFormula(formula: string | null): string | null {
  return formula === null ? null : `=${formula.replace(/_xl(?:fn|ws|pm|udf)\./g, "")}`;
}

function readName({ scope, name, refersTo }: NameState): readonly NameReading[] {
  // Names that the file keeps for its own use, such as the print area.
  if (name.startsWith("_xlnm.")) return [];
  const text = /^"((?:[^"]|"")*)"$/.exec(refersTo)?.[1];
  return [{ scope, name, range: parseFullRange(refersTo), text: text === undefined ? null : text.replace(/""/g, '"') }];
}
