import { gridOf, printFigures, readOne } from "./untidyGrid.fixture";
import { readUntidyTables } from "./readUntidyTables";

describe("the unit of money", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["of the title", ["Vaalit (1000 €)", "| Alfa | Beeta", "A | 1 | 2", "B | 3 | 4,5"], ["A | 1000 | 2000", "B | 3000 | 4500"]],
    ["of a line above", ["Vaalit", "Luvut ovat tuhansina euroina", "| Alfa | Beeta", "A | 1 | 2", "B | 3 | 4"], ["A | 1000 | 2000", "B | 3000 | 4000"]],
    ["of the corner", ["1 000 € | Alfa | Beeta", "A | 1 | 2", "B | 3 | 4"], ["A | 1000 | 2000", "B | 3000 | 4000"]],
    ["of a header", ["| TA 2026 t€ | TOT 2026 €", "A | 1 | 2 345", "B | 3 | 4 567"], ["A | 1000 | 2345", "B | 3000 | 4567"]],
    ["of a line of units below the headers", ["| Alfa | Beeta", "| 1 000 € | 1 000 €", "A | 1 | 2", "B | 3 | 4"], ["A | 1000 | 2000", "B | 3000 | 4000"]],
    ["of millions", ["Talous, milj. €", "| Alfa | Beeta", "A | 1,5 | 2,25", "B | 3 | 4,125"], ["A | 1500000 | 2250000", "B | 3000000 | 4125000"]],
    ["of the cells", ["| Alfa | Beeta", "A | 1,5 milj. € | 2 €", "B | 3 milj. € | 4 €"], ["A | 1500000 | 2", "B | 3000000 | 4"]],
    ["of a note", ["| Alfa | Beeta", "A | 1 | 2", "B | 3 | 4", "", "1 000 €"], ["A | 1000 | 2000", "B | 3000 | 4000"]],
    ["of nothing: euros", ["| Alfa | Beeta", "A | 1 | 2", "B | 3 | 4"], ["A | 1 | 2", "B | 3 | 4"]],
  ])("%s", (_, lines, figures) => expect(printFigures(readOne(gridOf(...lines)))).toEqual(figures));

  test("a line above the first table speaks for those below it", () => {
    const tables = readUntidyTables(gridOf("1 000 €", "", "Vaalit", "| Alfa | Beeta", "A | 1 | 2", "B | 3 | 4", "", "Kirjasto", "| Alfa | Gamma", "A | 5 | 6", "B | 7 | 8"));
    expect(tables.map(({ title, unit }) => [title, unit])).toEqual([["Vaalit", "thousand-euro"], ["Kirjasto", "thousand-euro"]]);
  });

  test("thousands over figures as large as those of euros beside them are told and taken for euros", () => {
    const table = readOne(gridOf("| TA 2024 | TS 2025 1000e", "A | 620 000 | 621 000", "B | 728 800 | 792 800"));
    expect(printFigures(table)).toEqual(["A | 620000 | 621000", "B | 728800 | 792800"]);
    expect(table.reasons).toContainEqual({ code: "unit-contradicted", column: 2, said: "thousand-euro", taken: "euro" });
  });
});

describe("percentages", () => {
  const by = (...lines: readonly string[]): readonly unknown[] => readOne(gridOf(...lines)).reasons.flatMap((reason) => (reason.code === "percent-by" ? [[reason.column, reason.by]] : []));

  test("by the header", () => expect(by("| Alfa | Osuus %", "A | 1 | 2,5", "B | 3 | 4,5")).toEqual([[2, "header"]]));
  test("by a word of the header", () => expect(by("| Alfa | Toteutumisprosentti", "A | 1 | 2,5", "B | 3 | 4,5")).toEqual([[2, "header"]]));
  test("not by a rate that the header names, over amounts", () => {
    expect(by("| Netto | ALV 25,5 % | Brutto", "A | 4 000 | 1 020 | 5 020", "B | 8 000 | 2 040 | 10 040", "C | 1 200 | 306 | 1 506")).toEqual([]);
    expect(by("| TA 2026 | TOT 26 %", "A | 4 000 | 25,5", "B | 8 000 | 20,4")).toEqual([[2, "header"]]);
  });
  test("by the sign in most cells", () => expect(by("| Alfa | Osuus", "A | 1 | 2,5 %", "B | 3 | 4,5 %", "C | 5 | 6")).toEqual([[2, "sign"]]));
  test("by arithmetic, where no header says so", () => {
    expect(by("| Eka | Toka | Kolmas", "A | 626 000 | 49 248 | 7,87", "B | 75 000 | 1 730 | 2,31", "C | 334 000 | 104 799 | 31,38", "D | 12 000 | 2 712 | 22,60")).toEqual([[3, "arithmetic"]]);
  });
  test("small amounts that are no percentage stay amounts", () => expect(by("| Eka | Toka | Kolmas", "A | 626 | 492 | 7", "B | 750 | 173 | 2", "C | 334 | 104 | 31")).toEqual([]));
  test("an amount among percentages and a percentage among amounts are no figures, and told", () => {
    const table = readOne(gridOf("| Alfa | Osuus %", "A | 1 | 2,5", "B | 3 % | 4,5", "C | 5 | 6 €"));
    expect(printFigures(table)).toEqual(["A | 1 | 2,50", "B |  | 4,50", "C | 5"]);
    expect(table.reasons).toContainEqual({ code: "cells-not-read", state: "words", count: 2 });
  });
});

describe("the decimal mark is the table's", () => {
  test.each<readonly [string, readonly string[], "," | "." | null, readonly string[]]>([
    ["a comma, told by one number", ["A | 1.234.567,89 | 57.880", "B | 1.500 | 2,5"], ",", ["A | 1234567,89 | 57880", "B | 1500 | 2,50"]],
    ["a point, told by one number", ["A | 1,234,567.89 | 57,880", "B | 1,500 | 2.5"], ".", ["A | 1234567,89 | 57880", "B | 1500 | 2,50"]],
    ["neither, where nothing tells", ["A | 57.880 | 1.234", "B | 12 | 850"], null, ["A", "B | 12 | 850"]],
    ["neither, where both are used", ["A | 57.880 | 1,5", "B | 12 | 2.5"], null, ["A |  | 1,50", "B | 12 | 2,50"]],
  ])("%s", (_, lines, mark, figures) => {
    const table = readOne(gridOf("| Alfa | Beeta", ...lines));
    expect([table.decimalMark, printFigures(table)]).toEqual([mark, figures]);
  });

  test("what stays ambiguous is told, and read once a person says the mark", () => {
    const grid = gridOf("| Alfa | Beeta", "A | 57.880 | 1.234", "B | 12 | 850");
    expect(readOne(grid).reasons).toContainEqual({ code: "cells-not-read", state: "ambiguous", count: 2 });
    expect(printFigures(readOne(grid, { corrections: [{ at: { row: 1, column: 1 }, decimalMark: "," }] }))).toEqual(["A | 57880 | 1234", "B | 12 | 850"]);
  });
});

test("two figures in a cell, letters for digits and dates give no figure, each told as what it is", () => {
  const table = readOne(gridOf("| Alfa | Beeta %", "A | 100 | 70,4 / 83,4 %", "B | 2O0 | 53 % esiopetus, 66 % perusopetus", "C | 31.3.2026 | 5", "D | 300 | 6", "E | ei tietoa | 7"));
  expect(table.cells.map((row) => row.map(({ state }) => state))).toEqual([["figure", "several"], ["damaged", "several"], ["date", "figure"], ["figure", "figure"], ["words", "figure"]]);
});
