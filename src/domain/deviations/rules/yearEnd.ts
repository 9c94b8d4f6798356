import type { DeviationRule } from "../DeviationRule";

/** The forecast against the amended budget; on the binding row any shortfall is told (Kuntalaki 410/2015, 110 §: the budget is to be followed). */
export const yearEnd: DeviationRule = {
  key: "year-end", from: "outcome", against: "budget", base: "budget",
  present: ["outcome"], zero: [], nonZero: [], natures: ["income", "expense", "result"],
  isBinding: true, tone: "by-effect", asksReason: "always",
  words: { figure: "effect", hasShare: true },
  limit: { euros: 10_000, percent: 5, mode: "and" },
};
