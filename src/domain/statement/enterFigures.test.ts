import { cents } from "../money/Cents";
import { compareFigures } from "./compareFigures";
import { computeStatement } from "./computeStatement";
import { enterFigures, type GivenFigure } from "./enterFigures";
import type { Measure, MeasureKey } from "./Measure";
import { SIGN_PROFILES } from "./SignProfile";
import type { StatementDefinition } from "./StatementDefinition";

const MEASURES: readonly Measure[] = [
  { kind: "input", key: "original-budget" },
  { kind: "input", key: "amendments" },
  { kind: "sum", key: "amended-budget", of: [{ measure: "original-budget", sign: 1 }, { measure: "amendments", sign: 1 }], enteredAs: "original-budget" },
  { kind: "input", key: "actual" },
  { kind: "sum", key: "remaining", of: [{ measure: "amended-budget", sign: 1 }, { measure: "actual", sign: -1 }] },
  { kind: "input", key: "adjustment" },
  { kind: "sum", key: "forecast", of: [{ measure: "amended-budget", sign: 1 }, { measure: "adjustment", sign: 1 }], enteredAs: "adjustment" },
  { kind: "ratio", key: "percent-used", of: "actual", to: "amended-budget" },
];
const DEFINITION: StatementDefinition = {
  measures: MEASURES,
  profile: SIGN_PROFILES.A,
  zeroBudget: "zero",
  rows: [
    { kind: "input", key: "a", nature: "expense" },
    { kind: "input", key: "b", nature: "expense" },
    { kind: "sum", key: "sum", nature: "expense", of: ["a", "b"] },
  ],
};

const given = (row: string, measure: MeasureKey, euros: number): GivenFigure => ({ row, measure, cents: cents(euros * 100) });
const nothing = () => null;

test("a budget after amendments becomes the original budget, less the amendments that stand there", () => {
  const present = (_: string, measure: MeasureKey) => (measure === "amendments" ? cents(20000) : null);
  expect(enterFigures(DEFINITION, [given("a", "amended-budget", -1000)], present).inputs).toEqual([given("a", "original-budget", -1200)]);
});

test("a forecast becomes the adjustment against the budget given with it, and 0 where it is the budget", () => {
  const entered = enterFigures(DEFINITION, [given("a", "amended-budget", -1000), given("a", "forecast", -900), given("b", "amended-budget", -10), given("b", "forecast", -10)], nothing);
  expect(entered.inputs).toContainEqual(given("a", "adjustment", 100));
  expect(entered.inputs).toContainEqual(given("b", "adjustment", 0));
});

test("an input given beside the figure that would fill it stays as given, and the figure is compared", () => {
  const entered = enterFigures(DEFINITION, [given("a", "original-budget", -900), given("a", "amendments", -100), given("a", "amended-budget", -1000)], nothing);
  expect(entered.inputs).toHaveLength(2);
  expect(entered.compared).toEqual([given("a", "amended-budget", -1000)]);
});

test("sums and remaining amounts are only compared", () => {
  const entered = enterFigures(DEFINITION, [given("sum", "actual", -300), given("a", "remaining", 5)], nothing);
  expect(entered.inputs).toEqual([]);
  expect(entered.compared).toHaveLength(2);
});

function differencesOf(figures: readonly GivenFigure[]): readonly string[] {
  const { inputs, compared } = enterFigures(DEFINITION, figures, nothing);
  const inputOf = (row: string, measure: MeasureKey) => inputs.find((one) => one.row === row && one.measure === measure)?.cents ?? null;
  return compareFigures(DEFINITION, computeStatement(DEFINITION, inputOf), compared, []).map((one) => `${one.row} ${one.measure} ${one.expected} ${one.found}`);
}

test.each([
  ["a printed sum one euro off its two rounded rows is rounding", [given("a", "actual", -10), given("b", "actual", -20), given("sum", "actual", -31)], []],
  ["two euros off is not", [given("a", "actual", -10), given("b", "actual", -20), given("sum", "actual", -32)], ["sum actual -30 -32"]],
  ["a sum with cents is exact", [given("a", "actual", -10), given("b", "actual", -20), given("sum", "actual", -30.01)], ["sum actual -30 -30.01"]],
  ["a plan in round figures is exact", [given("a", "amended-budget", -1000), given("b", "amended-budget", -2000), given("sum", "amended-budget", -3050)], ["sum amended-budget -3000 -3050"]],
] as const)("%s", (_, figures, expected) => {
  expect(differencesOf(figures)).toEqual(expected);
});
