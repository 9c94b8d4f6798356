import type { FigureSubject } from "../domain/audit/HeaderSubject";
import type { Severity } from "../domain/findings/Finding";
import type { AuditedCounts } from "./AuditTexts";
import type { ReadingTexts } from "./ReadingTexts";

/** Words of the pane's screen of the audit, which come with the screen. */
export interface AuditPaneTexts {
  readonly title: string;
  readonly purpose: string;
  readonly scope: string;
  readonly scopes: { readonly table: string; readonly sheet: string; readonly workbook: string };
  readonly audit: string;
  readonly readingTable: (done: number, total: number) => string;
  readonly cancelled: string;
  /** What is to be done before there is anything to show. */
  readonly notYet: string;
  readonly noTables: string;
  readonly summary: (counts: AuditedCounts) => string;
  readonly allRight: string;
  readonly groups: Readonly<Record<Severity, string>> & { readonly accepted: string };
  /** Other cells that would explain the same. */
  readonly others: (cells: string) => string;
  readonly mend: (from: string, to: string) => string;
  readonly mended: (place: string) => string;
  readonly acceptReason: string;
  readonly accept: string;
  readonly accepted: (place: string) => string;
  readonly reasonNeeded: string;
  readonly takeBack: string;
  readonly takenBack: (place: string) => string;
  readonly acceptedBecause: (reason: string) => string;
  readonly write: (sheet: string) => string;
  readonly update: (sheet: string) => string;
  readonly written: (sheet: string, findings: number) => string;
  readonly willWrite: (sheet: string, findings: number) => string;
  readonly tables: string;
  readonly tableFound: (name: string, rows: number, columns: number) => string;
  readonly ours: string;
  readonly known: string;
  readonly byArithmetic: (percent: number) => string;
  /** How a table of somebody else's is read, for a person to correct. */
  readonly corrections: {
    readonly title: (table: string) => string;
    readonly unit: string;
    readonly units: Readonly<Record<"euro" | "thousand-euro" | "million-euro", string>>;
    readonly header: string;
    readonly noHeader: string;
    /** The rows as the sheet numbers them, from 1. */
    readonly headerRows: (first: number, last: number) => string;
    /** Which column names the rows. */
    readonly labels: string;
    readonly decimalMark: string;
    readonly decimalMarks: Readonly<Record<"," | "." | "found", string>>;
    /** Which column is corrected, and what of it; a column is named by its letters. */
    readonly column: string;
    readonly kind: (column: string) => string;
    readonly kinds: Readonly<Record<"amount" | "percent" | "text" | "date", string>>;
    readonly unitOf: (column: string) => string;
    readonly subject: (column: string) => string;
    readonly subjects: Readonly<Record<FigureSubject | "none", string>>;
    /** Which row is corrected, and what of it; rows are as the sheet numbers them, from 1. */
    readonly row: string;
    readonly rowKind: (row: number) => string;
    readonly rowKinds: Readonly<Record<"heading" | "figures" | "part" | "memo", string>>;
    readonly undo: string;
  };
  readonly reading: ReadingTexts;
  /** How a table of somebody else's becomes a live one. */
  readonly adopting: {
    readonly title: (table: string) => string;
    readonly purpose: string;
    readonly beside: string;
    readonly inPlace: string;
    readonly becomes: (sheet: string, formulas: number, inputs: number) => string;
    readonly rounded: (count: number, largest: number) => string;
    /** What is listed before anything is written. */
    readonly differences: string;
    readonly adopt: string;
    readonly leave: string;
    readonly adopted: (sheet: string) => string;
  };
}
