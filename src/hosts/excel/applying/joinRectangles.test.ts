import * as fc from "fast-check";
import { parseRange } from "../../../workbook/addresses/parseAddress";
import { printRange } from "../../../workbook/addresses/printAddress";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { joinRectangles } from "./joinRectangles";

const ranges = (text: string): readonly RangeAddress[] => text.split(",").flatMap((part) => parseRange(part, "S") ?? []);

it.each([
  ["B6:B9,C6:C9,D6:D9", "B6:D9"],
  ["A6,A7,A9", "A6:A7,A9"],
  ["B7:B10,B13:B17,C7:C10,C13:C17", "B7:C10,B13:C17"],
  ["A1,C1", "A1,C1"],
  ["A1:B1,A2", "A1:B1,A2"],
])("joins %s to %s", (separate, joined) => {
  expect(joinRectangles(ranges(separate)).map(printRange).join()).toBe(joined);
});

it("covers the same cells as before", () => {
  const cells = (all: readonly RangeAddress[]): readonly string[] =>
    [...new Set(all.flatMap((range) => Array.from({ length: range.rows * range.columns }, (_, at) => `${range.row + Math.floor(at / range.columns)},${range.column + (at % range.columns)}`)))].sort();
  const range = fc.record({ sheet: fc.constant("S"), row: fc.nat(6), column: fc.nat(6), rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) });
  fc.assert(fc.property(fc.array(range, { maxLength: 12 }), (all) => {
    expect(cells(joinRectangles(all))).toEqual(cells(all));
  }));
});
