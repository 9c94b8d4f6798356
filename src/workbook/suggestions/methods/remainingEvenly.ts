import { MONTHS } from "../../../domain/periods/Period";
import { binary } from "../../formulas/formulaParts";
import { ACTUAL, BUDGET, type MethodFormula } from "../MethodFormula";

/** The actual, and the budget of the months to come spread evenly. */
export const remainingEvenly: MethodFormula = {
  key: "remaining-evenly",
  guards: [ACTUAL, BUDGET],
  amount: ({ actual, budget, through }, round) => binary(actual, "+", round(binary(binary(budget, "*", binary(MONTHS, "-", through)), "/", MONTHS))),
};
