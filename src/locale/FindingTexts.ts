import type { AdoptProblem } from "../domain/findings/AdoptProblem";
import type { AuditProblem } from "../domain/findings/AuditProblem";
import type { Finding, ProblemCode } from "../domain/findings/Finding";

/** The finding of one code. */
export type FindingOf<Code extends ProblemCode> = Extract<Finding, { readonly code: Code }>;

/** One plain sentence for each code: what is wrong and what to do. Where it stands is put before it. */
export type FindingTexts = { readonly [Code in ProblemCode]: (finding: FindingOf<Code>, format: FigureFormat) => string };

/** The sentences of what an audit finds, which stand in a file of their own. */
export type AuditFindingTexts = Pick<FindingTexts, AuditProblem["code"]>;

/** The sentences of what adopting a table tells. */
export type AdoptFindingTexts = Pick<FindingTexts, AdoptProblem["code"]>;

/** How figures are written in a sentence. */
export interface FigureFormat {
  /** Euros with at most two decimals. */
  readonly amount: (euros: number) => string;
}

/** The words of a place: "taulukko Vaalit, rivi Toimintatuotot, sarake TP 2025, solu B7". */
export interface PlaceTexts {
  readonly file: string;
  readonly sheet: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly cell: string;
}
