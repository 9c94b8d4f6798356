import type { Cents } from "../money/Cents";
import { MONTHS, type Month } from "../periods/Period";
import type { AccrualProfile, DeviationLimits } from "./DeviationLimits";
import { priorShare } from "../forecasts/priorShare";

/** What the expected share of a row is told from. */
export interface ExpectedBasis {
  readonly unit: string;
  /** The row's label. */
  readonly row: string;
  readonly through: Month;
  readonly priorActual: Cents | null;
  readonly priorYear: Cents | null;
}

/**
 * The share of its budget that a row was to have used by now, in percent: the unit's own profile, the one for all units, last year's share where it
 * tells something (5 to 95 %, `priorShare`) and is asked for, or even months (k / 12; domain of Heinola 2014, Kauniainen: 33,3 % at the end of April).
 */
export function expectedShare(basis: ExpectedBasis, { expectedBy, profiles }: Pick<DeviationLimits, "expectedBy" | "profiles">): number {
  const own = findShare(profiles, basis, basis.unit) ?? findShare(profiles, basis, null);
  if (own !== null) return own;
  const prior = priorShare(basis);
  return expectedBy === "prior-year" && "share" in prior ? prior.share * 100 : (basis.through / MONTHS) * 100;
}

function findShare(profiles: readonly AccrualProfile[], { row, through }: ExpectedBasis, unit: string | null): number | null {
  const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  return profiles.find((one) => (one.unit === null || unit === null ? one.unit === unit : isSame(one.unit, unit)) && isSame(one.row, row))?.shares[through - 1] ?? null;
}
