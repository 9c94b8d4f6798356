import type { StatementWatch } from "../domain/deviations/DeviationWatch";

const STATEMENT_BINDING = { gross: "operating-expenses", net: "operating-margin" } as const;

/** What is watched where a forecast says how the year ends. */
export const interimWatch: StatementWatch = {
  kind: "statement",
  rules: ["year-end", "actual-beyond-forecast", "actual-without-budget", "forecast-zero", "pace", "large-change"],
  actual: "actual", budget: "amended-budget", outcome: "forecast", allowance: "forecast",
  priorActual: "prior-actual", priorYear: "prior-year", adjustment: "adjustment",
  binding: STATEMENT_BINDING,
};

/** What is watched in the course of a year without a forecast. */
export const halfYearWatch: StatementWatch = {
  ...interimWatch,
  rules: ["actual-beyond-forecast", "actual-without-budget", "pace", "large-change"],
  outcome: null, allowance: "amended-budget", adjustment: null,
};

/** What is watched of investments, which come when they come: no pace, and no forecast. */
export const investmentsWatch: StatementWatch = {
  ...halfYearWatch,
  rules: ["actual-beyond-forecast", "actual-without-budget"],
  priorActual: null, priorYear: null,
  binding: { gross: "investment-expenditure", net: "investment-net" },
};

/** What is watched of a year that is over: it has ended at its actual. */
export const closingWatch: StatementWatch = {
  ...interimWatch,
  rules: ["year-end", "actual-beyond-forecast", "actual-without-budget"],
  outcome: "actual", allowance: "amended-budget", priorActual: null, adjustment: null,
};
