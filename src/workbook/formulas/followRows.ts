import { sameSheet } from "../addresses/RangeAddress";

/** Rows that were put before a row of a sheet. */
export interface InsertedRows {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

// A word followed by "(" is a function. Texts, and quoted sheet names before anything but cells, pass unread.
const PIECE = /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|(?<![\w.$\u00c0-\u024f'])[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*)!)?(?<![\w.$\u00c0-\u024f])(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.(!\u00c0-\u024f])|'(?:[^']|'')*'/g;

/**
 * The formula of a cell of `own`, as it reads once the rows are there: what stood at or below them is spoken of further down,
 * $ or not. "SUM(B2:B4)" with a row before the third → "SUM(B2:B5)". A name has no sheet of its own: null.
 */
export function followRows(formula: string, own: string | null, { sheet, row, count }: InsertedRows): string {
  return formula.replace(PIECE, (piece, prefix?: string) => {
    if (piece.startsWith("\"")) return piece;
    const named = prefix?.startsWith("'") === true ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
    const target = named ?? own;
    if (target === null || !sameSheet(target, sheet)) return piece;
    const address = prefix === undefined ? piece : piece.slice(prefix.length + 1);
    if (prefix === undefined && address.startsWith("'")) return piece;
    return `${piece.slice(0, piece.length - address.length)}${address.replace(/(?<=^|[:$A-Za-z])[1-9]\d*/g, (digits) => String(Number(digits) > row ? Number(digits) + count : Number(digits)))}`;
  });
}
