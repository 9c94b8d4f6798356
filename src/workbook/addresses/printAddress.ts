import type { RangeAddress } from "./RangeAddress";

/** The letters of a zero-based column. 0 → "A", 26 → "AA" */
export function printColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The cell in A1 notation, without its sheet. { row: 6, column: 1 } → "B7" */
export function printCell(cell: { readonly row: number; readonly column: number }): string {
  return `${printColumn(cell.column)}${cell.row + 1}`;
}

/** The range in A1 notation, without its sheet; one cell stays one cell. → "B7:C9" */
export function printRange(range: Omit<RangeAddress, "sheet">): string {
  const first = printCell(range);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${printCell({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 })}`;
}

/** The range with dollars, as names and print areas want it. → "$B$7:$C$9" */
export function printAbsoluteRange(range: Omit<RangeAddress, "sheet">): string {
  return printRange(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet's name as a formula writes it, in quotes where it needs them. "Vaalit 2026" → "'Vaalit 2026'" */
export function printSheetName(sheet: string): string {
  return /^[A-Za-zÅÄÖåäö_][A-Za-zÅÄÖåäö0-9_]*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*|[Cc]\d*)$/.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;
}

/** The range with its sheet, absolute. → "'Vaalit 2026'!$B$7:$C$9" */
export function printFullRange(range: RangeAddress): string {
  return `${printSheetName(range.sheet)}!${printAbsoluteRange(range)}`;
}
