import { parseColumn } from "../../workbook/addresses/parseAddress";
import { printColumn } from "../../workbook/addresses/printAddress";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../workbook/addresses/RangeAddress";

// Texts and quoted sheet names pass unread; a word followed by "(" is a function, one followed by "!" a sheet.
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\u00c0-\u024f$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u00c0-\u024f])/g;

/** The formula as it reads once it has moved: relative references move along, $ ones stay. "A1+$B$2" one down → "A2+$B$2" */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (piece, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return piece;
    const column = parseColumn(letters);
    if (column === null) return piece;
    const newColumn = fixedColumn === "$" ? column : column + columns;
    const newRow = fixedRow === "$" ? Number(digits) : Number(digits) + rows;
    if (newColumn < 0 || newColumn >= SHEET_COLUMNS || newRow < 1 || newRow > SHEET_ROWS) return "#REF!";
    return `${fixedColumn ?? ""}${printColumn(newColumn)}${fixedRow ?? ""}${newRow}`;
  });
}
