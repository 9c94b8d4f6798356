import type { DeviationRule } from "../DeviationRule";

/** A forecast of zero beside an actual: nobody has looked at the row. */
export const forecastZero: DeviationRule = {
  key: "forecast-zero", from: "actual", against: "outcome", base: "nothing",
  present: ["actual", "outcome"], zero: ["outcome"], nonZero: ["actual"], natures: ["income", "expense", "result"],
  isBinding: false, tone: "asks", asksReason: "always",
  words: { figure: "actual", hasShare: false },
  limit: { euros: 0, percent: 0, mode: "and" },
};
