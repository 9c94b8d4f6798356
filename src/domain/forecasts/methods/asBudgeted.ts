import type { SuggestionMethod } from "../SuggestionMethod";

/** The amended budget itself: what every row is forecast as until somebody says otherwise. */
export const asBudgeted: SuggestionMethod = {
  key: "as-budgeted",
  // Where the history carries nothing, the budget stands.
  usualFor: ["income", "expense", "result"],
  suggest: ({ budget }) => (budget === null ? { refusal: "budget-missing" } : { amount: budget }),
};
