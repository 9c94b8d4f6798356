import { auditedTable } from "../auditedTable.fixture";
import { auditTables } from "../auditTables";

const HEADER = "| TA | TOT | Jäljellä | TP | TS";
const ROWS = [
  "A | 110 | 20 | 90 =B2-C2 | 7 | 100", "B | 220 | 30 | 190 =B3-C3 | 9 | 200", "C | 330 | 50 | 280 =B4-C4 | 11 | 300", "D | 440 | 60 | 380 =B5-C5 | 13 | 400",
  "Yhteensä | 1100 =SUM(B2:B5) | 160 =SUM(C2:C5) | 940 =B6-C6 | 40 =SUM(E2:E5) | 1000 =SUM(F2:F5)",
];

/** The table with one line written otherwise; it adds up all the same. */
const tell = (line: string) => auditTables([auditedTable(HEADER, ROWS.map((row) => (row.split(" | ")[0] === line.split(" | ")[0] ? line : row)))], { families: [] }).faults
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
