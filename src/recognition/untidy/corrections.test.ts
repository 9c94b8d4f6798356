import { gridOf, printFigures, readOne } from "./untidyGrid.fixture";
import { readUntidyTables } from "./readUntidyTables";

const GRID = gridOf("Vaalit | Alfa | Beeta | Gamma", "Yhteistä | 5 | 5 | 5", "A | 1 000 | 20 | 3", "josta B | 10 | 40 | 5");
const at = { row: 2, column: 1 };

test("what stands where the header is said to end is the body, and what is above it the title", () => {
  const table = readOne(GRID, { corrections: [{ at, headerRows: [1] }] });
  expect([table.titleRows, table.headerRows, table.rows.map(({ label }) => label)]).toEqual([[0], [1], ["A", "josta B"]]);
  expect(table.reasons).toContainEqual({ code: "set-by-user", what: "header" });
});

test("a table that is said to have no header begins with its first line", () => {
  expect(readOne(gridOf("| 2024 | 2025", "A | 1 | 2", "B | 3 | 4"), { corrections: [{ at: { row: 1, column: 1 }, headerRows: [] }] }).rows).toHaveLength(3);
});

test("a column is of the kind and the unit that a person says", () => {
  const columns = new Map([[1, { unit: "thousand-euro" as const }], [2, { kind: "percent" as const }], [3, { kind: "text" as const }]]);
  const table = readOne(GRID, { corrections: [{ at, columns }] });
  expect(table.columns.map(({ kind }) => kind)).toEqual(["text", "amount", "percent", "text"]);
  expect(printFigures(table)).toEqual(["Yhteistä | 5000 | 5", "A | 1000000 | 20", "josta B | 10000 | 40"]);
});

test("that a column is of percentages is by a person's word, not by its header, where a person says so", () => {
  const read = readOne(GRID, { corrections: [{ at, columns: new Map([[2, { kind: "percent" as const }]]) }] });
  expect(read.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(["set-by-user"]));
  expect(read.reasons.map(({ code }) => code)).not.toContain("percent-by");
});

test("a column of percentages is of amounts where a person says so", () => {
  const grid = gridOf("| Alfa | Osuus %", "A | 1 | 2", "B | 3 | 4");
  expect(readOne(grid, { corrections: [{ at, columns: new Map([[2, { kind: "amount" }]]) }] }).table.columns.map(({ kind }) => kind)).toEqual(["amount", "amount"]);
});

test.each([
  ["TA 2026", "closing" as const, { subject: "closing", year: 2026, through: null }],
  ["TOT 2026 6 kk", "forecast" as const, { subject: "forecast", year: 2026, through: 6 }],
  ["Kulunut 2025", "actual" as const, { subject: "actual", year: 2025, through: null }],
  ["Kulunut 1–6/2025", "actual" as const, { subject: "actual", year: 2025, through: 6 }],
  ["Kulunut", "actual" as const, { subject: "actual", year: null, through: null }],
  ["TA 2026", null, null],
])("a column headed %s is of what a person says, %s, and of the year that its header names", (header, subject, said) => {
  const table = readOne(gridOf(`Vaalit | ${header} | Beeta`, "A | 1 | 2", "B | 3 | 4"), { corrections: [{ at, columns: new Map([[1, { subject }]]) }] });
  expect(table.columns[1]?.subject).toEqual(said);
  expect(table.reasons).toContainEqual({ code: "set-by-user", what: "column" });
});

test("what a person says that columns are of tells the direction of the deviation", () => {
  const grid = gridOf("Vaalit | Alfa | Beeta | Gamma", "A | 100 | 40 | -60", "B | 50 | 70 | 20", "C | 10 | 30 | 20");
  const columns = new Map([[1, { subject: "budget" as const }], [2, { subject: "actual" as const }], [3, { subject: "deviation" as const }]]);
  expect(readOne(grid, { corrections: [{ at, columns }] }).signs.deviation).toBe("actual-minus-budget");
});

test("numbers that may be read in two ways are read with the decimal mark that a person says", () => {
  const grid = gridOf("Vaalit | Alfa | Beeta", "A | 1.234 | 2.500", "B | 3.456 | 4.125");
  expect(readOne(grid).reasons).toContainEqual({ code: "cells-not-read", state: "ambiguous", count: 4 });
  expect(printFigures(readOne(grid, { corrections: [{ at, decimalMark: "," }] }))).toEqual(["A | 1234 | 2500", "B | 3456 | 4125"]);
  expect(printFigures(readOne(grid, { corrections: [{ at, decimalMark: "." }] }))).toEqual(["A | 1,23 | 2,50", "B | 3,46 | 4,13"]);
});

test("a row is of the kind that a person says", () => {
  const rows = new Map([[1, "memo" as const], [3, "figures" as const]]);
  const table = readOne(GRID, { corrections: [{ at, rows }] });
  expect(table.rows.map(({ kind }) => kind)).toEqual(["memo", "figures", "figures"]);
  expect(table.table.rows.map(({ isPart }) => isPart)).toEqual([true, false, false]);
});

test("the rows are called by the column that a person names", () => {
  const grid = gridOf("Päämäärä | Hanke | Alfa | Beeta", "Talous | Silta | 1 | 2", "Tiet | Tie | 3 | 4");
  expect(readOne(grid, { corrections: [{ at, labelColumn: 1 }] }).rows.map(({ label }) => label)).toEqual(["Silta", "Tie"]);
});

test("the unit of a table is the one that a person says, whatever its title", () => {
  expect(printFigures(readOne(gridOf("Vaalit (1000 €)", "| Alfa | Beeta", "A | 1 | 2", "B | 3 | 4"), { corrections: [{ at, unit: "euro" }] }))).toEqual(["A | 1 | 2", "B | 3 | 4"]);
});

test("what would leave no figures of a table is not followed, so that it can be taken back", () => {
  const columns = new Map([1, 2, 3].map((column) => [column, { kind: "text" as const }] as const));
  const table = readOne(GRID, { corrections: [{ at, columns }] });
  expect(table.table.columns).toHaveLength(3);
  expect(table.reasons.map(({ code }) => code)).not.toContain("set-by-user");
});

test("a correction touches no other table", () => {
  const grid = gridOf("Vaalit | Alfa | Beeta", "A | 1 | 2", "B | 3 | 4", "", "Kirjasto | Alfa | Gamma", "A | 5 | 6", "B | 7 | 8");
  const tables = readUntidyTables(grid, { corrections: [{ at: { row: 6, column: 1 }, unit: "thousand-euro" }] });
  expect(tables.map(printFigures)).toEqual([["A | 1 | 2", "B | 3 | 4"], ["A | 5000 | 6000", "B | 7000 | 8000"]]);
});
