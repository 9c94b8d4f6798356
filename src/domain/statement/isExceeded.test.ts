import { cents } from "../money/Cents";
import { compareWithBudget, computeDeviation } from "./computeDeviation";
import { isExceeded } from "./isExceeded";
import type { Nature } from "./Row";
import { SIGN_PROFILES, type SignProfileId } from "./SignProfile";

// nature, profile, actual, budget, exceeded: costs are negative in A and B, positive in C and D.
const CASES: readonly (readonly [Nature, SignProfileId, number | null, number | null, boolean])[] = [
  ["expense", "A", -900, -1000, false],
  ["expense", "A", -1000, -1000, false],
  ["expense", "A", -1001, -1000, true],
  ["expense", "C", 1001, 1000, true],
  ["expense", "C", 999, 1000, false],
  ["expense", "A", -1, 0, true],
  ["expense", "A", -1, null, true],
  ["expense", "A", null, -1000, false],
  ["expense", "A", 0, 0, false],
  ["income", "A", 2000, 1000, false],
  ["income", "A", -50, 1000, false],
  ["result", "A", -900, -1000, false],
  ["result", "A", -1100, -1000, true],
  ["result", "A", 100, 1000, false],
  ["result", "A", -1, 1000, true],
  ["result", "D", 1100, 1000, true],
  ["result", "D", 900, 1000, false],
  ["result", "D", -900, -1000, false],
];

test.each(CASES)("%s in profile %s: actual %p against budget %p is exceeded: %p", (nature, profile, actual, budget, expected) => {
  const amount = (value: number | null) => (value === null ? null : cents(value));
  expect(isExceeded(nature, SIGN_PROFILES[profile], amount(actual), amount(budget))).toBe(expected);
});

// Actual 1100 of income against 1000 is good news in every profile; the printed deviation's sign is the profile's.
test.each([
  ["income", "A", 1100, 1000, -100, "favourable"],
  ["income", "B", 1100, 1000, 100, "favourable"],
  ["income", "C", 1100, 1000, 100, "favourable"],
  ["expense", "A", -1100, -1000, 100, "unfavourable"],
  ["expense", "B", -1100, -1000, -100, "unfavourable"],
  ["expense", "C", 1100, 1000, -100, "unfavourable"],
  ["result", "A", -1100, -1000, 100, "unfavourable"],
  ["result", "D", 1100, 1000, -100, "unfavourable"],
  ["result", "B", -1000, -1000, 0, "equal"],
] as const)("%s in profile %s: %p against %p prints %p and is %s", (nature, profile, actual, budget, printed, news) => {
  expect(computeDeviation(nature, SIGN_PROFILES[profile], cents(actual), cents(budget))).toBe(printed);
  expect(compareWithBudget(nature, SIGN_PROFILES[profile], cents(actual), cents(budget))).toBe(news);
});
