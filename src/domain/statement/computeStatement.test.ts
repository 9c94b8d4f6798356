import { cents } from "../money/Cents";
import { computeStatement, type StatementFigure } from "./computeStatement";
import type { Measure } from "./Measure";
import type { Row } from "./Row";
import { SIGN_PROFILES, type SignProfileId } from "./SignProfile";
import type { ZeroBudgetDisplay } from "./Conventions";
import { selectRows } from "./StatementDefinition";

const ROWS: readonly Row[] = [
  { kind: "heading", key: "head", nature: "income" },
  { kind: "input", key: "sales", nature: "income" },
  { kind: "input", key: "fees", nature: "income" },
  { kind: "sum", key: "income", nature: "income", of: ["sales", "fees"] },
  { kind: "input", key: "costs", nature: "expense" },
  { kind: "sum", key: "margin", nature: "result", of: ["income", "costs"] },
  { kind: "input", key: "interest", nature: "result" },
  { kind: "sum", key: "annual", nature: "result", of: ["margin", "interest"] },
];
const MEASURES: readonly Measure[] = [
  { kind: "input", key: "original-budget" },
  { kind: "input", key: "amendments" },
  { kind: "sum", key: "amended-budget", of: [{ measure: "original-budget", sign: 1 }, { measure: "amendments", sign: 1 }] },
  { kind: "input", key: "actual" },
  { kind: "sum", key: "remaining", of: [{ measure: "amended-budget", sign: 1 }, { measure: "actual", sign: -1 }] },
  { kind: "ratio", key: "percent-used", of: "actual", to: "amended-budget" },
];

type Given = Readonly<Record<string, number>>;

function compute(given: Given, profile: SignProfileId = "A", zeroBudget: ZeroBudgetDisplay = "zero", rows: readonly Row[] = ROWS) {
  return computeStatement({ rows, measures: MEASURES, profile: SIGN_PROFILES[profile], zeroBudget }, (row, measure) => {
    const amount = given[`${row} ${measure}`];
    return amount === undefined ? null : cents(amount);
  });
}

const amountOf = (figure: StatementFigure): number | null => (figure?.unit === "amount" ? figure.cents : null);

test("amended budget, remaining and percent follow from cents", () => {
  const statement = compute({ "sales original-budget": 100000, "sales amendments": 5000, "sales actual": 26250 });
  expect(amountOf(statement("sales", "amended-budget"))).toBe(105000);
  expect(amountOf(statement("sales", "remaining"))).toBe(78750);
  expect(statement("sales", "percent-used")).toEqual({ unit: "percent", percent: 25 });
});

test("a blank is not zero: a row without inputs has no figures, and an actual of zero has", () => {
  const blank = compute({});
  expect(blank("sales", "remaining")).toBeNull();
  expect(blank("margin", "actual")).toBeNull();
  expect(blank("sales", "percent-used")).toBeNull();
  expect(amountOf(compute({ "sales actual": 0 })("sales", "remaining"))).toBe(0);
});

test("a heading has no figures", () => {
  expect(compute({})("head", "actual")).toBeNull();
});

test.each([
  ["A", 1000, -700, -10, 300, 290],
  ["B", 1000, -700, -10, 300, 290],
  ["C", 1000, 700, -10, 300, 290],
  ["D", 1000, 700, 10, -300, -290],
] as const)("in sign profile %s income and costs meet in one direction", (profile, income, costs, interest, margin, annual) => {
  const statement = compute({ "sales actual": income, "costs actual": costs, "interest actual": interest }, profile);
  expect(amountOf(statement("margin", "actual"))).toBe(margin);
  expect(amountOf(statement("annual", "actual"))).toBe(annual);
});

test.each([["zero", { unit: "percent", percent: 0 }], ["blank", null]] as const)("the percent of a zero budget is shown as the profile says: %s", (display, shown) => {
  expect(compute({ "sales actual": 500, "sales original-budget": 0 }, "A", display)("sales", "percent-used")).toEqual(shown);
  expect(compute({ "sales actual": 500 }, "A", display)("sales", "percent-used")).toEqual(shown);
});

test("a sum whose own sums are absent takes their rows, and one with no rows left becomes an input", () => {
  const withoutSums = selectRows(ROWS, new Set(["sales", "costs", "annual"]));
  expect(withoutSums.at(-1)).toMatchObject({ kind: "sum", of: ["sales", "costs"] });
  expect(amountOf(compute({ "sales actual": 5, "costs actual": -3 }, "A", "zero", withoutSums)("annual", "actual"))).toBe(2);
  expect(selectRows(ROWS, new Set(["margin"]))[0]).toMatchObject({ kind: "input", key: "margin" });
});

test("a row or measure that the table lacks is our own mistake", () => {
  expect(() => compute({})("missing", "actual")).toThrow("no row missing");
  expect(() => compute({})("sales", "forecast")).toThrow("no measure forecast");
});
