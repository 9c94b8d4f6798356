import { auditedTable } from "../auditedTable.fixture";
import type { Structure } from "../../crossfoot/crossfoot";
import { auditTables } from "../auditTables";

const HEADER = "| TA | TOT | Jäljellä | TP | TS";
const ROWS = [
  "A | 110 | 20 | 90 =B2-C2 | 7 | 100", "B | 220 | 30 | 190 =B3-C3 | 9 | 200", "C | 330 | 50 | 280 =B4-C4 | 11 | 300", "D | 440 | 60 | 380 =B5-C5 | 13 | 400",
  "Yhteensä | 1100 =SUM(B2:B5) | 160 =SUM(C2:C5) | 940 =B6-C6 | 40 =SUM(E2:E5) | 1000 =SUM(F2:F5)",
];

/** The table with one line written otherwise; it adds up all the same. */
const audit = (line: string, structure?: Structure) => auditTables([auditedTable(HEADER, ROWS.map((row) => (row.split(" | ")[0] === line.split(" | ")[0] ? line : row)), structure === undefined ? {} : { structure })], { families: [] }).faults;
const tell = (line: string) => audit(line)
  .map(({ code, cell, facts }) => [code, cell.row, cell.column, facts.text]);

test.each([
  ["formulas of one pattern", ROWS[0] ?? "", []],
  ["a number typed over the formula of its column", "B | 220 | 30 | 190 | 9 | 200", [["typed-over-formula", 1, 2, "B3-C3"]]],
  ["a formula that differs from those of its column", "B | 220 | 30 | 190 =B3-C4+20 | 9 | 200", [["formula-differs", 1, 2, "B3-C3"]]],
  ["a number typed over the formula of its row", "Yhteensä | 1100 =SUM(B2:B5) | 160 | 940 =B6-C6 | 40 =SUM(E2:E5) | 1000 =SUM(F2:F5)", [["typed-over-formula", 4, 1, "SUM(C2:C5)"]]],
  ["a total that sums a row less than its neighbours", "Yhteensä | 1100 =SUM(B2:B5) | 160 =SUM(C2:C4) | 940 =B6-C6 | 40 =SUM(E2:E5) | 1000 =SUM(F2:F5)", [["formula-differs", 4, 1, "SUM(C2:C5)"]]],
  ["a figure typed as a sum of two, among typed figures", "B | 220 =100+120 | 30 | 190 =B3-C3 | 9 | 200", []],
])("%s", (_, line, told) => {
  expect(tell(line)).toEqual(told);
});

test("the formulas of totals say nothing against the formula of a column", () => {
  const lines = ["A | 110 | 20 | 90 =B2-C2 | 7", "B | 220 | 30 | 190 | 9", "Tulot | 330 =SUM(B2:B3) | 50 =SUM(C2:C3) | 280 =SUM(D2:D3) | 16 =SUM(E2:E3)", "C | 330 | 50 | 280 =B5-C5 | 11", "D | 440 | 60 | 380 =B6-C6 | 13",
    "Menot | 770 =SUM(B5:B6) | 110 =SUM(C5:C6) | 660 =SUM(D5:D6) | 24 =SUM(E5:E6)", "Netto | -440 =B4-B7 | -60 =C4-C7 | -380 =D4-D7 | -8 =E4-E7"];
  expect(auditTables([auditedTable("| TA | TOT | Jäljellä | TP", lines)], { families: [] }).faults.map(({ code, cell, facts }) => [code, cell.row, cell.column, facts.text])).toEqual([["typed-over-formula", 1, 2, "B3-C3"]]);
});

test("a percentage and a mean in the row of a total want no sum", () => {
  const structure: Structure = { rows: [{ total: 3, leftOut: null, terms: [0, 1, 2].map((row) => ({ row, sign: 1 })) }], columns: [] };
  const lines = ["A | 110 | 20 | 18,18 =C2/B2 | 31 | 7", "B | 220 | 30 | 13,64 =C3/B3 | 42 | 9", "C | 330 | 50 | 15,15 =C4/B4 | 53 | 11", "Yhteensä | 660 =SUM(B2:B4) | 100 =SUM(C2:C4) | 15,15 | 44 | 27 =SUM(F2:F4)"];
  expect(auditTables([auditedTable("| TA | TOT | TOT % | Ikä | TP", lines, { structure })], { families: [] })
    .faults.filter(({ code }) => code === "typed-over-formula").map(({ cell, facts }) => [cell.row, cell.column, facts.text])).toEqual([[3, 2, "C5/B5"]]);
});

const STRUCTURE: Structure = {
  rows: [{ total: 4, leftOut: null, terms: [0, 1, 2, 3].map((row) => ({ row, sign: 1 })) }],
  columns: [{ kind: "sum", target: 2, terms: [{ column: 0, sign: 1 }, { column: 1, sign: -1 }], turns: false }],
};

test.each([
  ["the formula of its row", "Yhteensä | 1100 =SUM(B2:B5) | 170 | 930 =B6-C6 | 40 =SUM(E2:E5) | 1000 =SUM(F2:F5)", { cell: { row: 4, column: 1 }, expected: 16_000, found: 17_000, facts: { text: "SUM(C2:C5)" } }],
  ["the formula of its column", "B | 220 | 30 | 910 | 9 | 200", { cell: { row: 1, column: 2 }, expected: 19_000, found: 91_000, facts: { text: "B3-C3" } }],
])("a wrong number typed over %s is told as that, with the figures, whatever else it looks like", (_, line, told) => {
  expect(audit(line, STRUCTURE)).toMatchObject([{ code: "typed-over-formula", severity: "error", others: [], ...told }]);
});

test("a number typed over a formula that agrees with its rows and not with its parts is told of its parts", () => {
  const parts = [1, 2].map((half) => auditedTable("| TA | TOT", [`A | ${half * 10} | 5`, `B | ${half * 20} | 6`, `C | ${half * 30} | 7`, `Yhteensä | ${half * 60} | 18`]));
  const whole = auditedTable("| TA | TOT | TP | TS | TP 2020", ["A | 30 | 10 | 1 | 2 | 3", "B | 60 | 12 | 1 | 2 | 3", "C | 95 | 14 | 1 | 2 | 3", "Yhteensä | 185 | 36 =SUM(C2:C4) | 3 =SUM(D2:D4) | 6 =SUM(E2:E4) | 9 =SUM(F2:F4)"]);
  const faults = auditTables([whole, ...parts], { families: [{ parent: 0, parts: [1, 2], isInferred: false }] }).faults.filter(({ cell }) => cell.table === 0);
  expect(faults.map(({ code, cell }) => [code, cell.row, cell.column])).toEqual(expect.arrayContaining([["typed-over-formula", 3, 0]]));
  expect(faults.find(({ cell }) => cell.row === 3)).toMatchObject({ severity: "warning", difference: null });
});
