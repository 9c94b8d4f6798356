import type { Cents } from "../money/Cents";
import type { Nature } from "./Row";
import { orientation, type SignProfile } from "./SignProfile";

/**
 * Whether an actual has passed its budget, by the row's nature: a cost row when |actual| > |budget|, a result when it
 * is below zero and weaker than budgeted. Income is never exceeded; a mere minus sign never counts. A blank budget is 0.
 */
export function isExceeded(nature: Nature, profile: SignProfile, actual: Cents | null, budget: Cents | null): boolean {
  if (actual === null) return false;
  switch (nature) {
    case "income":
      return false;
    case "expense":
      return Math.abs(actual) > Math.abs(budget ?? 0);
    case "result": {
      const direction = orientation("result", profile);
      return direction * actual < Math.min(0, direction * (budget ?? 0));
    }
  }
}
