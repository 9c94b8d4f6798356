import fc from "fast-check";
import { parseFullRange, parseRange } from "./parseAddress";
import { printCell, printFullRange, printRange, printSheetName } from "./printAddress";
import { contains, rangeAt, SHEET_COLUMNS, SHEET_ROWS } from "./RangeAddress";

test.each([[0, 0, "A1"], [6, 1, "B7"], [0, 25, "Z1"], [0, 26, "AA1"], [0, 701, "ZZ1"], [0, 702, "AAA1"], [1048575, 16383, "XFD1048576"]])("row %p, column %p is %s", (row, column, text) => {
  expect(printCell({ row, column })).toBe(text);
});

test.each(["", "A0", "1A", "XFE1", "A1048577", "A1:", "A1:B2:C3", "Vaalit"])("%j is no range", (text) => {
  expect(parseRange(text, "S")).toBeNull();
});

test.each([["Vaalit", "Vaalit"], ["Vaalit 2026", "'Vaalit 2026'"], ["Pekan'", "'Pekan'''"], ["TP2025", "'TP2025'"], ["A1", "'A1'"], ["Österbotten", "Österbotten"]])("the sheet %s is written %s in a formula", (sheet, text) => {
  expect(printSheetName(sheet)).toBe(text);
});

const ranges = fc.record({ row: fc.nat(SHEET_ROWS - 1), column: fc.nat(SHEET_COLUMNS - 1) }).chain(({ row, column }) =>
  fc.record({ rows: fc.integer({ min: 1, max: Math.min(50, SHEET_ROWS - row) }), columns: fc.integer({ min: 1, max: Math.min(50, SHEET_COLUMNS - column) }), sheet: fc.constantFrom("S", "Vaalit 2026", "O'Hara", "Åbo") })
    .map(({ sheet, rows, columns }) => rangeAt(sheet, row, column, rows, columns)));

test("a printed range is read back, with and without its sheet", () => {
  fc.assert(fc.property(ranges, (range) => {
    expect(parseRange(printRange(range), range.sheet)).toEqual(range);
    expect(parseFullRange(printFullRange(range))).toEqual(range);
  }));
});

test("a range contains its corners and not their neighbours", () => {
  const range = rangeAt("Vaalit", 2, 3, 4, 5);
  expect([[2, 3], [5, 7], [6, 7], [5, 8], [1, 3]].map(([row = 0, column = 0]) => contains(range, { sheet: "VAALIT", row, column }))).toEqual([true, true, false, false, false]);
});
