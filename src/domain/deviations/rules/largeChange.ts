import type { DeviationRule } from "../DeviationRule";

/** A large change against last year at the same date, whatever the budget says of it. */
export const largeChange: DeviationRule = {
  key: "large-change", from: "actual", against: "prior-actual", base: "prior-actual",
  present: ["actual", "prior-actual"], zero: [], nonZero: [], natures: ["income", "expense", "result"],
  isBinding: false, tone: "asks", asksReason: "unfavourable",
  words: { figure: "change", hasShare: true },
  limit: { euros: 100_000, percent: 50, mode: "and" },
};
