import { readSheet } from "./measureReading";

const SHEETS = Array.from({ length: 300 }, (_, index) => readSheet(20_000 + index));
const TABLES = SHEETS.flatMap(({ tables }) => tables);

const share = (wanted: string): number => TABLES.filter((one) => one === wanted).length / TABLES.length;

describe("random tables of other makes, printed untidily, one to three on a sheet", () => {
  test("come back to the digit: labels, headers, kinds of columns, units, every figure", () => {
    expect(TABLES.length).toBeGreaterThan(450);
    // One in sixty has thousands after a comma or a point and no number that tells which: it cannot be read, and is told.
    expect(share("exact")).toBeGreaterThanOrEqual(0.975);
  });

  test("never come back otherwise than they are without a word", () => {
    expect(SHEETS.filter(({ tables }) => tables.includes("wrong")).map(({ seed }) => seed)).toEqual([]);
  });

  test("are as many as were printed, on every sheet", () => {
    expect(SHEETS.filter(({ isCounted }) => !isCounted).map(({ seed }) => seed)).toEqual([]);
  });
});
