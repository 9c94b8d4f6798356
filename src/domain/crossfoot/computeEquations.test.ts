import type { Check } from "./Check";
import { compareComputed, computeEquations } from "./computeEquations";
import { cellText } from "./Figure";
import { figuresOf, type FigureTable } from "./FigureTable";

const EUROS = 100;

/** Two lines, their sum, what is added to it and the result; the last column is a percentage of the first. */
function tableOf(rows: readonly (readonly (number | null)[])[], unit = EUROS): FigureTable {
  return {
    rows: rows.map((_, row) => ({ label: `Rivi ${row}`, isPart: false })),
    columns: [{ label: "TA", kind: "amount" }, { label: "TOT", kind: "amount" }, { label: "%", kind: "percent" }],
    figures: rows.map((row) => row.map((number, column) => (number === null ? null : { amount: number * 100, unit: column === 2 ? 1 : unit }))),
  };
}
const at = (row: number, column: number) => ({ table: 0, row, column });
const sum = (target: number, column: number, ...rows: readonly number[]): Check => ({ kind: "row-sum", target: at(target, column), terms: rows.map((row) => ({ at: at(row, column), sign: 1 })) });
const share = (row: number): Check => ({ kind: "share", target: at(row, 2), part: at(row, 1), whole: at(row, 0) });
const chosenOf = (...checks: readonly Check[]) => new Map(checks.map((check) => [cellText(check.target), check]));

function computed(table: FigureTable, checks: readonly Check[], row: number, column: number) {
  const figureAt = figuresOf([table]);
  const compute = computeEquations(chosenOf(...checks), figureAt);
  return { amount: compute(at(row, column))?.amount ?? null, outcome: compareComputed(figureAt(at(row, column)), compute(at(row, column))) };
}

test("a sum of sums is computed from the lines, not from what was printed between", () => {
  const table = tableOf([[10, 1, null], [20, 2, null], [33, 3, null], [5, 1, null], [35, 4, null]]);
  expect(computed(table, [sum(2, 0, 0, 1), sum(4, 0, 2, 3)], 2, 0)).toEqual({ amount: 3_000, outcome: "differs" });
  expect(computed(table, [sum(2, 0, 0, 1), sum(4, 0, 2, 3)], 4, 0)).toEqual({ amount: 3_500, outcome: "exact" });
});

test.each([
  ["half a unit for each line and for the total itself", [[10.01, null, null], [20, null, null], [31, null, null]], "rounding"],
  ["more than that", [[10.01, null, null], [20, null, null], [32, null, null]], "differs"],
])("rounding explains %s", (_, rows, outcome) => {
  expect(computed(tableOf(rows), [sum(2, 0, 0, 1)], 2, 0).outcome).toBe(outcome);
});

test("plans in round figures are exact", () => {
  expect(computed(tableOf([[100, null, null], [200, null, null], [350, null, null]]), [sum(2, 0, 0, 1)], 2, 0).outcome).toBe("differs");
});

test.each<[string, readonly (number | null)[], number | null, string]>([
  ["of figures", [400, 100, 25], 2_500, "exact"],
  ["of small figures, which rounding moves far", [3, 1, 40], 3_333.33, "rounding"],
  ["that was cut, not rounded", [-5700, -818, 14.34], 1_435.09, "rounding"],
  ["of nothing is nothing", [0, 100, 0], 0, "exact"],
  ["of nothing is no other", [0, 100, 7], 0, "differs"],
  ["without a part is nothing", [400, null, 0], 0, "exact"],
])("a percentage %s", (_, row, amount, outcome) => {
  const { amount: found, outcome: told } = computed(tableOf([row]), [share(0)], 0, 2);
  expect([found === null ? null : Number(found.toFixed(2)), told]).toEqual([amount, outcome]);
});

test("what was typed is what was printed, and a blank is nothing", () => {
  const table = tableOf([[10, null, null]]);
  expect(computed(table, [], 0, 0)).toEqual({ amount: 1_000, outcome: "exact" });
  expect(computed(table, [], 0, 1)).toEqual({ amount: null, outcome: null });
});
