import { SIGN_PROFILES, type DeviationDirection, type SignProfile, type SignProfileId } from "./SignProfile";

/** What a percentage of a zero budget shows: the house prints 0,00, others leave it blank. */
export type ZeroBudgetDisplay = "zero" | "blank";
export const ZERO_BUDGET_DISPLAYS = ["zero", "blank"] as const satisfies readonly ZeroBudgetDisplay[];

/** The unit in which a table's amounts are written. */
export type MoneyUnit = "euro" | "thousand-euro";
export const MONEY_UNITS = ["euro", "thousand-euro"] as const satisfies readonly MoneyUnit[];

/** How many decimals a percentage is shown with. */
export type PercentDecimals = 0 | 1 | 2;
export const PERCENT_DECIMALS = [0, 1, 2] as const satisfies readonly PercentDecimals[];

/** The direction of a printed deviation: the sign profile's own, or one that the house has chosen for itself. */
export type DeviationChoice = DeviationDirection | "profile";
export const DEVIATION_CHOICES = ["profile", "budget-minus-actual", "actual-minus-budget", "favourable-positive"] as const satisfies readonly DeviationChoice[];

/** The house's conventions: chosen for a workbook, and for a table where it differs. */
export interface Conventions {
  readonly signs: SignProfileId;
  readonly deviation: DeviationChoice;
  readonly zeroBudget: ZeroBudgetDisplay;
  readonly percentDecimals: PercentDecimals;
  readonly moneyUnit: MoneyUnit;
  /** The most that a risk's probability or significance may be; the least is 1. */
  readonly riskScale: number;
}

/** As Heinola prints: costs negative, deviation as the profile has it, 0,00 of a zero budget, two decimals, whole euros, risks from 1 to 3. */
export const USUAL_CONVENTIONS: Conventions = { signs: "A", deviation: "profile", zeroBudget: "zero", percentDecimals: 2, moneyUnit: "euro", riskScale: 3 };

/** Whether risks can be placed on the scale. */
export function isRiskScale(value: number): boolean {
  return Number.isInteger(value) && value >= 2 && value <= 10;
}

/** The signs and the direction of deviation that the conventions come to. */
export function signProfileOf({ signs, deviation }: Pick<Conventions, "signs" | "deviation">): SignProfile {
  const profile = SIGN_PROFILES[signs];
  return deviation === "profile" ? profile : { ...profile, deviation };
}

/** How many cents one in a cell stands for. */
export function centsOfUnit(unit: MoneyUnit): number {
  return unit === "euro" ? 100 : 100_000;
}
