import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import type { AdoptedTable } from "./AdoptedTable";

/** Zero-based rows of the sheet of an adopted table. */
export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

/** The columns of a finding, from the first of them on; its sentence comes last and runs over the white space. */
export const FINDING_COLUMNS = { severity: 0, row: 1, column: 2, cell: 3, expected: 4, found: 5, difference: 6, sentence: 7 } as const;
const COLUMNS = FINDING_COLUMNS.sentence + 1;

/** On the sheet of an adopted table: what was found of it, which is no table of its own. */
export const FINDINGS_NAME = "toteuma.havainnot";

/** Where the parts of an adopted table stand on its sheet. */
export interface AdoptedLayout {
  readonly sheet: string;
  /** Title, header, rows and notes. */
  readonly printed: RangeAddress;
  readonly header: RangeAddress;
  readonly body: RangeAddress;
  /** Heading, header and lines of what was found, right of what is printed. */
  readonly findings: RangeAddress;
}

/** Places an adopted table: its notes below it after a blank row, its findings after a narrow column. */
export function layOutAdopted(sheet: string, { columns, rows, notes, findings }: Pick<AdoptedTable, "columns" | "rows" | "notes" | "findings">): AdoptedLayout {
  const bottom = FIRST_ROW + rows.length + (notes.length === 0 ? 0 : notes.length + 1);
  return {
    sheet,
    printed: rangeAt(sheet, 0, 0, bottom, columns.length),
    header: rangeAt(sheet, HEADER_ROW, 0, 1, columns.length),
    body: rangeAt(sheet, FIRST_ROW, 0, rows.length, columns.length),
    findings: rangeAt(sheet, TITLE_ROW, columns.length + 1, FIRST_ROW + Math.max(1, findings.length), COLUMNS),
  };
}
