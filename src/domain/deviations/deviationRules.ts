import type { DeviationRule, RuleKey } from "./DeviationRule";
import { actualBeyondForecast } from "./rules/actualBeyondForecast";
import { actualWithoutBudget } from "./rules/actualWithoutBudget";
import { forecastZero } from "./rules/forecastZero";
import { largeChange } from "./rules/largeChange";
import { pace } from "./rules/pace";
import { projectOverspent } from "./rules/projectOverspent";
import { yearEnd } from "./rules/yearEnd";

/** Every rule, what weighs most first. A new one is a file of its own and a line here. */
export const DEVIATION_RULES: readonly DeviationRule[] = [yearEnd, actualBeyondForecast, actualWithoutBudget, forecastZero, pace, largeChange, projectOverspent];

/** Rules in the order in which what they have flagged is explained. */
export function explainOrder(rules: readonly RuleKey[]): readonly DeviationRule[] {
  const all = rules.map(ruleOf);
  return [...all.filter(({ explainedFirst }) => explainedFirst === true), ...all.filter(({ explainedFirst }) => explainedFirst !== true)];
}

/** The rule of that key; throws where there is none, which is our own mistake. */
export function ruleOf(key: RuleKey): DeviationRule {
  const rule = DEVIATION_RULES.find((one) => one.key === key);
  if (rule === undefined) throw new Error(`There is no rule ${key}`);
  return rule;
}
