import { SUGGESTION_METHODS } from "../../domain/forecasts/suggestionMethods";
import type { MethodFormula } from "./MethodFormula";
import { asBudgeted } from "./methods/asBudgeted";
import { remainingByPriorShare } from "./methods/remainingByPriorShare";
import { remainingEvenly } from "./methods/remainingEvenly";
import { runRate } from "./methods/runRate";
import { seasonal } from "./methods/seasonal";

/** The formulas of the methods; a new one is a file of its own and a line here. */
const FORMULAS: readonly MethodFormula[] = [runRate, seasonal, remainingByPriorShare, remainingEvenly, asBudgeted];

/** Every method of the domain as a formula, in the domain's order; one without a formula is our own mistake. */
export const METHOD_FORMULAS: readonly MethodFormula[] = SUGGESTION_METHODS.map(({ key }) => {
  const formula = FORMULAS.find((one) => one.key === key);
  if (formula === undefined) throw new Error(`The method ${key} has no formula`);
  return formula;
});
