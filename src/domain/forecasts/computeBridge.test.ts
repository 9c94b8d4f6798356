import fc from "fast-check";
import { cents, centsFromEuros, type Cents } from "../money/Cents";
import type { Measure } from "../statement/Measure";
import type { Row } from "../statement/Row";
import { SIGN_PROFILES, SIGN_PROFILE_IDS, orientation, type SignProfileId } from "../statement/SignProfile";
import { computeBridge, findBridgedRow } from "./computeBridge";

const MEASURES: readonly Measure[] = [
  { kind: "input", key: "amended-budget" },
  { kind: "input", key: "adjustment" },
  { kind: "sum", key: "forecast", of: [{ measure: "amended-budget", sign: 1 }, { measure: "adjustment", sign: 1 }] },
];
const BETWEEN = { budget: "amended-budget", forecast: "forecast" };
const ROWS: readonly Row[] = [
  { kind: "input", key: "income", nature: "income" },
  { kind: "input", key: "rents", nature: "income", partOf: "income" },
  { kind: "input", key: "staff", nature: "expense" },
  { kind: "input", key: "services", nature: "expense" },
  { kind: "sum", key: "expenses", nature: "expense", of: ["staff", "services"] },
  { kind: "sum", key: "operating-margin", nature: "result", of: ["income", "expenses"] },
  { kind: "input", key: "depreciation", nature: "expense" },
  { kind: "sum", key: "result", nature: "result", of: ["operating-margin", "depreciation"] },
];

type Given = Readonly<Record<string, readonly [budget: number | null, adjustment: number | null]>>;

function bridgeOf(signs: SignProfileId, given: Given, rows: readonly Row[] = ROWS) {
  const inputs = (row: string, measure: string): Cents | null => {
    const euros = given[row]?.[measure === "amended-budget" ? 0 : 1] ?? null;
    return euros === null ? null : centsFromEuros(euros);
  };
  return computeBridge({ rows, measures: MEASURES, profile: SIGN_PROFILES[signs], zeroBudget: "zero" }, inputs, BETWEEN);
}

const CASES = [
  ["A", { income: [100, -10], staff: [-300, 5], services: [-50, -20] }, [-250, -275], [-10, 5, -20]],
  ["B", { income: [100, -10], staff: [-300, 5], services: [-50, -20] }, [-250, -275], [-10, 5, -20]],
  ["C", { income: [100, -10], staff: [300, -5], services: [50, 20] }, [-250, -275], [-10, 5, -20]],
  ["D", { income: [100, -10], staff: [300, -5], services: [50, 20] }, [250, 275], [10, -5, 20]],
] as const;

test.each(CASES)("in profile %s every row's adjustment enters in the signs of the margin, and its tone follows its nature", (signs, given, [budget, forecast], effects) => {
  const bridge = bridgeOf(signs, given);
  expect(bridge).toEqual({
    of: "operating-margin", budget: budget * 100, forecast: forecast * 100,
    steps: [["income", "unfavourable"], ["staff", "favourable"], ["services", "unfavourable"]].map(([row, tone], place) => ({ row, tone, effect: (effects[place] ?? 0) * 100 })),
  });
});

test("a row without an adjustment, or with one of 0, is a step of nothing, and a part is no step at all", () => {
  const steps = bridgeOf("A", { income: [100, null], rents: [50, 20], staff: [-300, 0], services: [null, -20] })?.steps;
  expect(steps).toEqual([
    { row: "income", effect: 0, tone: "equal" }, { row: "staff", effect: 0, tone: "equal" }, { row: "services", effect: -2_000, tone: "unfavourable" },
  ]);
});

test("without a figure there is no bridge", () => {
  expect(bridgeOf("A", {})).toBeNull();
  expect(bridgeOf("A", {}, [])).toBeNull();
});

const row = (key: string, nature: "income" | "expense" | "result"): Row => ({ kind: "input", key, nature });
test.each([
  ["the operating margin before later results", ROWS, "operating-margin"],
  ["the last result where there is no such margin", ROWS.filter(({ key }) => key !== "operating-margin"), "result"],
  ["the last row where nothing is a result", [row("income", "income"), row("staff", "expense"), { kind: "heading", key: "end", nature: "expense" }], "staff"],
] as const)("a bridge is of %s", (_, rows, key) => {
  expect(findBridgedRow<Row>(rows)?.key).toBe(key);
});

test("the steps sum to the difference exactly, and a step is favourable where it betters the margin, in every profile", () => {
  const amount = fc.option(fc.integer({ min: -99_999_999_99, max: 99_999_999_99 }), { nil: null });
  const given = fc.dictionary(fc.constantFrom("income", "staff", "services"), fc.tuple(amount, amount), { minKeys: 1 });
  fc.assert(fc.property(fc.constantFrom(...SIGN_PROFILE_IDS), given, (signs, figures) => {
    const inputs = (key: string, measure: string): Cents | null => {
      const figure = figures[key]?.[measure === "amended-budget" ? 0 : 1] ?? null;
      return figure === null ? null : cents(figure);
    };
    const profile = SIGN_PROFILES[signs];
    const bridge = computeBridge({ rows: ROWS, measures: MEASURES, profile, zeroBudget: "zero" }, inputs, BETWEEN);
    if (bridge === null) return;
    expect(bridge.steps.reduce((sum, { effect }) => sum + effect, 0)).toBe(bridge.forecast - bridge.budget);
    for (const { effect, tone } of bridge.steps) {
      const better = orientation("result", profile) * effect;
      expect(tone).toBe(better > 0 ? "favourable" : better < 0 ? "unfavourable" : "equal");
    }
  }));
});
