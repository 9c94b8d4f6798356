import { binary } from "../../formulas/formulaParts";
import { ACTUAL, BUDGET, PRIOR, type MethodFormula } from "../MethodFormula";

/** The actual, and of the budget the share that was still to come last year. */
export const remainingByPriorShare: MethodFormula = {
  key: "remaining-by-prior-share",
  guards: [ACTUAL, BUDGET, ...PRIOR],
  amount: ({ actual, budget, priorActual, priorYear }, round) => binary(actual, "+", round(binary(binary(budget, "*", round(binary(priorYear, "-", priorActual))), "/", priorYear))),
};
