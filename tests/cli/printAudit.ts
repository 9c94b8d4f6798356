import { relative } from "node:path";

/** What `audit --json` prints. */
export interface AuditDocument {
  readonly findings: readonly AuditedFinding[];
  readonly checks: number;
  readonly tables: readonly { readonly file: string | null; readonly sheet: string | null; readonly kind: string | null; readonly title: string | null; readonly profile: string | null }[];
}

export interface AuditedFinding {
  readonly code: string;
  readonly severity: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly cell: string | null;
  readonly expected: number | null;
  readonly found: number | null;
  readonly difference: number | null;
  readonly message: string;
}

/** A finding in two lines, its file from the folder on; the sentence is left out. */
export function printFinding({ code, severity, file, sheet, table, row, column, cell, expected, found, difference }: AuditedFinding, folder: string): string {
  const place = [file === null ? "–" : relative(folder, file), ...(sheet === null ? [] : [sheet]), table, row, column, cell].map((part) => part ?? "–").join(" / ");
  return `${severity} ${code}: ${place}${found === null ? "" : `\n  expected ${expected ?? "–"}, found ${found}, difference ${difference ?? "–"}`}`;
}
