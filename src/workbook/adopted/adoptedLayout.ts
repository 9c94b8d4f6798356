import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import type { AdoptedTable } from "./AdoptedTable";

/** Zero-based rows of the sheet of an adopted table. */
export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

/** The columns of a finding, from the first of them on; its sentence comes last and runs over the white space. */
export const FINDING_COLUMNS = { severity: 0, row: 1, column: 2, cell: 3, expected: 4, found: 5, difference: 6, now: 7, sentence: 8 } as const;
export const COLUMNS = FINDING_COLUMNS.sentence + 1;

/** On the sheet of an adopted table: what was found of it, which is no table of its own. */
export const FINDINGS_NAME = "toteuma.havainnot";

/** Whether a name is of such a list; a sheet on which tables are adopted in place one after another has several. */
export function isFindingsName(name: string): boolean {
  return /^toteuma\.havainnot(\.\d+)?$/i.test(name);
}

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

/** A list of what was found of a table, and the name of its sheet by which it is known. */
export interface FindingsPlace {
  readonly name: string;
  readonly range: RangeAddress;
}

/** Places a list right of everything on a sheet that a person made, beside its table whose rows begin in `row`; below the lists that stand there already. `names` are taken. */
export function placeFindings(used: RangeAddress, row: number, lines: number, { names, above }: { readonly names: readonly string[]; readonly above: readonly RangeAddress[] }): FindingsPlace {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  const nameOf = (): string => (number === 1 ? FINDINGS_NAME : `${FINDINGS_NAME}.${number}`);
  while (taken.has(nameOf())) number += 1;
  const top = above.reduce((least, one) => Math.max(least, one.row + one.rows + 1), Math.max(0, row - FIRST_ROW));
  return { name: nameOf(), range: rangeAt(used.sheet, top, used.column + used.columns + 1, FIRST_ROW + lines, COLUMNS) };
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
