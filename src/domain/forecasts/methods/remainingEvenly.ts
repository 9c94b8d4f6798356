import { cents, roundCents } from "../../money/Cents";
import { MONTHS } from "../../periods/Period";
import type { SuggestionMethod } from "../SuggestionMethod";

/** The actual, and the budget of the months to come spread evenly: actual + budget × (12 − months) / 12. */
export const remainingEvenly: SuggestionMethod = {
  key: "remaining-evenly",
  usualFor: [],
  suggest({ actual, budget, through }) {
    if (actual === null) return { refusal: "actual-missing" };
    return budget === null ? { refusal: "budget-missing" } : { amount: cents(actual + roundCents((budget * (MONTHS - through)) / MONTHS)) };
  },
};
