import fc from "fast-check";
import { cents } from "../money/Cents";
import type { GivenFigure } from "./enterFigures";
import { findOtherSigns } from "./findOtherSigns";
import type { Row } from "./Row";
import { SIGN_PROFILES, SIGN_PROFILE_IDS, type SignProfileId } from "./SignProfile";
import { SIGNS, signsOf, type SignsId } from "./Signs";
import type { StatementDefinition } from "./StatementDefinition";
import { turnSigns } from "./turnSigns";

const ROWS: readonly Row[] = [
  { kind: "input", key: "income", nature: "income" },
  { kind: "input", key: "wages", nature: "expense" },
  { kind: "input", key: "services", nature: "expense" },
  { kind: "sum", key: "costs", nature: "expense", of: ["wages", "services"] },
  { kind: "sum", key: "margin", nature: "result", of: ["income", "costs"] },
];
const definitionOf = (profile: SignProfileId): StatementDefinition => ({ rows: ROWS, measures: [], profile: SIGN_PROFILES[profile], zeroBudget: "zero" });

/** Euros of one column, by row. */
type Column = Readonly<Record<string, number>>;
const figuresOf = (column: Column, measure: GivenFigure["measure"] = "actual"): readonly GivenFigure[] =>
  Object.entries(column).map(([row, euros]) => ({ row, measure, cents: cents(euros * 100) }));

test.each<readonly [string, SignProfileId, Column, SignsId | null, boolean]>([
  ["negative costs in a table that keeps them so", "A", { income: 100, wages: -60, costs: -60, margin: 40 }, null, false],
  ["positive costs with a margin that says so", "A", { income: 100, wages: 60, costs: 60, margin: 40 }, "costs-positive", true],
  ["positive costs with a margin of costs less income", "A", { income: 100, wages: 160, costs: 160, margin: 60 }, "margin-reversed", true],
  ["positive costs with a margin of the lines alone", "A", { income: 100, wages: 60, services: 10, margin: 30 }, "costs-positive", true],
  ["negative costs where they are kept positive", "C", { income: 100, wages: -60, costs: -60, margin: 40 }, "costs-negative", true],
  ["negative costs where the margin is reversed too", "D", { income: 100, wages: -160, costs: -160, margin: -60 }, "costs-negative", true],
  ["a margin the other way round", "C", { income: 100, wages: 160, costs: 160, margin: 60 }, "margin-reversed", true],
  ["a margin the other way round, for the other table", "D", { income: 100, wages: 60, costs: 60, margin: 40 }, "costs-positive", true],
  ["a ledger's signs", "A", { income: -100, wages: 60, costs: 60, margin: -40 }, "income-negative", true],
  ["a ledger's signs where costs are kept positive", "C", { income: -100, wages: 60, costs: 60, margin: -40 }, "income-negative", true],
  ["positive costs without a margin", "A", { income: 100, wages: 60, costs: 60 }, "costs-positive", false],
  ["positive costs alone", "A", { wages: 60 }, "costs-positive", false],
  ["negative costs alone where they are kept positive", "C", { wages: -60 }, "costs-negative", false],
  ["positive costs with a margin that fits nothing", "A", { income: 100, costs: 60, margin: 7 }, "costs-positive", false],
  ["positive costs without income, whose margin is negative", "A", { costs: 60, margin: -60 }, "costs-positive", true],
  ["positive costs without income, whose margin is positive, which two conventions may mean", "A", { costs: 60, margin: 60 }, "margin-reversed", false],
  ["corrections that make costs positive in truth", "A", { income: 100, wages: 20, costs: 20, margin: 120 }, null, false],
  ["one positive correction among costs", "A", { wages: -600, services: 5, costs: -595, income: 0, margin: -595 }, null, false],
  ["costs of both signs alike", "A", { wages: -60, services: 50 }, null, false],
  ["income alone", "A", { income: -100, margin: -100 }, null, false],
  ["nothing but zeros", "A", { income: 0, costs: 0, margin: 0 }, null, false],
  ["no figures", "A", {}, null, false],
])("%s, for profile %s", (_, profile, column, given, isProven) => {
  expect(findOtherSigns(definitionOf(profile), figuresOf(column))).toEqual(given === null ? null : { given, wanted: signsOf(SIGN_PROFILES[profile]), isProven });
});

test("a misprinted margin in one column leaves the proof of the others", () => {
  const figures = [...figuresOf({ income: 100, costs: 60, margin: 40 }), ...figuresOf({ income: 100, costs: 60, margin: 45 }, "forecast")];
  expect(findOtherSigns(definitionOf("A"), figures)).toMatchObject({ given: "costs-positive", isProven: true });
});

test("what remains and adjustments tell nothing of signs, since they go either way", () => {
  expect(findOtherSigns(definitionOf("A"), [...figuresOf({ wages: 5 }, "remaining"), ...figuresOf({ wages: 5 }, "adjustment")])).toBeNull();
});

test("a margin that rounding moves is still right", () => {
  expect(findOtherSigns(definitionOf("A"), figuresOf({ income: 100, wages: 30, services: 30, margin: 41 }))).toMatchObject({ isProven: true });
});

const amount = fc.integer({ min: 10, max: 1_000_000 });

test("whatever a table holds, it is recognised in any convention's signs and turned into its own", () => {
  fc.assert(fc.property(amount, amount, amount, fc.constantFrom(...SIGN_PROFILE_IDS), fc.constantFrom(...(Object.keys(SIGNS) as SignsId[])), (income, wages, services, profile, given) => {
    fc.pre(Math.abs(income - wages - services) > 10);
    const definition = definitionOf(profile);
    const wanted = signsOf(SIGN_PROFILES[profile]);
    const plain = figuresOf({ income, wages: -wages, services: -services, costs: -wages - services, margin: income - wages - services });
    const text = turnSigns(definition, plain, "costs-negative", given);
    const found = findOtherSigns(definition, text);
    if (given === wanted) expect(found).toBeNull();
    else expect(found).toEqual({ given, wanted, isProven: true });
    expect(turnSigns(definition, text, given, wanted)).toEqual(turnSigns(definition, plain, "costs-negative", wanted));
  }));
});

test("turning signs there and back changes nothing, and zero has no sign", () => {
  const figures = figuresOf({ income: 1, wages: 0, margin: -5, elsewhere: 3 });
  const definition = definitionOf("A");
  expect(turnSigns(definition, turnSigns(definition, figures, "costs-positive", "margin-reversed"), "margin-reversed", "costs-positive")).toEqual(figures);
  expect(Object.is(turnSigns(definition, figures, "costs-negative", "costs-positive")[1]?.cents, 0)).toBe(true);
});
