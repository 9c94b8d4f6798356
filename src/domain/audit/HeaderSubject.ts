import type { Month } from "../periods/Period";

/** What figures tell of: what was planned, what came of it, what was reckoned from them. */
export type FigureSubject = "budget" | "actual" | "closing" | "forecast" | "plan" | "remaining" | "deviation" | "percent-used" | "amendments" | "adjustment";

/** What the figures of a column are of: "TOT 2026 3 kk" is the actual of 2026 through March. The year and the month are null where it does not say. */
export interface HeaderSubject {
  readonly subject: FigureSubject;
  readonly year: number | null;
  readonly through: Month | null;
}
