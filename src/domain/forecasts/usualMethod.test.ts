import { centsFromEuros } from "../money/Cents";
import { monthFrom } from "../periods/Period";
import type { Nature } from "../statement/Row";
import { computeSuggestions } from "./computeSuggestions";
import { asBudgeted } from "./methods/asBudgeted";
import { runRate } from "./methods/runRate";
import { usualMethod, usualMethods } from "./usualMethod";

function methods(budget: number | null, priorActual: number | null) {
  const [through, actual, year, closing] = [monthFrom(3), centsFromEuros(-20), budget === null ? null : centsFromEuros(budget), centsFromEuros(-90)];
  if (through === null) throw new Error("March is a month");
  const prior = priorActual === null ? null : centsFromEuros(priorActual);
  return computeSuggestions([{ row: "personnel", basis: { through, actual, budget: year, priorActual: prior, priorYear: closing }, past: [] }])[0]?.methods ?? [];
}

test.each<[Nature, number | null, number | null, string | null]>([
  ["income", -100, -25, "seasonal"],
  ["expense", -100, -25, "remaining-by-prior-share"],
  ["result", -100, -25, "remaining-by-prior-share"],
  ["income", -100, -1, "as-budgeted"],
  ["expense", -100, null, "as-budgeted"],
  ["expense", null, null, null],
])("of a row of %s with a budget of %p and %p last year by now, %p is offered first", (nature, budget, prior, wanted) => {
  expect(usualMethod(nature, methods(budget, prior))).toBe(wanted);
});

test("which method is usual is said by the method itself", () => {
  const pace = { ...runRate, usualFor: ["result"] as const };
  expect([usualMethods("result", [pace, asBudgeted]), usualMethods("income", [pace, asBudgeted])]).toEqual([["run-rate", "as-budgeted"], ["as-budgeted"]]);
});

test.each<Nature>(["income", "expense", "result"])("the last of the usual methods for a row of %s is its budget, which needs no history", (nature) => {
  expect(usualMethods(nature).at(-1)).toBe("as-budgeted");
});
