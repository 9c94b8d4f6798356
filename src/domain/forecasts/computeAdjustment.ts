import { cents, type Cents } from "../money/Cents";

/** What brings a row from its amended budget to a year-end, in the table's signs; without a budget it is the year-end itself. */
export function computeAdjustment(yearEnd: Cents, budget: Cents | null): Cents {
  return cents(yearEnd - (budget ?? 0));
}
