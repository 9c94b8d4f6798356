import { rangeAt } from "../../../workbook/addresses/RangeAddress";
import { parseEventAddress } from "./parseEventAddress";

it.each([
  ["B2", [rangeAt("S", 1, 1)]],
  ["A1:B2,D4", [rangeAt("S", 0, 0, 2, 2), rangeAt("S", 3, 3)]],
  ["5:6", [rangeAt("S", 4, 0, 2, 16_384)]],
  ["C:D", [rangeAt("S", 0, 2, 1_048_576, 2)]],
  ["#REF!", []],
])("reads %s", (address, ranges) => {
  expect(parseEventAddress(address, "S")).toEqual(ranges);
});
