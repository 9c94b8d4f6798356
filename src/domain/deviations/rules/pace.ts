import type { DeviationRule } from "../DeviationRule";

/** How much of the budget is used against the share expected by now. Of the budget, a percent of deviation is a percentage point of use. */
export const pace: DeviationRule = {
  key: "pace", from: "actual", against: "expected", base: "budget",
  present: ["actual", "expected"], zero: [], nonZero: ["budget"], natures: ["income", "expense", "result"],
  isBinding: false, tone: "by-effect", asksReason: "unfavourable",
  words: { figure: "pace", hasShare: false },
  limit: { euros: 10_000, percent: 5, mode: "and" },
};
