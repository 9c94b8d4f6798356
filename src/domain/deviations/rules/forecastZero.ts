import type { DeviationRule } from "../DeviationRule";

/** A forecast of zero beside an actual: nobody has looked at the row. */
export const forecastZero: DeviationRule = {
  key: "forecast-zero", from: "actual", against: "outcome", base: "nothing",
  present: ["actual", "outcome"], zero: ["outcome"], nonZero: ["actual"], natures: ["income", "expense", "result"],
  isBinding: false, tone: "asks", asksReason: "always",
  limit: { euros: 0, percent: 0, mode: "and" },
};
