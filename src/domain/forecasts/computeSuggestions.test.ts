import { cents, type Cents } from "../money/Cents";
import { monthFrom, type Month } from "../periods/Period";
import type { PastYear } from "./backTest";
import { amountsWithin, computeSuggestions } from "./computeSuggestions";
import type { SuggestionBasis } from "./SuggestionMethod";

const JUNE = monthFrom(6) as Month;
const basis = (actual: number, budget: number | null): SuggestionBasis => ({ through: JUNE, actual: cents(actual), budget: budget === null ? null : cents(budget), priorActual: null, priorYear: null });
const year = (actual: number, budget: number | null, closing: number): PastYear => ({ basis: basis(actual, budget), closing: cents(closing) });

test("each method has the spread of its own errors, and none where fewer than two years tell of it", () => {
  const [row] = computeSuggestions([{ row: "services", basis: basis(-50, -120), past: [year(-49, -90, -100), year(-53, null, -100), year(-60, null, 0)] }]);
  expect(row?.methods).toEqual([
    { key: "run-rate", suggestion: { amount: -100 }, range: { low: expect.closeTo(-6, 9) as number, high: expect.closeTo(2, 9) as number } },
    { key: "seasonal", suggestion: { refusal: "prior-missing" }, range: null },
    { key: "remaining-by-prior-share", suggestion: { refusal: "prior-missing" }, range: null },
    { key: "remaining-evenly", suggestion: { amount: -110 }, range: null },
    { key: "as-budgeted", suggestion: { amount: -120 }, range: null },
  ]);
});

test.each<[number, number, number, readonly [number, number]]>([
  [-10_000, -3, 1, [-10_100, -9700]],
  [10_000, -3, 1, [9900, 10_300]],
  [0, -3, 1, [0, 0]],
])("%i with errors from %i to %i %% is between %j", (amount, low, high, wanted) => {
  const within = amountsWithin(amount as Cents, { low, high });
  expect([within.low, within.high]).toEqual(wanted);
});
