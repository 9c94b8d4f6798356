import { BUDGET, type MethodFormula } from "../MethodFormula";

/** The amended budget itself. */
export const asBudgeted: MethodFormula = { key: "as-budgeted", guards: [BUDGET], amount: ({ budget }) => budget };
