import type { Severity } from "../domain/findings/Finding";

/** How much an audit went through and found; `rounded` are differences that rounding explains. */
export interface AuditedCounts {
  readonly tables: number;
  readonly checks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly rounded: number;
}

/** Words of the sheet that holds the last audit, in the workbook's language. */
export interface AuditTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly summary: (counts: AuditedCounts) => string;
  /** How a finding is accepted on the sheet itself. */
  readonly howToAccept: string;
  readonly severity: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly cell: string;
  readonly finding: string;
  readonly expected: string;
  readonly found: string;
  readonly difference: string;
  readonly now: string;
  readonly reason: string;
  /** With its symbol. */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly accepted: string;
  /** On a sheet with no findings. */
  readonly nothing: string;
}
