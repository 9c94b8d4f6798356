import { printSheetName } from "../../../../../src/workbook/addresses/printAddress";
import { SHEET_COLUMNS } from "../../../../../src/workbook/addresses/RangeAddress";
import { isErrorText } from "../../../../../src/workbook/formulas/isErrorText";
import { cellsOf, printArea, type Area } from "../model/Area";
import type { Book } from "../model/Book";
import { deleteRows, insertRows } from "../model/moveRows";
import { changeLook, keyOf, lookAt, type Sheet, type Value } from "../model/Sheet";
import { invalidArgument, ProtocolViolation } from "../faults";
import { constant, oneOf, text, truth, type HostObject } from "../HostObject";
import { copyFormulas } from "../model/copyFormulas";
import { cellPropertyMethods } from "./cellProperties";
import { formatObject, getSizes, setSizes } from "./rangeFormat";
import { rulesObject } from "./rules";
import { validationObject } from "./validation";

/** Excel takes 5 million cells in an answer; nobody of ours asks for more than this. */
const READABLE = 200_000;

export function rangeObject(book: Book, sheet: Sheet, area: Area): HostObject {
  const grid = (read: (row: number, column: number) => unknown): unknown[][] => {
    if (area.rows * area.columns > READABLE) throw new ProtocolViolation(`reading ${printArea(area)} as a grid`);
    return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (_, column) => read(area.row + row, area.column + column)));
  };
  const object: HostObject = {
    className: "Range",
    keepable: true,
    scalars: {
      address: constant(`${printSheetName(sheet.name)}!${printArea(area)}`),
      rowIndex: constant(area.row),
      columnIndex: constant(area.column),
      rowCount: constant(area.rows),
      columnCount: constant(area.columns),
      values: { get: () => grid((row, column) => book.valueAt(sheet, row, column) ?? "") },
      rowHidden: { get: () => hiddenOf(sheet, area) },
      valueTypes: { get: () => grid((row, column) => typeAt(book, sheet, row, column)) },
      formulas: { get: () => grid((row, column) => formulaAt(book, sheet, row, column)), set: (value) => writeFormulas(book, sheet, area, value) },
      numberFormat: {
        get: () => grid((row, column) => lookAt(sheet, row, column).numberFormat),
        set: (value) => {
          book.guardProtected(sheet, "Range.numberFormat");
          spread(area, value, "Range.numberFormat", (row, column, code) => changeLook(sheet, row, column, { numberFormat: text(code) }));
        },
      },
    },
    children: {
      format: () => formatObject(book, sheet, [area]),
      conditionalFormats: () => rulesObject(book, sheet, [area]),
      dataValidation: () => validationObject(book, sheet, [area]),
    },
    methods: {
      Clear: (applyTo) => {
        oneOf("All")(applyTo);
        clear(book, sheet, area);
      },
      CopyFrom: (source, copyType, skipBlanks, transpose) => {
        oneOf("Formulas")(copyType);
        if (skipBlanks !== undefined && skipBlanks !== null) truth(skipBlanks);
        if (transpose !== undefined && transpose !== null) throw new ProtocolViolation("a copy that is transposed");
        const from = placeOf(source);
        book.guardLocked(sheet, area, "Range.copyFrom");
        copyFormulas(book, from.sheet, from.area, sheet, area);
        book.raise("changed", { worksheetId: sheet.id, address: printArea(area), changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin" });
      },
      GetColumnProperties: (wanted) => getSizes(sheet.columnWidths, area.column, area.columns, wanted, "columnWidth"),
      GetRowProperties: (wanted) => getSizes(sheet.rowHeights, area.row, area.rows, wanted, "rowHeight"),
      SetColumnProperties: (columns) => setSizes(book, sheet, sheet.columnWidths, area.column, area.columns, columns, "columnWidth"),
      SetRowProperties: (rows) => setSizes(book, sheet, sheet.rowHeights, area.row, area.rows, rows, "rowHeight"),
      Insert: (shift) => {
        oneOf("Down")(shift);
        insertRows(book, sheet, ...wholeRows(book, sheet, area, "Range.insert"));
        return rangeObject(book, sheet, area);
      },
      Delete: (shift) => {
        oneOf("Up")(shift);
        deleteRows(book, sheet, ...wholeRows(book, sheet, area, "Range.delete"));
      },
      Select: () => book.select(sheet, area),
      ...cellPropertyMethods(book, sheet, area, grid),
    },
  };
  places.set(object, { sheet, area });
  return object;
}

/** Which range an object is: what Excel would take for a source beside it is not known here. */
const places = new WeakMap<HostObject, { readonly sheet: Sheet; readonly area: Area }>();

function placeOf(source: unknown): { readonly sheet: Sheet; readonly area: Area } {
  const place = typeof source === "object" && source !== null ? places.get(source as HostObject) : undefined;
  if (place === undefined) throw new ProtocolViolation(`a copy from ${JSON.stringify(source)}, which is no range`);
  return place;
}

/** Null where some rows are hidden and some are not. */
function hiddenOf(sheet: Sheet, { row, rows }: Area): boolean | null {
  const hidden = Array.from({ length: rows }, (_, at) => sheet.hiddenRows.has(row + at)).filter((one) => one).length;
  return hidden === 0 ? false : hidden === rows ? true : null;
}

/** What moves when rows do is modelled; what moves when single cells do is not. */
function wholeRows(book: Book, sheet: Sheet, area: Area, location: string): readonly [number, number] {
  if (area.columns !== SHEET_COLUMNS) throw new ProtocolViolation(`${location} of ${printArea(area)}, which is not whole rows`);
  book.guardProtected(sheet, location);
  return [area.row, area.rows];
}

function formulaAt(book: Book, sheet: Sheet, row: number, column: number): Value {
  const content = book.contentAt(sheet, row, column);
  if (content === undefined) return "";
  return "formula" in content ? content.formula : "error" in content ? content.error : content.value;
}

/** As Excel tells it beside the value: a text that reads like an error is a text. */
function typeAt(book: Book, sheet: Sheet, row: number, column: number): string {
  const value = book.valueAt(sheet, row, column);
  if (value === null) return "Empty";
  if (typeof value !== "string") return typeof value === "number" ? "Double" : "Boolean";
  const content = book.contentAt(sheet, row, column);
  return content !== undefined && !("value" in content) && isErrorText(value) ? "Error" : "String";
}

function writeFormulas(book: Book, sheet: Sheet, area: Area, value: unknown): void {
  if (!Array.isArray(value)) throw new ProtocolViolation("formulas are written as a grid");
  book.guardLocked(sheet, area, "Range.formulas");
  spread(area, value, "Range.formulas", (row, column, cell) => {
    // In a grid null leaves its cell as it is.
    if (cell === null) return;
    if (typeof cell !== "string" && typeof cell !== "number" && typeof cell !== "boolean") throw new ProtocolViolation(`a cell is given ${JSON.stringify(cell)}`);
    book.put(sheet, row, column, cell);
  });
  book.raise("changed", { worksheetId: sheet.id, address: printArea(area), changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin" });
}

/** Gives each cell its part of a grid, or every cell the one value. */
function spread(area: Area, value: unknown, location: string, put: (row: number, column: number, cell: unknown) => void): void {
  if (!Array.isArray(value)) {
    for (const { row, column } of cellsOf(area)) put(row, column, value);
    return;
  }
  if (value.length !== area.rows || value.some((row) => !Array.isArray(row) || row.length !== area.columns)) throw invalidArgument(location);
  value.forEach((cells: unknown[], row) => cells.forEach((cell, column) => put(area.row + row, area.column + column, cell)));
}

function clear(book: Book, sheet: Sheet, area: Area): void {
  book.guardLocked(sheet, area, "Range.clear");
  for (const { row, column } of cellsOf(area)) {
    sheet.contents.delete(keyOf(row, column));
    sheet.looks.delete(keyOf(row, column));
  }
  book.changed();
}
