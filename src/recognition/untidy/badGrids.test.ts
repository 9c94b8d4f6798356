import fc from "fast-check";
import { splitPastedText } from "../splitPastedText";
import { cellsOfText, type CellGrid } from "./GridCell";
import { readUntidyTables } from "./readUntidyTables";
import { gridOf, printFigures, readOne } from "./untidyGrid.fixture";

test.each<readonly [string, CellGrid]>([
  ["no rows", []],
  ["rows without cells", [[], [], []]],
  ["blank cells", gridOf("| |", "", "| | |")],
  ["one cell", gridOf("5")],
  ["one column of numbers", gridOf("1", "2", "3", "6")],
  ["one column of words", gridOf("Vaalit", "Kirjasto")],
  ["one column under a header", gridOf("TOT 2026", "1", "2", "3")],
  ["a header alone", gridOf("| TA 2026 | TOT 2026")],
  ["bytes that are no text", cellsOfText([["\u0000\u0001\uFFFD\u0003", "PK\u0003\u0004\u0014"], ["\uFFFD\uFFFD 1 \u0000", "\u0007"]])],
])("%s: there is no table", (_, grid) => expect(readUntidyTables(grid)).toEqual([]));

test("ragged rows are read as far as they go", () => {
  expect(printFigures(readOne(gridOf("| Alfa | Beeta | Gamma", "A | 1", "B | 2 | 3 | 4 | ylimääräinen", "C", "D | 5 | 6")))).toEqual(["A | 1", "B | 2 | 3 | 4", "C", "D | 5 | 6"]);
});

test("what a pasted text begins with makes no formula of it", () => {
  const table = readOne(gridOf("| Alfa | Beeta", "A | =SUM(B3:B4) | =HYPERLINK(\"x\")", "B | +1 234 | -5", "C | @SUM(1) | =29 922 850", "=cmd('c')!A1 | 3 | 4", "+E | 1 | -A1+5", "@F | 2 | =1+1"));
  expect(table.cells.flat().map(({ formula }) => formula)).toEqual(Array.from({ length: table.cells.flat().length }, () => null));
  expect(printFigures(table).slice(0, 3)).toEqual(["A", "B | 1234 | -5", "C |  | -29922850"]);
  expect(printFigures(table).slice(-2)).toEqual(["+E | 1", "@F | 2"]);
});

test("whatever stands in a grid, its tables keep to it, and what they hold fits together", () => {
  const cell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom("", "", "1", "-5", "1 234", "12,5", "2026", "TA 2026", "Palkat", "josta", "(x)", "31.3.", "5 / 6", "1O0", "1 000 €", "–", "%") }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) });
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }), (texts) => {
    for (const { place, rows, cells, table, columns, confidence, headerRows } of readUntidyTables(cellsOfText(texts))) {
      expect([place.top >= 0, place.bottom < texts.length, place.left >= 0, place.left <= place.right, place.right < Math.max(...texts.map((row) => row.length))]).toEqual([true, true, true, true, true]);
      expect([cells.length, table.figures.length, table.rows.length]).toEqual([rows.length, rows.length, rows.length]);
      expect(cells.every((row) => row.length === table.columns.length)).toBe(true);
      expect(columns.filter(({ kind }) => kind === "amount" || kind === "percent")).toHaveLength(table.columns.length);
      const indexes = rows.flatMap((row) => row.indexes);
      expect(new Set(indexes).size).toBe(indexes.length);
      expect(indexes.filter((row) => headerRows.includes(row))).toEqual([]);
      expect(confidence > 0 && confidence <= 1).toBe(true);
    }
  }), { numRuns: 2_000 });
});

test("no cell is in two tables", () => {
  const cell = fc.constantFrom("", "", "", "1", "-5", "1 234", "TA 2026", "Palkat", "Palvelut", "Tuotot");
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { minLength: 6, maxLength: 20 }), (texts) => {
    const held = readUntidyTables(cellsOfText(texts)).flatMap(({ rows, columns }) => rows.flatMap(({ indexes }) => indexes.flatMap((row) => columns.filter(({ kind }) => kind === "amount" || kind === "percent").map(({ index }) => `${row},${index}`))));
    expect(new Set(held).size).toBe(held.length);
  }), { numRuns: 1_000 });
});

describe("a long table", () => {
  const linesOf = (count: number): CellGrid => cellsOfText([["Selite", "TP 2025", "TA 2026", "TOT 2026"], ...Array.from({ length: count }, (_, row) => [`Rivi ${row}`, `- ${(row % 900) + 100} ${(row * 13) % 900 + 100}`, String(row), "12,5"])]);

  test("of 100 000 rows is read to its last row, its sums left alone and that told", () => {
    const table = readOne(linesOf(100_000));
    expect([table.rows.length, table.rows.at(-1)?.label, table.structure.rows]).toEqual([100_000, "Rivi 99999", []]);
    expect(table.reasons).toContainEqual({ code: "too-long-for-structure", rows: 100_000 });
  });

  test("looks at each cell as often as a short one does", () => {
    // Counted, not timed: how often a cell's text is asked for.
    const looksPerCell = (count: number): number => {
      let looks = 0;
      const counting = linesOf(count).map((row) => row.map(({ text, value, formula }) => ({ get text() { looks += 1; return text; }, value, formula })));
      readUntidyTables(counting);
      return looks / (count * 4);
    };
    expect(looksPerCell(20_000)).toBeLessThanOrEqual(looksPerCell(2_000) * 1.05);
  });

  test("with a header on every page is one table", () => {
    const header = ["Selite", "TP 2025", "TA 2026"];
    const rows = Array.from({ length: 5_000 }, (_, row) => (row % 50 === 0 ? header : [`Rivi ${row}`, String(row), "12,5"]));
    expect(readOne(cellsOfText(rows)).rows).toHaveLength(4_900);
  });
});

test("text of a PDF, parted into cells as the clipboard's is, is read as any grid", () => {
  const { grid } = splitPastedText("Vaalit\tTA 2026\tTOT 2026\nPalkat\t=29 922 850\t- 762 216\nMuut\t-31791870\t-1\n", { rows: [], columns: [] });
  expect(printFigures(readOne(cellsOfText(grid)))).toEqual(["Palkat | -29922850 | -762216", "Muut | -31791870 | -1"]);
});
