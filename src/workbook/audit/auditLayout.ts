import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";

/** The name of the lines of the sheet of the last audit, from their kind to the figure that was accepted. */
export const AUDIT_NAME = "toteuma.tarkistus";

/** The columns of a line; right of what is printed stand the amounts that its sentence tells too, and the key and the figure that the finding is known by. */
export const AUDIT_COLUMNS = { severity: 0, table: 1, row: 2, column: 3, cell: 4, finding: 5, difference: 6, now: 7, reason: 8, expected: 10, found: 11, key: 12, figure: 13 } as const;

/** Stands before the figure that a finding is known by, so that no program takes its text for a number or a day. */
export const FIGURE_MARK = "|";

/** In characters, from the first column on. */
export const AUDIT_WIDTHS: readonly number[] = [13, 21, 21, 14, 7, 42, 13, 13, 24, 2, 13, 13, 2, 2];
export const PRINTED = AUDIT_COLUMNS.reason + 1;
const COLUMNS = AUDIT_COLUMNS.figure + 1;

export const HEADER = 3;
export const FIRST = HEADER + 1;

/** Where so many lines stand on a sheet; one where there are none, which says so. */
export function placeAudit(sheet: string, lines: number): RangeAddress {
  return rangeAt(sheet, FIRST, 0, Math.max(1, lines), COLUMNS);
}
