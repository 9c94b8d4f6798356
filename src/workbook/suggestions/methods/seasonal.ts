import { binary } from "../../formulas/formulaParts";
import { ACTUAL, PRIOR, type MethodFormula } from "../MethodFormula";

/** The actual as the same share of its year as last year's was: actual × last year / last year's actual. */
export const seasonal: MethodFormula = {
  key: "seasonal",
  guards: [ACTUAL, ...PRIOR],
  amount: ({ actual, priorActual, priorYear }) => binary(binary(actual, "*", priorYear), "/", priorActual),
};
