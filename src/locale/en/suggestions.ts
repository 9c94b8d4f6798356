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
    "prior-share-extreme": "below 5 % or above 95 % of last year by this month",
    "prior-signs-differ": "last year's figures differ in sign",
  },
  title: "Suggestions for the year-end",
  subtitle: "Formulas compute these from the tables' figures. Nothing goes to the forecast until a suggestion is accepted.",
  row: "Unit and row",
  months: "Months",
  figures: { budget: "Amended budget", actual: "Actual", priorActual: "Same months a year before", priorYear: "Closing a year before", closing: "Closing" },
  refused: "Why not everything is suggested",
  whyNot: (method) => `Why not: ${method}`,
  errors: (method) => `Past error %: ${method}`,
  within: (method) => `Year-end between: ${method}`,
  pastFigure: (year, figure) => `${year}: ${figure}`,
  pastError: (year, method) => `${year} error %: ${method}`,
  howAccurate: "Past error: how much greater (+) or smaller (−) a number than the closing the method has given from the same month, from the least to the greatest, in percent of the closing.",
  historyShort: "the history is too short",
};
