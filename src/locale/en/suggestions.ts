import type { SuggestionTexts } from "../SuggestionTexts";

export const suggestions: SuggestionTexts = {
  sheetName: "Suggestions",
  methods: {
    "run-rate": "Current pace",
    seasonal: "Last year's rhythm",
    "remaining-by-prior-share": "Rest of budget by last year's rhythm",
    "remaining-evenly": "Rest of budget evenly",
    "as-budgeted": "Budget",
  },
  refusals: {
    "actual-missing": "no actual",
    "budget-missing": "no budget",
    "prior-missing": "no figures of last year",
    "prior-share-extreme": "below 5 % or above 95 % of last year had come",
    "prior-signs-differ": "last year's figures differ in sign",
  },
  historyShort: "the history is too short",
};
