import { cents, roundCents } from "../../money/Cents";
import { priorShare } from "../priorShare";
import type { SuggestionMethod } from "../SuggestionMethod";

/** The actual, and of the budget the share that was still to come last year: actual + budget × (1 − share). */
export const remainingByPriorShare: SuggestionMethod = {
  key: "remaining-by-prior-share",
  // For costs and results it has come nearest.
  usualFor: ["expense", "result"],
  suggest(basis) {
    const { actual, budget } = basis;
    if (actual === null) return { refusal: "actual-missing" };
    if (budget === null) return { refusal: "budget-missing" };
    const prior = priorShare(basis);
    if ("refusal" in prior) return prior;
    // Not budget × (1 − share): of a share of 95 % only some digits would be left.
    return { amount: cents(actual + roundCents((budget * (prior.priorYear - prior.priorActual)) / prior.priorYear)) };
  },
};
