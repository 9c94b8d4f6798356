import fc from "fast-check";
import { cents, type Cents } from "../money/Cents";
import { monthFrom, type Month } from "../periods/Period";
import type { Suggestion, SuggestionBasis } from "./SuggestionMethod";
import { SUGGESTION_METHODS } from "./suggestionMethods";

const MARCH = monthFrom(3) as Month;
const basis = (more: Partial<Record<"actual" | "budget" | "priorActual" | "priorYear", number | null>>): SuggestionBasis => {
  const { actual, budget, priorActual, priorYear } = { actual: 30, budget: 100, priorActual: 20, priorYear: 80, ...more };
  const of = (amount: number | null): Cents | null => (amount === null ? null : cents(amount));
  return { through: MARCH, actual: of(actual), budget: of(budget), priorActual: of(priorActual), priorYear: of(priorYear) };
};
function suggest(key: string, given: SuggestionBasis): Suggestion | undefined {
  return SUGGESTION_METHODS.find((method) => method.key === key)?.suggest(given);
}

test.each<[string, SuggestionBasis, Suggestion]>([
  ["run-rate", basis({}), { amount: cents(120) }],
  ["run-rate", basis({ actual: null }), { refusal: "actual-missing" }],
  ["run-rate", basis({ actual: -30, budget: null, priorYear: null }), { amount: cents(-120) }],
  ["seasonal", basis({}), { amount: cents(120) }],
  ["seasonal", basis({ priorActual: null }), { refusal: "prior-missing" }],
  ["seasonal", basis({ priorActual: -20 }), { refusal: "prior-signs-differ" }],
  ["seasonal", basis({ priorActual: 3 }), { refusal: "prior-share-extreme" }],
  ["seasonal", basis({ priorActual: 4 }), { amount: cents(600) }],
  ["seasonal", basis({ priorActual: 77 }), { refusal: "prior-share-extreme" }],
  ["seasonal", basis({ priorActual: 0, priorYear: 0 }), { refusal: "prior-share-extreme" }],
  ["remaining-by-prior-share", basis({}), { amount: cents(105) }],
  ["remaining-by-prior-share", basis({ budget: null }), { refusal: "budget-missing" }],
  ["remaining-evenly", basis({}), { amount: cents(105) }],
  ["remaining-evenly", basis({ actual: null }), { refusal: "actual-missing" }],
  ["as-budgeted", basis({ actual: null }), { amount: cents(100) }],
  ["as-budgeted", basis({ budget: null }), { refusal: "budget-missing" }],
])("%s of %j is %j", (key, given, wanted) => expect(suggest(key, given)).toEqual(wanted));

test("turning every sign turns every suggestion, so that no method leans to a side", () => {
  const amount = fc.option(fc.integer({ min: -1e9, max: 1e9 }));
  fc.assert(fc.property(amount, amount, amount, amount, (actual, budget, priorActual, priorYear) => {
    const turn = (one: number | null): number | null => (one === null ? null : -one);
    const given = basis({ actual, budget, priorActual, priorYear });
    const turned = basis({ actual: turn(actual), budget: turn(budget), priorActual: turn(priorActual), priorYear: turn(priorYear) });
    for (const { suggest: of } of SUGGESTION_METHODS) {
      const [one, other] = [of(given), of(turned)];
      expect(other).toEqual("amount" in one ? { amount: cents(-one.amount) } : one);
    }
  }));
});
