import type { Severity } from "../../domain/findings/Finding";
import type { CellAddress } from "../addresses/CellAddress";

/** A finding as a line of the sheet tells it. */
export interface AuditLine {
  /** What the finding is known by from one audit to the next: its code, and the table, row and column that it is of. */
  readonly key: string;
  /** What stood in its cell, as text: once it is another, an acceptance no longer holds. */
  readonly figure: string;
  readonly severity: Severity;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Null where it stands on no sheet of the workbook. */
  readonly cell: CellAddress | null;
  readonly sentence: string;
  readonly amounts: { readonly expected: number; readonly found: number; readonly difference: number } | null;
  /** Why a person has accepted it; "" where nobody has. */
  readonly reason: string;
}

/** An acceptance that stands on the sheet. */
export interface Acceptance {
  readonly key: string;
  readonly figure: string;
  readonly reason: string;
}

/** The reason for which a finding is accepted: what was written beside it while its figure was what it is now; "" where there is none. */
export function findReason(acceptances: readonly Acceptance[], { key, figure }: Pick<AuditLine, "key" | "figure">): string {
  return acceptances.find((one) => one.key === key && one.figure === figure)?.reason ?? "";
}
