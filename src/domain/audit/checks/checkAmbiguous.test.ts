import { auditedTable, tellFaults } from "../auditedTable.fixture";

const table = auditedTable("| a | b", ["A | 101 | 7", "B | 1,234 | 9", "C | 1,307 | 11", "D | 411 | 13", "E | 503 | 17"], { structure: { rows: [], columns: [] } });
const cells = table.cells.map((row, at) => row.map((cell, place) => (place === 0 && (at === 1 || at === 2) ? { ...cell, isAmbiguous: true as const } : cell)));
const figures = table.table.figures.map((row, at) => row.map((figure, place) => (place === 0 && (at === 1 || at === 2) ? null : figure)));

test("numbers that can be read in two ways are told once for the table, at the first of them, and not as texts", () => {
  expect(tellFaults([{ ...table, cells, table: { ...table.table, figures } }])).toEqual(["warning numbers-ambiguous B, a"]);
});

test("a table without any tells nothing", () => {
  expect(tellFaults([table])).toEqual([]);
});
