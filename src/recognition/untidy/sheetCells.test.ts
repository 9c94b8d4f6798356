import type { GridCell } from "./GridCell";
import { auditedTableOf } from "./auditedTableOf";
import { printFigures, readOne } from "./untidyGrid.fixture";

const words = (text: string): GridCell => ({ text, value: text === "" ? null : text, formula: null });
const number = (value: number, text = String(value), formula: string | null = null): GridCell => ({ text, value, formula });

test("a number that a spreadsheet holds is read as it is held, however it is shown", () => {
  const table = readOne([["", "TA 2026", "TOT 2026", "TOT %"].map(words), [words("A"), number(1234.56, "1 235"), number(1_000_000, "1.00E+06"), number(0.23817, "23,8 %")], [words("B"), number(-5, "(5)"), number(0.1 + 0.2, "0"), number(0.5, "50 %")]]);
  expect(printFigures(table)).toEqual(["A | 1234,56 | 1000000 | 23,82", "B | -5 | 0,30 | 50"]);
});

test.each([
  ["hundredths that hold only as fractions", [0.2382, 0.1952, 0.25], 10_000, ["23,82", "19,52", "25"]],
  ["percentages of under one percent", [23.82, 19.52, 25], 100, ["23,82", "19,52", "25"]],
  ["hundredths that hold neither way", [0.1, 0.2, 0.3], 100, ["0,10", "0,20", "0,30"]],
] as const)("a percentage of a spreadsheet is a fraction where its rows say so: %s", (_, percents, hundredths, read) => {
  const amounts = [[71_234, 16_968], [41_500, 8_101], [9_600, 2_400]] as const;
  const table = readOne([["", "TA 2026", "TOT 2026", "TOT %"].map(words), ...amounts.map(([budget, actual], row) => [words("ABC".charAt(row)), number(budget), number(actual), number(percents[row] ?? 0)])]);
  expect(table.columns.at(-1)).toMatchObject({ kind: "percent", hundredths });
  expect(printFigures(table).map((line) => line.split(" | ").at(-1))).toEqual(read);
});

test("the figures of a column are as fine as the finest that the spreadsheet holds in it; what was rounded to be a figure may be a cent off", () => {
  const { table } = readOne([["", "TA 2026", "TOT 2026"].map(words), [words("A"), number(100), number(1.5)], [words("B"), number(200), number(3)], [words("C"), number(300), number(1 / 3)]]);
  expect(table.figures).toEqual([[{ amount: 10_000, unit: 100 }, { amount: 150, unit: 1 }], [{ amount: 20_000, unit: 100 }, { amount: 300, unit: 1 }], [{ amount: 30_000, unit: 100 }, { amount: 33, unit: 2 }]]);
});

test("a day that a spreadsheet holds as a number is no figure", () => {
  const table = readOne([["", "Valmis", "TA 2026", "TOT 2026"].map(words), [words("A"), number(46_112, "31.3.2026"), number(1), number(2)], [words("B"), number(46_203, "30.6.2026"), number(3), number(4)]]);
  expect(table.columns.map(({ kind }) => kind)).toEqual(["text", "date", "amount", "amount"]);
});

test("the audit is handed what stands in each cell, and where", () => {
  const grid = [["Vaalit", "TA 2026", "Huom", "TOT 2026"].map(words), [words("A"), number(1), words("x"), number(2)], [words("B"), number(3), words("y"), words("4")], [words("C"), number(4, "4", "SUM(B2:B3)"), words(""), number(6)]];
  const audited = auditedTableOf(readOne(grid), { file: "talous.xlsx", sheet: "Taul1" });
  expect(audited.source).toEqual({ file: "talous.xlsx", sheet: "Taul1", title: "Vaalit", rows: [1, 2, 3], columns: [1, 3] });
  expect(audited.cells[2]).toEqual([{ text: "4", formula: "SUM(B2:B3)", isNumber: true }, { text: "6", formula: null, isNumber: true }]);
  expect(audited.cells[1]?.[1]).toEqual({ text: "4", formula: null, isNumber: false });
  expect(audited.subjects.map((one) => one?.subject)).toEqual(["budget", "actual"]);
});

test("a whole number among decimals is shown with as many as they have, two at the most", () => {
  const { cells } = readOne([["", "TA 2026", "TOT %"].map(words), [words("A"), number(100), number(48.8)], [words("B"), number(200.125), number(50)]]);
  expect(cells.map((row) => row.map(({ typed }) => typed?.decimals))).toEqual([[2, 1], [3, 1]]);
});
