import fc from "fast-check";
import { contains, rangeAt, type RangeAddress } from "../../workbook/addresses/RangeAddress";
import { checkOnSheet, subtract } from "./rectangles";

const range = fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).map(([row, column, rows, columns]) => rangeAt("S", row, column, rows, columns));
const cells = Array.from({ length: 144 }, (_, place) => ({ sheet: "S", row: Math.floor(place / 12), column: place % 12 }));
const covers = (ranges: readonly RangeAddress[], cell: (typeof cells)[number]): number => ranges.filter((one) => contains(one, cell)).length;

test("what is taken out of a range is gone, and the rest is there once", () => {
  fc.assert(fc.property(range, fc.array(range, { maxLength: 3 }), (whole, holes) => {
    const left = subtract([whole], holes);
    for (const cell of cells) expect(covers(left, cell)).toBe(contains(whole, cell) && covers(holes, cell) === 0 ? 1 : 0);
  }));
});

test.each([rangeAt("S", -1, 0), rangeAt("S", 0, 16_384), rangeAt("S", 1_048_570, 0, 10), rangeAt("S", 0, 0, 0)])("refuses %j", (outside) => {
  expect(() => checkOnSheet(outside)).toThrow("item-missing");
});
