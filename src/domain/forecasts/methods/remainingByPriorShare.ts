import { roundCents } from "../../money/Cents";
import { priorShare } from "../priorShare";
import type { SuggestionMethod } from "../SuggestionMethod";

/** The actual, and of the budget the share that was still to come last year: actual + budget × (1 − share). */
export const remainingByPriorShare: SuggestionMethod = {
  key: "remaining-by-prior-share",
  suggest(basis) {
    const { actual, budget } = basis;
    if (actual === null) return { refusal: "actual-missing" };
    if (budget === null) return { refusal: "budget-missing" };
    const prior = priorShare(basis);
    return "refusal" in prior ? prior : { amount: roundCents(actual + budget * (1 - prior.share)) };
  },
};
