import type { DeviationRule } from "../DeviationRule";

/** More has been spent already than the year was to cost, or a row is weaker already, below zero, than the year was to end at. A forecast of zero is a rule of its own. */
export const actualBeyondForecast: DeviationRule = {
  key: "actual-beyond-forecast", from: "actual", against: "allowance", base: "allowance",
  present: ["actual"], zero: [], nonZero: ["allowance"], exceeded: true, natures: ["income", "expense", "result"],
  isBinding: false, tone: "by-effect", asksReason: "always", explainedFirst: true,
  words: { figure: "effect", hasShare: true },
  limit: { euros: 0, percent: 0, mode: "and" },
};
