import type { Cents } from "../money/Cents";
import type { SuggestionBasis, SuggestionRefusal } from "./SuggestionMethod";

// Outside of these a few euros of last year decide millions: a share of 0,0 % makes 48 milliard euros of grants.
/** The smallest share of last year that tells something of this one. */
export const LEAST_SHARE = 0.05;
/** The largest. */
export const MOST_SHARE = 0.95;

/** Last year's figures of a row, and the share of its year that had come by the same month, 0.05 to 0.95. */
export interface PriorShare {
  readonly share: number;
  readonly priorActual: Cents;
  readonly priorYear: Cents;
}

/** How much of last year had come by the same month, or why that tells nothing: last year is blank, its signs differ, or the share is below 5 % or above 95 %. */
export function priorShare({ priorActual, priorYear }: Pick<SuggestionBasis, "priorActual" | "priorYear">): PriorShare | { readonly refusal: SuggestionRefusal } {
  if (priorActual === null || priorYear === null) return { refusal: "prior-missing" };
  if (priorActual * priorYear < 0) return { refusal: "prior-signs-differ" };
  const share = priorYear === 0 ? 0 : priorActual / priorYear;
  return share < LEAST_SHARE || share > MOST_SHARE ? { refusal: "prior-share-extreme" } : { share, priorActual, priorYear };
}
