import type { Check } from "../../domain/crossfoot/Check";
import { figuresOf, type FigureTable } from "../../domain/crossfoot/FigureTable";
import { at } from "../formulas/formulaParts";
import { printFormula } from "../formulas/printFormula";
import { chooseEquations } from "../../domain/crossfoot/chooseEquations";
import { compileEquation, type EquationPlaces } from "./compileEquation";

/** Five rows of budget, actual, what remains and percent; the fourth row's actual is in words. */
const TABLE: FigureTable = {
  rows: ["Myynti", "Tuet", "Tuotot", "Kulut", "Kate"].map((label) => ({ label, isPart: false })),
  columns: [{ label: "TA", kind: "amount" }, { label: "TOT", kind: "amount" }, { label: "Jäljellä", kind: "amount" }, { label: "%", kind: "percent" }],
  figures: [[100, 25, 75, 25], [50, 10, 40, 20], [150, 35, 115, 23], [-400, null, -400, 0], [-250, 35, -285, -14]]
    .map((row) => row.map((amount) => (amount === null ? null : { amount: amount * 100, unit: 100 }))),
};
const cell = (row: number, column: number): { readonly table: number; readonly row: number; readonly column: number } => ({ table: 0, row, column });
const term = (row: number, column: number, sign: 1 | -1 = 1): { readonly at: ReturnType<typeof cell>; readonly sign: 1 | -1 } => ({ at: cell(row, column), sign });
const places = { figureAt: figuresOf([TABLE]), cellOf: ({ row, column }: { readonly row: number; readonly column: number }) => at(row + 6, column + 1), ofNothing: 0, hundred: 100 } as const;
const print = (check: Check, more: Partial<EquationPlaces> = {}): string => printFormula(compileEquation(check, { ...places, ...more })).slice(1);

test.each<[string, Check, string]>([
  ["rows below each other are a range", { kind: "row-sum", target: cell(4, 0), terms: [term(0, 0), term(1, 0), term(2, 0)] }, "SUM(B7:B9)"],
  ["rows apart are told apart", { kind: "row-sum", target: cell(4, 0), terms: [term(0, 0), term(1, 0), term(3, 0)] }, "SUM(B7:B8,B10)"],
  ["two cells are written out", { kind: "row-sum", target: cell(4, 0), terms: [term(2, 0), term(3, 0)] }, "B9+B10"],
  ["what is taken away comes last", { kind: "row-sum", target: cell(4, 0), terms: [term(3, 0, -1), term(2, 0)] }, "B9-B10"],
  ["words are passed over", { kind: "row-sum", target: cell(4, 1), terms: [term(2, 1), term(3, 1)] }, "SUM(C9:C10)"],
  ["many are added and many taken away", { kind: "row-sum", target: cell(4, 0), terms: [term(0, 0), term(1, 0), term(2, 0, -1)] }, "SUM(B7:B8)-SUM(B9)"],
  ["a single row is repeated", { kind: "row-sum", target: cell(4, 0), terms: [term(2, 0)] }, "B9"],
  ["what all is taken away is negative", { kind: "row-sum", target: cell(4, 0), terms: [term(0, 0, -1), term(1, 0, -1), term(2, 0, -1)] }, "-SUM(B7:B9)"],
  ["a column is the difference of two", { kind: "column-sum", target: cell(0, 2), terms: [term(0, 0), term(0, 1, -1)] }, "B7-C7"],
  ["a percentage of nothing is zero", { kind: "share", target: cell(0, 3), part: cell(0, 1), whole: cell(0, 0) }, "IF(ROUND(B7,2)=0,0,C7/B7*100)"],
  ["words are no part of a whole", { kind: "share", target: cell(3, 3), part: cell(3, 1), whole: cell(3, 0) }, "IF(ROUND(B10,2)=0,0,SUM(C10)/B10*100)"],
])("%s", (_what, check, formula) => {
  expect(print(check)).toBe(formula);
});

test("a percentage of nothing may be blank, and a percentage a fraction", () => {
  expect(print({ kind: "share", target: cell(0, 3), part: cell(0, 1), whole: cell(0, 0) }, { ofNothing: "", hundred: 1 })).toBe('IF(ROUND(B7,2)=0,"",C7/B7)');
});

const sum: Check = { kind: "row-sum", target: cell(2, 2), terms: [term(0, 2), term(1, 2)] };
const difference: Check = { kind: "column-sum", target: cell(2, 2), terms: [term(2, 0), term(2, 1, -1)] };
const chosenFor = (checks: readonly Check[]): readonly Check[] => [...chooseEquations(checks, places.figureAt).values()];

test("what the columns give goes before the sum of the rows", () => {
  expect(chosenFor([sum, difference])).toEqual([difference]);
});

test("a blank cell stays blank", () => {
  expect(chosenFor([{ kind: "row-sum", target: cell(3, 1), terms: [term(0, 1)] }])).toEqual([]);
});

test("a percentage of a cell without a figure stays as it is typed", () => {
  expect(chosenFor([{ kind: "share", target: cell(3, 3), part: cell(3, 0), whole: cell(3, 1) }])).toEqual([]);
});

test("no cell depends on itself, near or far", () => {
  const back: Check = { kind: "row-sum", target: cell(0, 2), terms: [term(2, 2), term(1, 2, -1)] };
  expect(chosenFor([sum, back])).toEqual([sum]);
  const far: Check = { kind: "column-sum", target: cell(1, 2), terms: [term(0, 2), term(1, 1)] };
  expect(chosenFor([sum, far, back])).toEqual([far, sum]);
});
