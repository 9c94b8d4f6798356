/** What a formula is made of besides signs: texts and quoted sheet names, numbers, and words, of which some are references. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d[\w.]*|[$A-Za-z_\\][\w.$]*[(!]?/g;

const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A formula in A1 as seen from its cell, so that formulas of one pattern are one text: "D5-E5" in row 4, column 5 (zero-based) → "R[0]C[-2]-R[0]C[-1]".
 * Fixed parts stay as they are: "$D$5" → "R5C4".
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replace(PARTS, (part: string) => {
    const [, fixedColumn, letters, fixedRow, digits] = REFERENCE.exec(part) ?? [];
    if (letters === undefined || digits === undefined) return part;
    const [toRow, toColumn] = [Number(digits), columnNumber(letters)];
    return `R${fixedRow === "$" ? toRow : `[${toRow - 1 - row}]`}C${fixedColumn === "$" ? toColumn : `[${toColumn - 1 - column}]`}`;
  });
}

/** A pattern as a formula of a cell, in A1: ("R[0]C[-2]-R[0]C[-1]", 4, 5) → "D5-E5". */
export function formulaAt(pattern: string, row: number, column: number): string {
  return pattern.replace(/R(\[?)(-?\d+)\]?C(\[?)(-?\d+)\]?/g, (_, ofRow: string, down: string, ofColumn: string, right: string) => {
    const place = (bracket: string, number: string, own: number): { readonly at: number; readonly fixed: string } => (
      bracket === "" ? { at: Number(number), fixed: "$" } : { at: own + 1 + Number(number), fixed: "" });
    const [to, toColumn] = [place(ofRow, down, row), place(ofColumn, right, column)];
    return `${toColumn.fixed}${columnLetters(toColumn.at)}${to.fixed}${to.at}`;
  });
}

/** 1 → "A", 27 → "AA" */
function columnLetters(number: number): string {
  return number <= 0 ? "" : columnLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
}

/** "A" → 1, "AA" → 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
