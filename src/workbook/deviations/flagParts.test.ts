import { interimStatement } from "../../templates/interim-statement/interimStatement";
import { printRange } from "../addresses/printAddress";
import { rangeAt } from "../addresses/RangeAddress";
import type { RangeValues } from "../WorkbookHost";
import { flagParts, joinFlagParts } from "./flagParts";

const TABLE = rangeAt("Opetus", 0, 0, 24, 25);
const KEY_ROW = 3;

/** What a reading of the parts brings: each cell told by its own place, and the keys of the columns. */
function readParts(keys: readonly string[]): readonly RangeValues[] {
  return flagParts(interimStatement, TABLE).map((range) => ({
    range,
    values: Array.from({ length: range.rows }, (_, row) => Array.from({ length: range.columns }, (__, column) => {
      const [r, c] = [range.row + row, range.column + column];
      return r === KEY_ROW && c > 8 ? keys[c - 9] ?? null : `${r},${c}`;
    })),
  }));
}

const KEYS = [
  "flag", "reason", "state", "adjustment", "original-budget", "amendments", "reason-state", "explained", "to-explain", "expected",
  "year-end", "actual-beyond-forecast", "actual-without-budget", "forecast-zero", "pace", "large-change",
];

test("of a statement are read its title, its labels, the binding row, what its forecasts come to, its keys, and the columns that tell of flags", () => {
  expect(flagParts(interimStatement, TABLE).map(printRange)).toEqual(["A2", "A6:A23", "K1", "O3", "I4:Y4", "I6:K23", "P6:P23", "T6:Y23"]);
});

test("a block that is not as wide as its columns is read whole", () => {
  expect(flagParts(interimStatement, { ...TABLE, columns: 10 }).map(printRange)).toEqual(["A1:A24", "A1:J24"]);
});

test("what was read stands where it was read, and the cells between are empty", () => {
  const reading = joinFlagParts(interimStatement, TABLE, readParts(KEYS));
  expect([reading?.labels.values[1], reading?.labels.values[0], reading?.labels.values[23]]).toEqual([["1,0"], [null], [null]]);
  expect(reading?.work.values[12]?.map((value) => value !== null)).toEqual([true, true, true, false, false, false, false, true, false, false, false, true, true, true, true, true, true]);
});

test("work columns in another order are not taken for those of the template", () => {
  expect(joinFlagParts(interimStatement, TABLE, readParts(["reason", "flag", ...KEYS.slice(2)]))).toBeNull();
});
