import { roundCents } from "../../money/Cents";
import { priorShare } from "../priorShare";
import type { SuggestionMethod } from "../SuggestionMethod";

/** The actual as the same share of its year as last year's was: actual / (last year's actual / last year). */
export const seasonal: SuggestionMethod = {
  key: "seasonal",
  // For income it has come nearest.
  usualFor: ["income"],
  suggest(basis) {
    const { actual } = basis;
    if (actual === null) return { refusal: "actual-missing" };
    const prior = priorShare(basis);
    return "refusal" in prior ? prior : { amount: roundCents((actual * prior.priorYear) / prior.priorActual) };
  },
};
