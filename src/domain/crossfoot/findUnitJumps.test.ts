import { findUnitJumps } from "./findUnitJumps";
import { inferStructure } from "./crossfoot";
import { tableOf } from "./figureTable.fixture";

test.each([
  ["a column of thousands among euros", ["a | -19 | -319000 | -270000", "b | -19 | -319000 | -270000"], [0]],
  ["a column of euros among thousands", ["a | 851800 | 826 | 546", "b | 145200 | 159 | 111"], [0]],
  ["columns of one unit", ["a | 851 | 826 | 546", "b | 145 | 159 | 111"], []],
  ["one small figure", ["a | 19 | 319000 | 270000", "b | 145200 | 159105 | 111307"], []],
  ["a single row", ["a | -19 | -319000 | -270000"], []],
  ["a row that has nothing beside it", ["a | 19 | 0 | 0", "b | 12 | 0 | 0"], []],
])("%s", (_, rows, columns) => {
  expect(findUnitJumps(tableOf("| x | y | z", ...rows), [])).toEqual(columns);
});

test("a small actual that is what is missing from the budget is in the budget's unit", () => {
  const table = tableOf("| budget | actual | left", "a | 27000 | 82 | 26918", "b | 31000 | 93 | 30907", "c | 58000 | 175 | 57825");
  expect(findUnitJumps(table, [])).toEqual([]);
  expect(findUnitJumps(table, inferStructure(table).columns)).toEqual([]);
});
