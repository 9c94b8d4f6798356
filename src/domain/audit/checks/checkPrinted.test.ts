import type { Figure } from "../../crossfoot/Figure";
import { auditedTable } from "../auditedTable.fixture";
import { auditTables } from "../auditTables";

const ROWS = ["A | 110 | 20", "B | 220 | 30", "C | 330 | 50"];

/** What is told of a total as it is now, where a figure in whole euros was printed once. */
function tell(total: string, printed: number | null) {
  const table = auditedTable("| TA | TOT", [...ROWS, total], { structure: { rows: [{ total: 3, leftOut: null, terms: [0, 1, 2].map((row) => ({ row, sign: 1 as const })) }], columns: [] } });
  const figure: Figure | null = printed === null ? null : { amount: printed * 100, unit: 100 };
  const cells = table.cells.map((line, row) => line.map((cell, column) => (row === 3 && column === 1 && figure !== null ? { ...cell, printed: figure } : cell)));
  return auditTables([{ ...table, cells }], { families: [] }).faults.map(({ code, severity, cell, expected, found }) => [severity, code, cell.row, cell.column, expected, found]);
}

test.each([
  ["a formula that gives what was printed", "Yhteensä | 660 | 100 =SUM(C2:C4)", 100, []],
  ["one that gives it within the rounding of its rows", "Yhteensä | 660 | 100 =SUM(C2:C4)", 101, []],
  ["one that gives another figure", "Yhteensä | 660 | 100 =SUM(C2:C4)", 160, [["warning", "printed-differs", 3, 1, 16_000, 10_000]]],
  ["a cell of which nothing was printed", "Yhteensä | 660 | 100 =SUM(C2:C4)", null, []],
  ["a number that is typed where a formula was", "Yhteensä | 660 | 100", 160, []],
])("%s", (_, total, printed, told) => {
  expect(tell(total, printed)).toEqual(told);
});
