import { rangeAt } from "../../../workbook/addresses/RangeAddress";
import { trimWrite } from "./trimWrite";

const range = rangeAt("Poikkeamat", 10, 2, 3, 3);
const LEFT = undefined;

test.each([
  ["all of it, where the corners are written", [[1, LEFT, 2], [LEFT, LEFT, LEFT], [3, LEFT, 4]], range],
  ["its first row, where the others are left", [[1, 2, 3], [LEFT, LEFT, LEFT], [LEFT, LEFT, LEFT]], { ...range, rows: 1 }],
  ["one cell, emptied", [[LEFT, LEFT, LEFT], [LEFT, null, LEFT], [LEFT, LEFT, LEFT]], rangeAt("Poikkeamat", 11, 3)],
] as const)("a write that leaves cells as they are is sent as %s", (_, cells, sent) => {
  const trimmed = trimWrite({ range, cells });
  expect(trimmed?.range).toEqual(sent);
  expect(trimmed?.cells.flat().filter((cell) => cell !== undefined)).toEqual(cells.flat().filter((cell) => cell !== undefined));
});

test("a write that leaves every cell as it is is not sent", () => {
  expect(trimWrite({ range, cells: [[LEFT, LEFT, LEFT], [LEFT, LEFT, LEFT], [LEFT, LEFT, LEFT]] })).toBeNull();
});
