import { cents, type Cents } from "../money/Cents";
import type { Nature } from "./Row";
import { orientation, type SignProfile } from "./SignProfile";

/** The printed deviation (Poikkeama) in the direction of the table's profile, in cents. */
export function computeDeviation(nature: Nature, profile: SignProfile, actual: Cents, budget: Cents): Cents {
  switch (profile.deviation) {
    case "budget-minus-actual":
      return cents(budget - actual);
    case "actual-minus-budget":
      return cents(actual - budget);
    case "favourable-positive":
      return cents(orientation(nature, profile) * (actual - budget));
  }
}

/** Whether an actual is better than its budget, worse, or the same: from the row's nature, never from the sign alone. */
export function compareWithBudget(nature: Nature, profile: SignProfile, actual: Cents, budget: Cents): "favourable" | "unfavourable" | "equal" {
  const better = orientation(nature, profile) * (actual - budget);
  return better === 0 ? "equal" : better > 0 ? "favourable" : "unfavourable";
}
