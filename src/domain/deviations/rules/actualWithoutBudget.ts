import type { DeviationRule } from "../DeviationRule";

/** An actual where nothing was budgeted; the printed percentage, 0,00, hides it. */
export const actualWithoutBudget: DeviationRule = {
  key: "actual-without-budget", from: "actual", against: "nothing", base: "nothing",
  present: ["actual"], zero: ["budget"], nonZero: ["actual"], natures: ["income", "expense", "result"],
  isBinding: false, tone: "asks", asksReason: "always",
  words: { figure: "actual", hasShare: false },
  limit: { euros: 0, percent: 0, mode: "and" },
};
