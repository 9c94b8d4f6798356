import { readUntidyTables } from "./readUntidyTables";
import { gridOf, printFigures, readOne } from "./untidyGrid.fixture";

describe("a separator before three digits, where no number tells what it parts", () => {
  test("parts thousands where only so the rows come to their total", () => {
    const table = readOne(gridOf("| TA 2026 | TOT", "Palkat | 1,849 | 712", "Ostot | 2,110 | 1,005", "Avustukset | 340 | 170", "Yhteensä | 4,299 | 1,887"));
    expect([table.decimalMark, printFigures(table)[3]]).toEqual([".", "Yhteensä | 4299 | 1887"]);
    expect(table.reasons).toContainEqual({ code: "decimal-mark", mark: "." });
  });

  test("parts decimals where only so the rows come to their total", () => {
    const table = readOne(gridOf("milj. € | TA 2026 | TOT", "Palkat | 143,849 | 71,125", "Ostot | 12 | 6", "Avustukset | 3,151 | 1,375", "Yhteensä | 159,000 | 78,500"));
    expect(table.decimalMark).toBe(",");
  });

  test("stays open where all numbers have it, since they add up either way", () => {
    const table = readOne(gridOf("| TA 2026 | TOT", "Palkat | 143,849 | 71,200", "Ostot | 20,110 | 10,050", "Avustukset | 3,400 | 1,700", "Yhteensä | 167,359 | 82,950"));
    expect([table.decimalMark, table.cells.flat().map(({ state }) => state)]).toEqual([null, Array.from({ length: 8 }, () => "ambiguous")]);
  });

  test("stays open where the rows add up neither way", () => {
    expect(readOne(gridOf("| TA 2026 | TOT", "Palkat | 1,849 | 712", "Ostot | 2,110 | 1,005", "Avustukset | 340 | 170")).decimalMark).toBeNull();
  });

  test("is what a person says", () => {
    const grid = gridOf("| TA 2026 | TOT", "Palkat | 143,849 | 71,200", "Ostot | 20,110 | 10,050");
    const [table] = readUntidyTables(grid, { corrections: [{ at: { row: 1, column: 1 }, decimalMark: "." }] });
    expect(table?.table.figures[0]?.map((figure) => figure?.amount)).toEqual([14_384_900, 7_120_000]);
  });
});
