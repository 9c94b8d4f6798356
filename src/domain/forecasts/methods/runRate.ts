import { roundCents } from "../../money/Cents";
import { MONTHS } from "../../periods/Period";
import type { SuggestionMethod } from "../SuggestionMethod";

/** The pace so far for the whole year: actual / months × 12. */
export const runRate: SuggestionMethod = {
  key: "run-rate",
  usualFor: [],
  suggest: ({ actual, through }) => (actual === null ? { refusal: "actual-missing" } : { amount: roundCents((actual * MONTHS) / through) }),
};
