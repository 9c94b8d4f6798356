/** The choices that a door offers, for layers that may not take values of the domain. */
export { DEVIATION_CHOICES, MONEY_UNITS, PERCENT_DECIMALS, USUAL_CONVENTIONS, ZERO_BUDGET_DISPLAYS } from "../domain/statement/Conventions";
export { SIGN_PROFILE_IDS } from "../domain/statement/SignProfile";
