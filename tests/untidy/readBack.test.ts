import { readSheet } from "./measureReading";

const SHEETS = Array.from({ length: 300 }, (_, index) => readSheet(20_000 + index));
const TABLES = SHEETS.flatMap(({ tables }) => tables);

const share = (wanted: string): number => TABLES.filter((one) => one === wanted).length / TABLES.length;

describe("random tables of other makes, printed untidily, one to three on a sheet", () => {
  test("come back to the digit: labels, headers, kinds of columns, units, every figure", () => {
    expect(TABLES.length).toBeGreaterThan(450);
    // One in forty is printed with thousands after a comma or a point and nothing that tells which: read it cannot be, see the next test.
    expect(share("exact")).toBeGreaterThanOrEqual(0.96);
  });

  test("come back otherwise than they are, without a word, in at most one of a hundred", () => {
    expect(share("wrong")).toBeLessThanOrEqual(0.01);
  });

  test("are as many as were printed, on all sheets but one of a hundred", () => {
    expect(SHEETS.filter(({ isCounted }) => !isCounted).length).toBeLessThanOrEqual(SHEETS.length / 100);
  });
});
