import type { Check } from "../crossfoot/Check";
import type { Comparison } from "../crossfoot/compareCheck";
import type { FigureAt } from "../crossfoot/FigureTable";
import type { AuditFault } from "./AuditFault";
import type { JudgedFamily } from "./judgeFamily";
import type { TieOut } from "./listTieOuts";
import type { MeantFormulas } from "./meantFormulas";
import type { NamedTable } from "./NamedTable";

/** What every check of the audit goes by. */
export interface AuditBasis {
  readonly tables: readonly NamedTable[];
  readonly figureAt: FigureAt;
  /** Cells without the formula that belongs there. */
  readonly meant: MeantFormulas;
  /** Equations inside the tables. */
  readonly inside: readonly Check[];
  readonly families: readonly JudgedFamily[];
  readonly tieOuts: readonly TieOut[];
  /** What every equation came to, those of families and of other reports too. */
  readonly comparisons: readonly Comparison[];
}

/** One check of the audit: a file of checks/, and a line of auditChecks.ts. */
export type AuditCheck = (basis: AuditBasis) => readonly AuditFault[];
