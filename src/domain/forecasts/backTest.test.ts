import { cents, centsFromEuros } from "../money/Cents";
import { monthFrom } from "../periods/Period";
import { backTest, type PastYear } from "./backTest";
import type { SuggestionBasis } from "./SuggestionMethod";
import { SUGGESTION_METHODS } from "./suggestionMethods";

/** Heinola's half-year 2024 of two areas, and how 2024 ended by the closing of 2025; euros. */
function year(closing: number, budget: number, actual: number, priorActual: number, priorYear: number): PastYear {
  const through = monthFrom(6);
  if (through === null) throw new Error("June is a month");
  const [a, b, c, d] = [actual, budget, priorActual, priorYear].map(centsFromEuros);
  return { basis: { through, actual: a ?? null, budget: b ?? null, priorActual: c ?? null, priorYear: d ?? null } satisfies SuggestionBasis, closing: centsFromEuros(closing) };
}

const CASES: readonly (readonly [string, PastYear, Readonly<Record<string, number>>])[] = [
  ["costs of education", year(-18_252_517, -18_545_050, -9_211_024, -9_647_767, -18_519_701), { "as-budgeted": -1.6, "run-rate": -0.9, seasonal: 3.1, "remaining-by-prior-share": 0.9 }],
  ["income of education", year(990_254, 1_488_800, 479_210, 534_653, 1_100_770), { "as-budgeted": 50.3, "run-rate": -3.2, seasonal: -0.4, "remaining-by-prior-share": 25.7 }],
  ["costs of early education", year(-8_254_822, -8_409_500, -4_229_314, -4_645_086, -8_908_889), { "as-budgeted": -1.9, "run-rate": -2.5, seasonal: 1.7, "remaining-by-prior-share": 0 }],
  ["income of early education", year(516_306, 495_600, 266_266, 521_311, 1_013_249), { "as-budgeted": -4, "run-rate": 3.1, seasonal: 0.2, "remaining-by-prior-share": -1.8 }],
];

test.each(CASES)("the methods' errors for the %s are those reckoned by hand", (_, past, wanted) => {
  const errors = SUGGESTION_METHODS.filter((method) => method.key in wanted).map((method) => [method.key, backTest(method, [past])[0]?.toFixed(1)]);
  expect(Object.fromEntries(errors)).toEqual(Object.fromEntries(Object.entries(wanted).map(([key, error]) => [key, error.toFixed(1)])));
});

test("a year that ended at zero and one that a method does not speak of have no error", () => {
  const [, past] = CASES[0] ?? [];
  if (past === undefined) throw new Error("There is a case");
  expect(SUGGESTION_METHODS.map((method) => backTest(method, [{ ...past, closing: cents(0) }, { ...past, basis: { ...past.basis, actual: null, budget: null } }]))).toEqual(SUGGESTION_METHODS.map(() => [null, null]));
});
