import { roundCents } from "../../money/Cents";
import type { SuggestionMethod } from "../SuggestionMethod";

const MONTHS = 12;

/** The pace so far for the whole year: actual / months × 12. */
export const runRate: SuggestionMethod = {
  key: "run-rate",
  suggest: ({ actual, through }) => (actual === null ? { refusal: "actual-missing" } : { amount: roundCents((actual * MONTHS) / through) }),
};
